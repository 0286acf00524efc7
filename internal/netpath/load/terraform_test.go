package load_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
)

func verify(t *testing.T, sources load.Sources) *answer.Report {
	t.Helper()
	m, err := load.Load(context.Background(), sources)
	require.NoError(t, err)
	return evaluate.New(m).Verify()
}

func file(name, stack string) string { return filepath.Join("testdata", name, stack+".json") }

func TestEverythingIsReachableInTheStatesAndPlansThatTerraformWrote(t *testing.T) {
	root := goldens.Root(t)
	checks := map[string]int{"non-prod": 24, "gateway": 16, "minimal": 4}
	for name, want := range checks {
		config := filepath.Join(root, "config", name+".yaml")
		synth := filepath.Join(root, "testdata/golden", name)
		networking, core := file(name, "networking.state"), file(name, "confluent-core.state")
		for inputs, sources := range map[string]load.Sources{
			"synthesized":                       {Synth: []string{synth}},
			"states":                            {States: []string{networking, core}},
			"state, then plan":                  {States: []string{networking}, Plans: []string{file(name, "confluent-core.plan")}},
			"plan over synthesized":             {Synth: []string{synth}, Plans: []string{file(name, "networking.plan")}},
			"state and plan over synthesized":   {Synth: []string{synth}, States: []string{networking}, Plans: []string{file(name, "confluent-core.plan")}},
			"state of one stack, others synth.": {Synth: []string{synth}, States: []string{networking}},
		} {
			t.Run(name+"/"+inputs, func(t *testing.T) {
				sources.Configs = []string{config}
				report := verify(t, sources)
				assert.Equal(t, answer.Reachable, report.Verdict())
				assert.Len(t, report.Traces, want)
				assert.Empty(t, blamed(report.Blockers))
				assert.Empty(t, blamed(report.Idle))
				assert.NotEmpty(t, report.Assumptions, "the hub is not among these inputs")
			})
		}
	}
}

// What is blamed in a state has its real id and its address.
func TestARouteMissingInAStateIsBlamedByIDAndAddress(t *testing.T) {
	content, err := os.ReadFile(file("non-prod", "networking.state"))
	require.NoError(t, err)
	broken := bytes.Replace(content, []byte(`"destination_cidr_block": "10.2.0.0/20"`), []byte(`"destination_cidr_block": "10.9.0.0/20"`), 1)
	require.NotEqual(t, content, broken)
	state := filepath.Join(t.TempDir(), "state.json")
	require.NoError(t, os.WriteFile(state, broken, 0o600))
	report := verify(t, load.Sources{Configs: []string{filepath.Join(goldens.Root(t), "config/non-prod.yaml")},
		States: []string{state, file("non-prod", "confluent-core.state")}})
	require.Len(t, report.Blockers, 1)
	b := report.Blockers[0]
	assert.Equal(t, "RETURN_NO_ROUTE_TO_DESTINATION", string(b.Code))
	assert.Regexp(t, `^rtb-[0-9a-f]{17}$`, string(b.Object.ID))
	assert.Regexp(t, `^aws_route_table\.spoke_sandbox_use1-az[124]$`, b.Object.Address)
	assert.Contains(t, b.Fix, "10.2.0.0/20 via tgw-0a1b2c3d4e5f60718")
}

