package load_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// system is a folder with the stacks of the configuration gateway and its file, with texts of both replaced.
func system(t *testing.T, replace ...string) string {
	t.Helper()
	return copied(t, "gateway", replace...)
}

// attachments is one of the default configuration.
func attachments(t *testing.T, replace ...string) string {
	t.Helper()
	return copied(t, "non-prod", replace...)
}

func copied(t *testing.T, name string, replace ...string) string {
	t.Helper()
	root, folder := goldens.Root(t), t.TempDir()
	change := strings.NewReplacer(replace...)
	put := func(from, to string) {
		content, err := os.ReadFile(from)
		require.NoError(t, err)
		require.NoError(t, os.MkdirAll(filepath.Dir(to), 0o755))
		require.NoError(t, os.WriteFile(to, []byte(change.Replace(string(content))), 0o600))
	}
	put(filepath.Join(root, "config", name+".yaml"), filepath.Join(folder, config.NoteName))
	for _, one := range stack.Names() {
		put(stack.File(filepath.Join(root, "testdata/golden", name), one), stack.File(folder, one))
	}
	return folder
}

// sharing is the second system, which leaves the rules of the region to the first.
func sharing(t *testing.T) string {
	t.Helper()
	return without(t, second(t), "aws_route53_resolver_rule_association.resolver_public", "aws_route53_resolver_rule_association.resolver_private")
}

// second is another system on the same hub: the same names and addresses of everything, other CIDR blocks.
func second(t *testing.T) string {
	t.Helper()
	return system(t, "\nname: gateway\n", "\nname: second\n", "10.10.", "10.30.", "10.11.", "10.31.")
}

// without takes resources out of the stacks of a folder.
func without(t *testing.T, folder string, addresses ...string) string {
	t.Helper()
	stacks, err := stack.ReadAll(folder)
	require.NoError(t, err)
	for _, address := range addresses {
		require.True(t, stacks.Remove(address), address)
	}
	require.NoError(t, stacks.Write(folder))
	return folder
}

func together(t *testing.T, folders ...string) (*model.Model, *answer.Report) {
	t.Helper()
	m, err := load.Load(context.Background(), load.Sources{Synth: folders})
	require.NoError(t, err)
	return m, evaluate.New(m).Verify()
}

// verdicts by client and cluster, the worse one of both ports.
func verdicts(r *answer.Report) map[string]answer.Verdict {
	found := map[string]answer.Verdict{}
	for _, one := range r.Traces {
		key := one.Client.Name + " -> " + one.Cluster.Name
		found[key] = answer.Worse(answer.Verdict(found[key]), one.Verdict)
	}
	return found
}

// A hub VPC that two files name is one; what has one name in both is told apart; a client reaches the
// clusters of every system whose file names it, and nobody asks whether a system's own VPC reaches another's.
func TestTwoSystemsOnOneHubAreOneNetwork(t *testing.T) {
	m, report := together(t, system(t), second(t))
	var clients, clusters []string
	for _, c := range m.Clients {
		clients = append(clients, c.Name+" "+strings.Join(c.Systems, "+"))
	}
	for _, k := range m.Clusters {
		clusters = append(clusters, k.Name+" "+k.System)
	}
	assert.Equal(t, []string{"agents gateway+second", "dns gateway+second", "gateway/orders gateway", "gateway/payments gateway", "second/orders second", "second/payments second"}, clients)
	assert.Equal(t, []string{"gateway/orders gateway", "gateway/payments gateway", "second/orders second", "second/payments second"}, clusters)
	assert.Contains(t, verdicts(report), "agents -> second/payments")
	assert.NotContains(t, verdicts(report), "gateway/orders -> second/orders")
	for _, table := range m.RouteTables {
		if table.ID != "rtb-0a1b2c3d4e5f60021" {
			continue
		}
		var routes []string
		for _, r := range table.Routes.Value {
			routes = append(routes, r.Destination.Prefix.String()+" "+r.Address)
		}
		assert.ElementsMatch(t, []string{
			`10.10.0.0/20 gateway/aws_route.hub_agents_spoke_orders["rtb-0a1b2c3d4e5f60021"]`, `10.11.0.0/20 gateway/aws_route.hub_agents_spoke_payments["rtb-0a1b2c3d4e5f60021"]`,
			`10.30.0.0/20 second/aws_route.hub_agents_spoke_orders["rtb-0a1b2c3d4e5f60021"]`, `10.31.0.0/20 second/aws_route.hub_agents_spoke_payments["rtb-0a1b2c3d4e5f60021"]`}, routes)
	}
}

// What is missing in one system is blamed on its own object, and stops nothing of the other.
func TestABreakInOneSystemStopsOnlyThat(t *testing.T) {
	_, report := together(t, system(t), without(t, sharing(t), "aws_route.hub_dns_spoke_orders"))
	got := verdicts(report)
	assert.Equal(t, answer.Blocked, got["dns -> second/orders"])
	for key, verdict := range got {
		if !strings.Contains(key, "second/orders") {
			assert.NotEqual(t, answer.Blocked, verdict, key)
		}
	}
}

