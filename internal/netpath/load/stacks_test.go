package load_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func readStacks(t *testing.T, config string) stack.Documents {
	t.Helper()
	stacks, err := stack.ReadAll(filepath.Join(goldens.Root(t), "testdata/golden", config))
	require.NoError(t, err)
	return stacks
}

func remove(t *testing.T, s stack.Documents, address string) {
	t.Helper()
	require.True(t, s.Remove(address), "no resource %s", address)
}

// verifyStacks writes the stacks, loads them and evaluates them.
func verifyStacks(t *testing.T, s stack.Documents, config string) *answer.Report {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, s.Write(dir))
	return verify(t, load.Sources{Configs: []string{filepath.Join(goldens.Root(t), "config", config+".yaml")}, Synth: []string{dir}})
}

func blamed(list []*answer.Blocker) []string {
	var found []string
	for _, b := range list {
		found = append(found, string(b.Code)+" "+string(b.Object.ID))
	}
	return found
}