// A plan that deletes a route is found before it is applied, though the state still has it.
func TestAPlanThatDeletesARouteIsFoundBeforeItIsApplied(t *testing.T) {
	var document map[string]any
	content, err := os.ReadFile(file("non-prod", "networking.state"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(content, &document))
	resources := document["values"].(map[string]any)["root_module"].(map[string]any)["resources"].([]any)
	const address = `aws_route.hub_tfc-agent_spoke_sandbox["rtb-0a1b2c3d4e5f60002"]`
	kept := slices.DeleteFunc(slices.Clone(resources), func(r any) bool { return r.(map[string]any)["address"] == address })
	require.Len(t, kept, len(resources)-1)
	plan := filepath.Join(t.TempDir(), "plan.json")
	content, err = json.Marshal(map[string]any{"format_version": "1.2", "planned_values": map[string]any{"root_module": map[string]any{"resources": kept}},
		"resource_changes": []any{map[string]any{"address": address, "type": "aws_route", "change": map[string]any{"actions": []string{"delete"}}}}})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(plan, content, 0o600))
	report := verify(t, load.Sources{Configs: []string{filepath.Join(goldens.Root(t), "config/non-prod.yaml")}, Plans: []string{plan},
		States: []string{file("non-prod", "networking.state"), file("non-prod", "confluent-core.state")}})
	assert.Equal(t, []string{"NO_ROUTE_TO_DESTINATION rtb-0a1b2c3d4e5f60002"}, blamed(report.Blockers))
}

// A state of confluent-core alone says where the names lead, but not how to get there.
func TestAStateWithoutItsNetworkIsUnknownAndSaysWhatIsMissing(t *testing.T) {
	report := verify(t, load.Sources{Configs: []string{filepath.Join(goldens.Root(t), "config/non-prod.yaml")},
		States: []string{file("non-prod", "confluent-core.state")}})
	assert.Equal(t, answer.Unknown, report.Verdict())
	assert.Empty(t, blamed(report.Blockers))
	require.NotEmpty(t, report.Unknowns)
	assert.Contains(t, report.Unknowns[0].What, "the network of vpc-")
	assert.Contains(t, report.Unknowns[0].Settle[0], "networking")
}

func TestBadInputIsOneErrorThatSaysWhereAndWhatToDo(t *testing.T) {
	root := goldens.Root(t)
	dir := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		return path
	}
	large := write("large.json", "")
	require.NoError(t, os.Truncate(large, 100<<20))
	larger := write("larger.json", "")
	require.NoError(t, os.Truncate(larger, 300<<20))
	state, err := os.ReadFile(file("minimal", "networking.state"))
	require.NoError(t, err)
	for name, c := range map[string]struct {
		sources load.Sources
		want    string
	}{
		"no such file":         {load.Sources{States: []string{dir + "/absent.json"}}, dir + "/absent.json: no such file or directory"},
		"a folder":             {load.Sources{Plans: []string{dir}}, dir + ": is no regular file"},
		"malformed":            {load.Sources{States: []string{write("bad.json", "{\n\"format_version\": \"1.0\",\n oops\n}")}}, "bad.json:3: is not JSON from here on"},
		"truncated":            {load.Sources{States: []string{write("cut.json", string(state[:len(state)/2]))}}, "the file is truncated"},
		"empty":                {load.Sources{States: []string{write("empty.json", "")}}, "empty.json:1: ends in the middle"},
		"100 MB of nothing":    {load.Sources{States: []string{large}}, "large.json:1: is not JSON"},
		"300 MB":               {load.Sources{States: []string{larger}}, "larger.json: 300 MB are more than is read (256 MB)"},
		"another JSON":         {load.Sources{States: []string{write("other.json", `{"hello": 1}`)}}, "other.json: has no format_version"},
		"wrong type":           {load.Sources{States: []string{write("type.json", `{"format_version": "1.0", "values": {"root_module": 7}}`)}}, "type.json:1: "},
		"unknown format":       {load.Sources{States: []string{write("new.json", `{"format_version": "9.0", "values": {"root_module": {}}}`)}}, "format_version"},
		"state file itself":    {load.Sources{States: []string{write("raw.json", `{"version": 4, "resources": []}`)}}, "is a state file itself; give the output of terraform show -json"},
		"a plan as state":      {load.Sources{States: []string{file("minimal", "networking.plan")}}, "is a plan; give it with --plan"},
		"a state as plan":      {load.Sources{Plans: []string{file("minimal", "networking.state")}}, "is a state; give it with --state"},
		"no resources":         {load.Sources{States: []string{write("none.json", `{"format_version": "1.0"}`)}}, "holds no resources"},
		"no stacks":            {load.Sources{Synth: []string{dir}}, "holds no stacks (stacks/<name>/cdk.tf.json): run make synth"},
		"malformed stack":      {load.Sources{Synth: []string{filepath.Join(dir, "a")}}, "cdk.tf.json:2: is not JSON"},
		"malformed expression": {load.Sources{Synth: []string{filepath.Join(dir, "b")}}, "aws_route.r: destination_cidr_block: is no valid expression"},
		"circle of locals":     {load.Sources{Synth: []string{filepath.Join(dir, "c")}}, "local.x refers to itself"},
		"dangling output":      {load.Sources{Synth: []string{filepath.Join(dir, "d")}}, "has no output gone"},
		"for_each of numbers":  {load.Sources{Synth: []string{filepath.Join(dir, "e")}}, "aws_route.r: for_each: is a list of something else than strings"},
	} {
		write("a/stacks/networking/cdk.tf.json", "{\n]")
		write("b/stacks/networking/cdk.tf.json", `{"resource": {"aws_route": {"r": {"destination_cidr_block": "${toset(${x})}"}}}}`)
		write("c/stacks/networking/cdk.tf.json", `{"locals": {"x": "${local.x}"}, "resource": {"aws_route": {"r": {"destination_cidr_block": "${local.x}"}}}}`)
		write("d/stacks/networking/cdk.tf.json", `{}`)
		write("d/stacks/confluent-core/cdk.tf.json", `{"resource": {"aws_vpc_endpoint": {"e": {"vpc_id": "${data.terraform_remote_state.cross-stack-reference-input-networking.outputs.gone}"}}}}`)
		write("e/stacks/networking/cdk.tf.json", `{"resource": {"aws_route": {"r": {"for_each": [1, 2]}}}}`)
		t.Run(name, func(t *testing.T) {
			c.sources.Configs = []string{filepath.Join(root, "config/minimal.yaml")}
			_, err := load.Load(context.Background(), c.sources)
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
			assert.NotContains(t, err.Error(), "\n", "one line")
		})
	}
}

