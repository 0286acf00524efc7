package rehearse

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// renames of keys of the default configuration: the part of the addresses before and after.
var renames = map[string]string{
	"tfc-agent":            "agents",             // a hub VPC
	"application_producer": "application_writer", // an application
	".cluster_shared":      ".cluster_common",    // a cluster
}

// TestRenamesWithMovedAddresses shows what a rename costs when its addresses are moved, which
// docs/operating.md says: nothing is made anew but the secrets, whose names cannot change.
func TestRenamesWithMovedAddresses(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	applyAll(t, system, stacks)
	require.NoError(t, system.Use(synthesize(t, renamed(t))))
	moved := 0
	for _, name := range stack.Names() {
		moved += move(t, system, name, renames)
		for _, change := range changeTo(t, system, name) {
			if !strings.HasPrefix(change.Address, "aws_secretsmanager_secret") {
				assert.Contains(t, []string{"move", "update"}, change.Action, change.Address)
			}
		}
	}
	assert.Greater(t, moved, 30)
}

// TestARenamedConnectorCannotKeepItsState shows that the provider refuses to rename a connector, at the
// first apply and at every later one.
func TestARenamedConnectorCannotKeepItsState(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	applyAll(t, system, stacks)
	require.NoError(t, system.Use(synthesize(t, edit(t, map[string]any{
		"confluent/clusters/sandbox/connectors": map[string]any{"trades": map[string]any{"topic": "dev-stock_trades", "quickstart": "STOCK_TRADES"}},
	}))))
	renames := map[string]string{"connector_stock-trades": "connector_trades"}
	for _, name := range []string{stack.ConfluentCore, stack.ClusterLink} {
		require.NotZero(t, move(t, system, name, renames))
	}
	changeTo(t, system, stack.ConfluentCore)
	for range 2 {
		_, err := system.Plan(t.Context(), stack.ClusterLink)
		require.NoError(t, err)
		require.ErrorContains(t, system.Apply(t.Context(), stack.ClusterLink, nil), `"name" attribute cannot be updated`)
	}
}

// renamed writes the default configuration with the new keys.
func renamed(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, configs["non-prod"]))
	require.NoError(t, err)
	network, confluent, found := strings.Cut(string(data), "\nconfluent:\n")
	require.True(t, found)
	network = strings.ReplaceAll(network, "    tfc-agent:\n", "    agents:\n")
	confluent = strings.NewReplacer(
		"        producer:\n", "        writer:\n",
		"    shared:\n", "    common:\n", "destination: shared\n", "destination: common\n",
	).Replace(confluent)
	file := filepath.Join(t.TempDir(), "config.yaml")
	require.NoError(t, os.WriteFile(file, []byte(network+"\nconfluent:\n"+confluent), 0o600))
	return file
}

// move writes a moved block for each address of a stack that changes, and returns their number.
func move(t *testing.T, system *System, stack string, renames map[string]string) int {
	t.Helper()
	addresses, err := system.Addresses(stack)
	require.NoError(t, err)
	var blocks strings.Builder
	moved := 0
	for _, address := range addresses {
		to := address
		for before, after := range renames {
			to = strings.Replace(to, before, after, 1)
		}
		if to != address {
			fmt.Fprintf(&blocks, "moved {\n  from = %s\n  to   = %s\n}\n", address, to)
			moved++
		}
	}
	require.NoError(t, os.WriteFile(filepath.Join(system.folder(stack), "moved.tf"), []byte(blocks.String()), 0o600))
	return moved
}