// Each of two systems alone is answered as before, and both together as each alone.
func TestTogetherIsAsEachAlone(t *testing.T) {
	first, other := system(t), sharing(t)
	_, both := together(t, first, other)
	all := verdicts(both)
	for prefix, folder := range map[string]string{"gateway/": first, "second/": other} {
		_, alone := together(t, folder)
		for key, verdict := range verdicts(alone) {
			client, cluster, _ := strings.Cut(key, " -> ")
			if _, spoke := all[prefix+client+" -> "+prefix+cluster]; spoke {
				client = prefix + client
			}
			assert.Equal(t, verdict, all[client+" -> "+prefix+cluster], key)
		}
	}
}

func TestWhatCannotBeSeveralIsOneError(t *testing.T) {
	first, other := system(t), second(t)
	file := filepath.Join(first, config.NoteName)
	bare := without(t, second(t))
	require.NoError(t, os.Remove(filepath.Join(bare, config.NoteName)))
	for name, c := range map[string]struct {
		sources load.Sources
		want    string
	}{
		"one system twice":           {load.Sources{Synth: []string{first, system(t)}}, "both hold the stacks of gateway: give one of them"},
		"one file twice":             {load.Sources{Configs: []string{file, file}, States: []string{"x"}}, "name: gateway is also the name of an earlier file"},
		"a folder without a file":    {load.Sources{Synth: []string{first, bare}}, "no config.yaml stands beside the stacks in " + bare},
		"another file for the stack": {load.Sources{Configs: []string{filepath.Join(second(t), config.NoteName)}, Synth: []string{first}}, "is not what the stacks in " + first + " were made from"},
	} {
		_, err := load.Load(context.Background(), c.sources)
		if assert.Error(t, err, name) {
			assert.ErrorContains(t, err, c.want, name)
		}
	}
	_, err := load.Load(context.Background(), load.Sources{Configs: []string{file, filepath.Join(other, config.NoteName)}, Synth: []string{other, first}})
	assert.NoError(t, err, "a folder finds its file by the name in the copy")
}

// Stacks without a copy of their file say themselves whose they are, in whichever order they are named.
func TestStacksWithoutACopyBelongToTheFileOfTheirSystem(t *testing.T) {
	root := goldens.Root(t)
	config, stacks := func(name string) string { return filepath.Join(root, "config", name+".yaml") }, func(name string) string { return filepath.Join(root, "testdata/golden", name) }
	systems, err := load.Sources{Configs: []string{config("gateway"), config("minimal")}, Synth: []string{stacks("minimal"), stacks("gateway")}}.Systems()
	require.NoError(t, err)
	require.Len(t, systems, 2)
	for _, system := range systems {
		assert.Equal(t, stacks(system.Name), system.Folder)
	}
	_, err = load.Sources{Configs: []string{config("gateway"), config("minimal")}, Synth: []string{stacks("non-prod"), stacks("gateway")}}.Systems()
	assert.EqualError(t, err, stacks("non-prod")+" has the stacks of the system non-prod: name its file with --config")
	_, err = load.Sources{Configs: []string{config("gateway")}, Synth: []string{stacks("minimal")}}.Systems()
	assert.EqualError(t, err, config("gateway")+": "+stacks("minimal")+" has the stacks of the system minimal, and this file is that of gateway: name the file of minimal")

	bare := system(t) // as stacks of before the mark
	for range stack.Names() {
		without(t, bare, "terraform_data.system")
	}
	require.NoError(t, os.Remove(filepath.Join(bare, "config.yaml")))
	systems, err = load.Sources{Configs: []string{config("minimal"), config("gateway")}, Synth: []string{stacks("minimal"), bare}}.Systems()
	require.NoError(t, err)
	assert.Equal(t, bare, systems[1].Folder, "by their order, for nothing else is known")
}

// Both files make the region's rules, and a VPC takes one per domain: nobody is told that all will be well.
// One owner is enough for both, also when only its rule is there already.
func TestTwoRulesOfOneDomainOnAHubVPCAreFoundBeforeApply(t *testing.T) {
	_, report := together(t, system(t), second(t))
	for key, verdict := range verdicts(report) {
		hub := strings.HasPrefix(key, "agents ") || strings.HasPrefix(key, "dns ")
		assert.Equal(t, hub, verdict == answer.Blocked, key)
	}
	refused := map[string]bool{}
	for _, b := range report.Blockers {
		refused[string(b.Code)+" "+b.Object.System+" "+b.Object.Address] = true
		assert.Contains(t, b.Message, "RSLVR-00702")
	}
	assert.Equal(t, map[string]bool{"DNS_RULE_CONFLICT second second/aws_route53_resolver_rule.resolver_public": true,
		"DNS_RULE_CONFLICT second second/aws_route53_resolver_rule.resolver_private": true}, refused)

	_, report = together(t, system(t), sharing(t))
	assert.Equal(t, answer.Reachable, report.Verdict())
}

// Every attachment of a region has one domain, known only after apply in neither system.
func TestTwoAttachmentsOnOneHubVPCAreFoundBeforeApply(t *testing.T) {
	_, report := together(t, attachments(t), attachments(t, "\nname: non-prod\n", "\nname: prod\n", `10.0.`, `10.30.`, "10.1.", "10.31."))
	zones := 0
	for _, b := range report.Blockers {
		if b.Code == code.ZoneConflict {
			zones++
			assert.Contains(t, b.Message, "two of us-east-1.aws.private.confluent.cloud")
		}
	}
	assert.Equal(t, 3, zones, "one for each hub VPC")
	assert.Equal(t, answer.Reachable, verdicts(report)["prod/sandbox -> prod/sandbox"], "their own VPCs see their own zones")
}
