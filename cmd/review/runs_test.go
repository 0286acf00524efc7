package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/go-tfe"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/tfetest"
)

// serve starts a server with a run for each stack, planned as in the change link-gone; the token is an administrator's.
func serve(t *testing.T, change func(name string, step *tfetest.Step)) *tfetest.Server {
	t.Helper()
	server := tfetest.New(t)
	names := []string{"networking", "confluent-core", "cluster-link"}
	server.NewSystem(nil, names...)
	script := &tfetest.Script{Steps: map[string][]tfetest.Step{}}
	server.Change(func() { server.Executor = script })
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join("testdata/link-gone", name+".json"))
		require.NoError(t, err)
		step := tfetest.Step{Planned: tfetest.Planned{JSON: text, Changes: true, Destroy: 1}}
		change(name, &step)
		script.Steps[name] = []tfetest.Step{step}
		_, err = server.Client(tfetest.Admin).ConfigurationVersions.Create(t.Context(), server.Workspace(name).ID, tfe.ConfigurationVersionCreateOptions{})
		require.NoError(t, err) // which starts a run
		require.Eventually(t, func() bool { return strings.HasPrefix(server.Runs(name)[0], "planned ") }, 10*time.Second, 10*time.Millisecond)
	}
	as(t, server, tfetest.Admin)
	return server
}

func as(t *testing.T, server *tfetest.Server, token string) {
	t.Helper()
	credentials := filepath.Join(t.TempDir(), "credentials.tfrc")
	require.NoError(t, os.WriteFile(credentials, fmt.Appendf(nil, "credentials %q {\n  token = %q\n}\n", server.Host, token), 0o600))
	t.Setenv("TF_CLI_CONFIG_FILE", credentials)
	t.Setenv("HOME", t.TempDir())
}

// The plans of runs are reviewed as those of files are, and leave nothing behind.
func TestThePlansOfRuns(t *testing.T) {
	server := serve(t, func(string, *tfetest.Step) {})
	temporary := t.TempDir()
	t.Setenv("TMPDIR", temporary)
	status, shown, complaint := call(t, "-run", "run-1", "-run", "run-2", "-run", "run-3", "-host", server.Host, "-ca", server.CAFile)
	require.Equal(t, exit.DoesNotHold, status, complaint)
	_, ofFiles, _ := call(t, plans("link-gone")...)
	assert.Equal(t, ofFiles, shown)
	left, err := os.ReadDir(temporary)
	require.NoError(t, err)
	assert.Empty(t, left, "a plan holds secrets")

	_, _, complaint = call(t, "-run", "run-1", "-run", "run-1", "-host", server.Host, "-ca", server.CAFile)
	assert.Contains(t, complaint, "review: run-1 and run-1 are both of the stack networking")
	for id, says := range map[string]string{"1": "the id of a run is run-", "run-9": "the server does not show it to this token"} {
		status, _, complaint = call(t, "-run", id, "-host", server.Host, "-ca", server.CAFile)
		assert.Contains(t, complaint, says)
		assert.Equal(t, map[string]exit.Status{"1": exit.Usage, "run-9": exit.CannotSay}[id], status)
	}
	status, _, complaint = call(t, "-run", "run-1", "-host", server.Host)
	assert.Equal(t, exit.CannotSay, status)
	assert.Contains(t, complaint, "is not reached: tls: failed to verify certificate")
}

func TestARunWithoutAPlanIsNoAnswer(t *testing.T) {
	server := serve(t, func(name string, step *tfetest.Step) {
		if name == "networking" {
			step.Planned.JSON = nil
		}
	})
	status, _, complaint := call(t, "-run", "run-1", "-host", server.Host, "-ca", server.CAFile)
	assert.Equal(t, exit.CannotSay, status)
	assert.Contains(t, complaint, "run-1: the server has no JSON of its plan: the run is planned")
	status, _, complaint = call(t, "-run", "run-1")
	assert.Equal(t, exit.Usage, status)
	assert.Contains(t, complaint, "no API token for app.terraform.io")
}
