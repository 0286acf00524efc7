package rehearse

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// second is a system beside config/minimal.yaml: on its Transit Gateway, with a hub VPC of its own.
const second = `name: second
region: us-east-1
hub:
  transit_gateway_id: tgw-0a1b2c3d4e5f60718
  transit_gateway_route_table_id: tgw-rtb-0a1b2c3d4e5f60718
  vpcs:
    hub: {id: vpc-0a1b2c3d4e5f60011, role: dns}
privatelink:
  vpcs:
    main: {cidr: 10.1.0.0/20}
confluent:
  clusters:
    main: {topics: {orders: {}}}
`

// together begins a rehearsal of config/minimal.yaml and of a file with this text.
func together(t *testing.T, text string) (*Rehearsal, []stack.Documents) {
	t.Helper()
	first, other := filepath.Join(root, configs["minimal"]), filepath.Join(t.TempDir(), "other.yaml")
	require.NoError(t, os.WriteFile(other, []byte(text), 0o600))
	loaded, err := config.LoadTogether([]string{first, other})
	require.NoError(t, err)
	stacks, err := stack.ReadAll(filepath.Join(root, "testdata/golden/minimal"))
	require.NoError(t, err)
	return begin(t, loaded...), []stack.Documents{stacks, synthesize(t, other)}
}

// TestTwoSystemsShareATransitGateway is about attachments, with a hub VPC for each system.
func TestTwoSystemsShareATransitGateway(t *testing.T) {
	t.Parallel()
	rehearsal, stacks := together(t, second)
	report, err := rehearsal.Life(t.Context(), stacks, Quiet{}, "")
	require.NoError(t, err)
	assert.Empty(t, report.Left)
	assert.Empty(t, report.Outputs)
	for _, name := range []string{"minimal", "second"} {
		assert.NotEmpty(t, report.SystemOutputs[name][stack.ConfluentCore]["clusters"])
	}
	// What is destroyed and applied around each look at the other system's plans.
	var told []string
	for _, stage := range report.Stages {
		if one := stage.System + " " + stage.Step; stage.Step == "apply" || stage.Step == "destroy" || stage.Step == "still empty" {
			if len(told) == 0 || told[len(told)-1] != one {
				told = append(told, one)
			}
		}
	}
	assert.Equal(t, []string{
		"minimal apply", "second apply", "minimal still empty",
		"minimal destroy", "second still empty", "minimal apply", "second still empty",
		"second destroy", "minimal still empty", "second apply", "minimal still empty",
		"second destroy", "minimal destroy",
	}, told)
}

// TestASystemThatHarmsAnotherIsFoundOut looks at the networks only, and lets the end of one VPC take the other's route in its hub away.
func TestASystemThatHarmsAnotherIsFoundOut(t *testing.T) {
	t.Parallel()
	rehearsal, stacks := together(t, second)
	first, other := rehearsal.Systems[0], rehearsal.Systems[1]
	l := &life{Rehearsal: rehearsal, progress: Quiet{}, report: newReport(rehearsal)}
	for i, system := range rehearsal.Systems {
		require.NoError(t, system.Use(stacks[i]))
		require.NoError(t, l.begin(t.Context(), system, stack.Networking))
	}
	const why = "another system did it"
	require.NoError(t, l.planIsEmpty(t.Context(), other, stack.Networking, "still empty", why))
	rehearsal.World.Intercept = func(call *emulator.Call) error {
		if call.Type == "aws_vpc" && call.Operation == "delete" && call.Object["cidr_block"] == "10.0.0.0/20" {
			route := call.World.Find("aws_route", map[string]string{"destination_cidr_block": "10.1.0.0/20"})
			call.World.Remove("aws_route", route.String("id"))
		}
		return nil
	}
	unprotected, err := stacks[0][stack.Networking].Clone()
	require.NoError(t, err)
	unprotected.Unprotect()
	require.NoError(t, first.Use(stack.Documents{stack.Networking: unprotected}))
	require.NoError(t, l.destroy(t.Context(), first, stack.Networking))
	var failure *Failure
	require.ErrorAs(t, l.planIsEmpty(t.Context(), other, stack.Networking, "still empty", why), &failure)
	assert.Equal(t, []string{"second", stack.Networking, "still empty"}, []string{failure.System, failure.Stack, failure.Step})
	assert.Contains(t, failure.Message, why+":\n  aws_route.hub_hub_spoke_main")
}
