// Package goldens gives tests the golden files of every case together with the
// configuration that they were synthesized from. They are proven current by the
// tests of package main, so a test of what they say needs no jsii.
package goldens

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Case is one configuration with its stacks.
type Case struct {
	// Name of the case, the file's name without .yaml.
	Name string
	// Config is the loaded file.
	Config *config.Config
	// Dir holds the synthesized stacks.
	Dir string
}

// Each runs a subtest for each case.
func Each(t *testing.T, test func(t *testing.T, c Case)) {
	t.Helper()
	root := Root(t)
	dirs, err := filepath.Glob(filepath.Join(root, "testdata", "golden", "*", "stacks"))
	require.NoError(t, err)
	require.NotEmpty(t, dirs, "no golden files: make golden")
	for _, dir := range dirs {
		dir = filepath.Dir(dir)
		name := filepath.Base(dir)
		file := filepath.Join(root, "config", name+".yaml")
		if _, err := os.Stat(file); err != nil {
			file = filepath.Join(root, "testdata", "config", name+".yaml")
		}
		cfg, err := config.Load(file)
		require.NoError(t, err)
		t.Run(name, func(t *testing.T) { test(t, Case{Name: name, Config: cfg, Dir: dir}) })
	}
}

// Stack reads one stack of the case.
func (c Case) Stack(t *testing.T, name string) *stack.Document {
	t.Helper()
	document, err := stack.Read(c.Dir, name)
	require.NoError(t, err)
	return document
}

// Root is the folder of go.mod.
func Root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		require.NotEqual(t, dir, filepath.Dir(dir), "no go.mod above the test")
		dir = filepath.Dir(dir)
	}
}