// A state that was not read again since the endpoint was accepted does not know that it was; one that does not say the state knows it no better.
func TestAnEndpointThatWaitedWhenItWasLastReadIsUnknown(t *testing.T) {
	content, err := os.ReadFile(file("minimal", "confluent-core.state"))
	require.NoError(t, err)
	for state, want := range map[string]answer.Verdict{"": answer.Unknown, "pendingAcceptance": answer.Unknown, "rejected": answer.Blocked, "available": answer.Reachable} {
		stale := filepath.Join(t.TempDir(), "state.json")
		require.NoError(t, os.WriteFile(stale, bytes.Replace(content, []byte(`"state": "available"`), []byte(`"state": "`+state+`"`), 1), 0o600))
		report := verify(t, load.Sources{Configs: []string{filepath.Join(goldens.Root(t), "config/minimal.yaml")}, States: []string{file("minimal", "networking.state"), stale}})
		assert.Equal(t, want, report.Verdict(), state)
	}
}

// Fields that this version does not know are no error: formats grow.
func TestUnknownFieldsDoNoHarm(t *testing.T) {
	content, err := os.ReadFile(file("minimal", "networking.state"))
	require.NoError(t, err)
	grown := filepath.Join(t.TempDir(), "state.json")
	require.NoError(t, os.WriteFile(grown, bytes.Replace(content, []byte("{"), []byte(`{"later": [1, {"x": null}],`), 1), 0o600))
	report := verify(t, load.Sources{Configs: []string{filepath.Join(goldens.Root(t), "config/minimal.yaml")},
		States: []string{grown, file("minimal", "confluent-core.state")}})
	assert.Equal(t, answer.Reachable, report.Verdict())
}
