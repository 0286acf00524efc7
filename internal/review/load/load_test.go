package load_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/load"
	"cdk.tf/confluent-privatelink/internal/stack"
)

type object = map[string]any

// shown reads a state that Terraform wrote of the default file.
func shown(t testing.TB, name string) []any {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(goldens.Root(t), "internal/netpath/load/testdata/non-prod", name+".state.json"))
	require.NoError(t, err)
	var state struct {
		Values struct {
			Root struct{ Resources []any } `json:"root_module"`
		}
	}
	require.NoError(t, json.Unmarshal(text, &state))
	return state.Values.Root.Resources
}

// planned is a plan of a stack that changes the objects of a state: the values of an address become what edit returns, nil
// deletes it.
func planned(t *testing.T, name string, edits map[string]func(object) object) load.Shown {
	t.Helper()
	read, err := load.Plan(name, write(t, name, shown(t, name), edits))
	require.NoError(t, err)
	return read
}

// write writes a plan that changes these objects.
func write(t testing.TB, name string, resources []any, edits map[string]func(object) object) string {
	t.Helper()
	after, changes := []any{}, []any{}
	for _, one := range resources {
		r := one.(object)
		values, actions := r["values"].(object), []string{"no-op"}
		now := values
		if edit, ok := edits[r["address"].(string)]; ok {
			copied := object{}
			for key, value := range values {
				copied[key] = value
			}
			if now, actions = edit(copied), []string{"update"}; now == nil {
				actions = []string{"delete"}
			}
			delete(edits, r["address"].(string))
		}
		if now != nil {
			with := object{}
			for key, value := range r {
				with[key] = value
			}
			with["values"] = now
			after = append(after, with)
		}
		if r["mode"] == "managed" {
			changes = append(changes, object{"address": r["address"], "mode": "managed", "type": r["type"], "name": r["name"], "index": r["index"],
				"change": object{"actions": actions, "before": values, "after": now}})
		}
	}
	require.Empty(t, edits, "every address is in the state")
	root := func(all []any) object { return object{"root_module": object{"resources": all}} }
	text, err := json.Marshal(object{"format_version": "1.2", "complete": true, "resource_changes": changes, "planned_values": root(after),
		"prior_state": object{"format_version": "1.0", "values": root(resources)}})
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), name+".json")
	require.NoError(t, os.WriteFile(file, text, 0o600))
	return file
}

func gone(object) object { return nil }

// judge reviews plans of networking and confluent-core of the default file.
func judge(t *testing.T, networking, core map[string]func(object) object) *review.Report {
	t.Helper()
	file, err := config.LoadLocated(filepath.Join(goldens.Root(t), "config/non-prod.yaml"))
	require.NoError(t, err)
	all := []load.Shown{planned(t, stack.Networking, networking), planned(t, stack.ConfluentCore, core)}
	in := review.Input{System: "non-prod", New: file, Only: []string{stack.Networking, stack.ConfluentCore}, Stacks: []review.Stack{all[0].Stack, all[1].Stack}}
	in.Paths, err = load.Networks(nil, file.Config, all)
	require.NoError(t, err)
	return review.Judge(in)
}

func find(report *review.Report, rule string) (found []review.Finding) {
	for _, f := range report.Findings {
		if f.Rule == rule {
			found = append(found, f)
		}
	}
	return found
}

const (
	route  = `aws_route.hub_tfc-agent_spoke_sandbox["rtb-0a1b2c3d4e5f60002"]`
	record = "aws_route53_record.hub_dns_"
)

// A route less, and the agents cannot plan any more.
func TestARouteThatGoesLosesPaths(t *testing.T) {
	report := judge(t, map[string]func(object) object{route: gone}, nil)
	assert.Equal(t, review.SomethingLost, report.Verdict)
	found := find(report, "paths-lost")
	require.Len(t, found, 1)
	assert.True(t, strings.HasPrefix(found[0].What, "Lost: tfc-agent -> sandbox:443,9092, tfc-agent -> shared:443,9092. "), found[0].What)
	assert.Contains(t, found[0].Details[0], "NO_ROUTE_TO_DESTINATION")
	require.NotNil(t, found[0].Place)
	assert.Equal(t, "hub.vpcs.tfc-agent", found[0].Place.Path)
	assert.NotEmpty(t, found[0].Instead)
}

func TestANameThatDoesNotResolveAnyMoreIsALostPath(t *testing.T) {
	report := judge(t, nil, map[string]func(object) object{`aws_route53_zone_association.hub_dns["tfc-agent"]`: gone})
	assert.Equal(t, review.SomethingLost, report.Verdict)
	assert.NotEmpty(t, find(report, "paths-lost"))
}

// What leads elsewhere afterwards is not lost, but it is until the next stack is applied.
func TestAPathThatIsCutOnlyInBetween(t *testing.T) {
	endpoint := map[string]string{}
	for _, r := range shown(t, stack.ConfluentCore) {
		if one := r.(object); one["type"] == "aws_vpc_endpoint" {
			name := one["values"].(object)["dns_entry"].([]any)[0].(object)["dns_name"].(string)
			endpoint[one["name"].(string)], _, _ = strings.Cut(name, ".")
		}
	}
	lead := func(values object) object {
		values["records"] = []any{strings.Replace(values["records"].([]any)[0].(string), endpoint["spoke_sandbox"], endpoint["spoke_shared"], 1)}
		return values
	}
	report := judge(t, map[string]func(object) object{route: gone}, map[string]func(object) object{
		record + "wildcard": lead, record + "use1-az1": lead, record + "use1-az2": lead, record + "use1-az4": lead})
	assert.Empty(t, find(report, "paths-lost"))
	between := find(report, "paths-between")
	require.Len(t, between, 1)
	assert.Equal(t, stack.Networking, between[0].Stack)
	assert.Contains(t, between[0].What, "tfc-agent -> sandbox:443,9092")
	assert.Equal(t, review.NothingLost, report.Verdict)
}

