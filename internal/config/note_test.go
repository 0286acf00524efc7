package config_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

func TestTheFileBesideTheStacksIsFound(t *testing.T) {
	out := t.TempDir()
	require.NoError(t, config.Note("../../config/minimal.yaml", out))
	found, err := config.LoadBeside(out, "")
	require.NoError(t, err)
	assert.Equal(t, "minimal", found.Name)
	entries, err := os.ReadDir(out)
	require.NoError(t, err)
	assert.Len(t, entries, 1, "nothing but the copy is left")
}

func TestAFileOfAnotherSystemIsRefused(t *testing.T) {
	out := t.TempDir()
	require.NoError(t, config.Note("../../config/minimal.yaml", out))
	_, err := config.LoadBeside(out, "../../config/non-prod.yaml")
	require.ErrorContains(t, err, "../../config/non-prod.yaml (name non-prod) is not what the stacks in "+out+" were made from (name minimal)")
	changed := filepath.Join(t.TempDir(), "changed.yaml")
	text, err := os.ReadFile("../../config/minimal.yaml")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(changed, []byte(strings.ReplaceAll(string(text), "10.0.0.0/20", "10.1.0.0/20")), 0o600))
	_, err = config.LoadBeside(out, changed)
	require.ErrorContains(t, err, "synthesize again", "the same name is not the same file")
	_, err = config.LoadBeside(out, "../../config/minimal.yaml")
	assert.NoError(t, err)
}

func TestWithoutANoteTheFileMustBeNamed(t *testing.T) {
	_, err := config.LoadBeside(t.TempDir(), "")
	require.ErrorContains(t, err, "name the file that they were made from, or synthesize again")
	found, err := config.LoadBeside(t.TempDir(), "../../config/minimal.yaml")
	require.NoError(t, err)
	assert.Equal(t, "minimal", found.Name)
}

// Stacks that were made before a rule came can still be looked at; making them needs the file to follow it.
func TestWhatConcernsTheMakingAloneDoesNotKeepAFileFromBeingRead(t *testing.T) {
	text, err := os.ReadFile("../../config/non-prod.yaml")
	require.NoError(t, err)
	old := filepath.Join(t.TempDir(), "old.yaml")
	without := regexp.MustCompile(`(?m)^\s+(everyone|access_group_ids):.*\n`).ReplaceAllString(string(text), "")
	require.NotEqual(t, string(text), without)
	require.NoError(t, os.WriteFile(old, []byte(without), 0o600))
	_, err = config.Load(old)
	require.ErrorContains(t, err, "client_vpn.access_group_ids: is missing")
	read, err := config.LoadToRead(old)
	require.NoError(t, err)
	assert.Equal(t, "non-prod", read.Name)

	require.NoError(t, os.WriteFile(old, []byte(strings.Replace(without, "region: us-east-1", "region: nowhere", 1)), 0o600))
	_, err = config.LoadToRead(old)
	assert.ErrorContains(t, err, "region")
	assert.NotContains(t, err.Error(), "access_group_ids", "only what keeps the file from being read")
}