// Without the file nobody says who the clients are, and without confluent-core nobody what they reach: then no path is promised.
func TestPathsThatCannotBeJudgedAreADoubt(t *testing.T) {
	one := planned(t, stack.Networking, map[string]func(object) object{route: gone})
	file, err := config.Load(filepath.Join(goldens.Root(t), "config/non-prod.yaml"))
	require.NoError(t, err)
	for _, given := range []*config.Config{nil, file} {
		networks, err := load.Networks(nil, given, []load.Shown{one})
		require.NoError(t, err)
		require.Nil(t, networks)
	}
	report := review.Judge(review.Input{Stacks: []review.Stack{one.Stack}, Only: []string{stack.Networking}})
	assert.Equal(t, review.CannotSay, report.Verdict)
	assert.Len(t, find(report, "paths-not-judged"), 1)
}

// A change that decides no path needs no netpath.
func TestAChangeOfSomethingElseAsksForNoPaths(t *testing.T) {
	report := judge(t, map[string]func(object) object{}, map[string]func(object) object{})
	assert.Equal(t, review.NothingLost, report.Verdict)
	assert.False(t, slices.ContainsFunc(report.Findings, func(f review.Finding) bool { return f.Class == review.Paths }), fmt.Sprint(report.Findings))
}

// A file may name none of the PrivateLink VPCs that there were: the stacks are judged by the file that they are of, also in between.
func TestEveryPrivateLinkVPCGoesAtOnce(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(goldens.Root(t), "config/non-prod.yaml"))
	require.NoError(t, err)
	old, err := config.Parse("old.yaml", text)
	require.NoError(t, err)
	renamed := strings.NewReplacer("    sandbox:\n      cidr", "    box:\n      cidr", "    shared:\n      cidr", "    crate:\n      cidr", "hub_endpoint: sandbox", "hub_endpoint: box").Replace(string(text))
	new, err := config.Parse("new.yaml", []byte(renamed))
	require.NoError(t, err)
	var all []load.Shown
	for _, name := range []string{stack.Networking, stack.ConfluentCore} {
		edits := map[string]func(object) object{}
		for _, r := range shown(t, name) {
			if at := r.(object)["address"].(string); strings.Contains(at, "spoke_") && r.(object)["mode"] == "managed" {
				edits[at] = gone
			}
		}
		all = append(all, planned(t, name, edits))
	}
	order, ok := review.ApplyOrder([]review.Stack{all[0].Stack, all[1].Stack})
	require.True(t, ok)
	require.Equal(t, []string{stack.ConfluentCore, stack.Networking}, order)
	networks, err := load.Networks(old, new, all)
	require.NoError(t, err)
	assert.NotZero(t, networks.Difference.Count(answer.Lost)+networks.Difference.Count(answer.Doubtful))
	_, err = load.Networks(nil, new, all)
	require.ErrorContains(t, err, "give the file before it too (-from, -from-git)")
}

// Routes go to other tables of the hub, because the file names others: which ones are in use, only the hub's own state says.
func TestOtherTablesOfTheHubAreADoubt(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(goldens.Root(t), "config/non-prod.yaml"))
	require.NoError(t, err)
	old, err := config.ParseLocated("config.yaml", text, nil)
	require.NoError(t, err)
	for was, is := range map[string]string{"rtb-0a1b2c3d4e5f60002": "rtb-0a1b2c3d4e5f60009", old.Hub.TransitGatewayRouteTableID: "tgw-rtb-0a1b2c3d4e5f60999"} {
		new, err := config.ParseLocated("config.yaml", []byte(strings.ReplaceAll(string(text), was, is)), nil)
		require.NoError(t, err)
		all := []load.Shown{planned(t, stack.Networking, nil), planned(t, stack.ConfluentCore, nil)}
		edits := map[string]func(object) object{}
		for _, r := range shown(t, stack.Networking) {
			for _, attribute := range []string{"route_table_id", "transit_gateway_route_table_id"} {
				if one := r.(object); one["mode"] == "managed" && one["values"].(object)[attribute] == was {
					edits[one["address"].(string)] = func(values object) object { values[attribute] = is; return values }
				}
			}
		}
		require.NotEmpty(t, edits)
		all[0] = planned(t, stack.Networking, edits)
		in := review.Input{System: "non-prod", Old: old, New: new, Only: []string{stack.Networking, stack.ConfluentCore}, Stacks: []review.Stack{all[0].Stack, all[1].Stack}}
		in.Paths, err = load.Networks(old.Config, new.Config, all)
		require.NoError(t, err)
		report := review.Judge(in)
		found := find(report, "paths-elsewhere")
		require.Len(t, found, 1, "%+v", report.Findings)
		assert.Contains(t, found[0].What, is+" in place of "+was)
		assert.NotNil(t, found[0].Place)
		assert.Equal(t, review.CannotSay, report.Verdict)
	}
}
