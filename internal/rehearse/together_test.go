package rehearse

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/terraform-exec/tfexec"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/docblock"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/synthesis"
	"cdk.tf/confluent-privatelink/internal/synthesis/synthesistest"
)

const rehearsed = root + "/docs/rehearse.md"

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

// alone is a system on the same Transit Gateway without a hub VPC: only clients in its own VPC reach its cluster.
var alone = strings.NewReplacer("name: second", "name: alone", "  vpcs:\n    hub: {id: vpc-0a1b2c3d4e5f60011, role: dns}\n", "", "10.1.0.0", "10.2.0.0").Replace(second)

// onHub is a system with a gateway on the hub of config/hub.yaml, whose rules it names.
const onHub = `name: NAME
region: us-east-1
hub:
  transit_gateway_id: tgw-0a1b2c3d4e5f60780
  transit_gateway_route_table_id: tgw-rtb-0a1b2c3d4e5f60780
  vpcs:
    dns: {id: vpc-0a1b2c3d4e5f60081, role: dns, cidrs: [10.80.0.0/20]}
    agents: {id: vpc-0a1b2c3d4e5f60082, role: agents, cidrs: [10.81.0.0/20]}
  resolver_rule_ids:
    private: rslvr-rr-0a1b2c3d4e5f60081
    public: rslvr-rr-0a1b2c3d4e5f60082
    endpoints: rslvr-rr-0a1b2c3d4e5f60083
privatelink:
  vpcs:
    main: {cidr: BLOCK}
confluent:
  connectivity: gateway
  clusters:
    main: {topics: {orders: {}}}
`

// file writes a configuration file.
func file(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "other.yaml")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

// together begins a rehearsal of files: of those by name the golden stacks are read, the others are synthesized.
func together(t *testing.T, files ...string) (*Rehearsal, []stack.Documents) {
	t.Helper()
	var outputs []synthesis.Output
	folders := make([]string, len(files))
	for i, one := range files {
		if known := cmp.Or(configs[one], sharing[one]); known != "" {
			files[i], folders[i] = filepath.Join(root, known), filepath.Join(root, "testdata/golden", one)
			continue
		}
		folders[i] = t.TempDir()
		outputs = append(outputs, synthesis.Output{File: one, Folder: folders[i]})
	}
	loaded, named, err := config.LoadNamed(files)
	require.NoError(t, err)
	if len(outputs) > 0 {
		synthesistest.Run(t, outputs...)
	}
	var all []stack.Documents
	for _, folder := range folders {
		stacks, err := stack.ReadAll(folder)
		require.NoError(t, err)
		all = append(all, stacks)
	}
	return beginNamed(t, named, loaded...), all
}

// lived takes the systems of files through their life, as live does.
func lived(t *testing.T, files ...string) []string {
	t.Helper()
	rehearsal, stacks := together(t, files...)
	return live(t, rehearsal, stacks)
}

// live takes systems through their life, and returns what was done, one line for the steps of a system in a row.
func live(t *testing.T, rehearsal *Rehearsal, stacks []stack.Documents) []string {
	t.Helper()
	report, err := rehearsal.Life(t.Context(), stacks, Quiet{}, "")
	require.NoError(t, err)
	assert.Empty(t, report.Left)
	assert.Empty(t, report.Outputs)
	var told []string
	for _, stage := range report.Stages {
		if slices.Contains([]string{"apply", "destroy", "still empty", "end refused"}, stage.Step) {
			told = append(told, stage.System+" "+stage.Step)
		}
	}
	return slices.Compact(told)
}

// TestTwoSystemsShareATransitGateway is about attachments, with a hub VPC for each system.
func TestTwoSystemsShareATransitGateway(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{
		"minimal apply", "second apply", "minimal still empty",
		"minimal destroy", "second still empty", "minimal apply", "second still empty",
		"second destroy", "minimal still empty", "second apply", "minimal still empty",
		"second destroy", "minimal destroy",
	}, lived(t, "minimal", file(t, second)))
}

// TestASystemWithoutHubVPCsLivesBesideAnother is the way out that attachments leave on one hub.
func TestASystemWithoutHubVPCsLivesBesideAnother(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{
		"minimal apply", "alone apply", "minimal still empty",
		"minimal destroy", "alone still empty", "minimal apply", "alone still empty",
		"alone destroy", "minimal still empty", "alone apply", "minimal still empty",
		"alone destroy", "minimal destroy",
	}, lived(t, "minimal", file(t, alone)))
}

// TestTwoSystemsWithGatewaysShareAHub is about one hub, whose rules have a file of their own: each of the two comes and goes
// while the other stays, and the rules do not go before both.
func TestTwoSystemsWithGatewaysShareAHub(t *testing.T) {
	t.Parallel()
	hub, err := os.ReadFile(filepath.Join(root, "config/hub.yaml"))
	require.NoError(t, err)
	on := func(name, block string) string {
		return file(t, strings.NewReplacer("NAME", name, "BLOCK", block).Replace(onHub))
	}
	both := strings.Replace(string(hub), "used_by: [platform]", "used_by: [one, two]", 1)
	assert.Equal(t, []string{
		"hub apply", "one apply", "two apply", "hub still empty", "one still empty",
		"hub end refused",
		"one destroy", "hub still empty", "two still empty", "one apply", "hub still empty", "two still empty",
		"two destroy", "one still empty", "hub still empty", "two apply", "one still empty", "hub still empty",
		"two destroy", "one destroy", "hub destroy",
	}, lived(t, on("one", "10.90.0.0/20"), file(t, both), on("two", "10.91.0.0/20")))
}

// TestAProductStandsOnAPlatform is about what others own: the rules of the hub's file, and the environment, gateway, access
// point and zone of the platform's. The files come in the wrong order.
func TestAProductStandsOnAPlatform(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{
		"hub apply", "platform apply", "orders apply", "hub still empty", "platform still empty",
		"hub end refused", "platform end refused",
		"orders destroy", "platform still empty", "hub still empty", "orders apply", "platform still empty", "hub still empty",
		"orders destroy", "platform destroy", "hub destroy",
	}, lived(t, "product", "platform", "hub"))
}

// half applies the networks of two systems only.
func half(t *testing.T) (*life, *System, *System) {
	t.Helper()
	rehearsal, stacks := together(t, "minimal", file(t, second))
	for i := range stacks {
		stacks[i] = stack.Documents{stack.Networking: stacks[i][stack.Networking]}
	}
	l := newLife(rehearsal, stacks, Quiet{})
	for i, system := range rehearsal.Systems {
		require.NoError(t, system.Use(stacks[i]))
		require.NoError(t, l.begin(t.Context(), system, stack.Networking))
	}
	return l, rehearsal.Systems[0], rehearsal.Systems[1]
}

// printed is what the report of a life that failed ends with.
func (l *life) printed(t *testing.T, err error) string {
	t.Helper()
	var out bytes.Buffer
	l.report.finish(err)
	l.report.Print(&out)
	_, end, found := strings.Cut(out.String(), "s.\n")
	require.True(t, found, out.String())
	return end
}

// TestASystemThatHarmsAnotherIsFoundOut lets the end of one VPC take the other's route in its hub away.
func TestASystemThatHarmsAnotherIsFoundOut(t *testing.T) {
	t.Parallel()
	l, first, other := half(t)
	require.NoError(t, l.stay(t.Context(), []*System{other}))
	l.World.Intercept = func(call *emulator.Call) error {
		if call.Type == "aws_vpc" && call.Operation == "delete" && call.Object["cidr_block"] == "10.0.0.0/20" {
			route := call.World.Find("aws_route", map[string]string{"destination_cidr_block": "10.1.0.0/20"})
			call.World.Remove("aws_route", route.String("id"))
		}
		return nil
	}
	require.NoError(t, l.end(t.Context(), first))
	err := l.stay(t.Context(), []*System{other})
	var failure *Failure
	require.ErrorAs(t, err, &failure)
	assert.Equal(t, []string{"second", stack.Networking, "still empty"}, []string{failure.System, failure.Stack, failure.Step})
	docblock.Check(t, rehearsed, "a system that harms another", l.printed(t, err))
}

// TestWhatOthersNeedIsKept has the hub's rules given up while the platform names them: without the protection of used_by
// the rehearsal fails; AWS itself refuses only after the hub VPCs were taken off.
func TestWhatOthersNeedIsKept(t *testing.T) {
	t.Parallel()
	rehearsal, stacks := together(t, "hub", "platform")
	hub, platform := rehearsal.Systems[0], rehearsal.Systems[1]
	l := newLife(rehearsal, stacks, Quiet{})
	for i, system := range rehearsal.Systems {
		require.NoError(t, system.Use(stacks[i]))
		for _, name := range []string{stack.Networking, stack.ConfluentCore} {
			require.NoError(t, l.begin(t.Context(), system, name))
		}
	}
	require.NoError(t, l.refuse(t.Context(), hub, l.uses(hub)))
	said := planned(t, hub, stack.ConfluentCore, tfexec.Destroy(true))
	assert.Contains(t, said, "aws_route53_resolver_rule.resolver_private has lifecycle.prevent_destroy set")

	open, err := stacks[0][stack.ConfluentCore].Clone()
	require.NoError(t, err)
	open.Unprotect()
	l.stacks[hub] = stack.Documents{stack.Networking: stacks[0][stack.Networking], stack.ConfluentCore: open}
	err = l.refuse(t.Context(), hub, l.uses(hub))
	var failure *Failure
	require.ErrorAs(t, err, &failure)
	docblock.Check(t, rehearsed, "nothing keeps what others name", l.printed(t, err))

	err = hub.Destroy(t.Context(), stack.ConfluentCore, nil)
	require.ErrorContains(t, err, "[RSLVR-00704] Please disassociate this resolver rule from VPC first before deleting")
	for _, id := range platform.Config.Hub.VPCs {
		assert.Empty(t, rehearsal.World.All("aws_route53_resolver_rule_association", func(one emulator.Object) bool { return one["vpc_id"] == id.ID }))
	}
	assert.Len(t, rehearsal.World.All("aws_route53_resolver_rule", nil), 3, fmt.Sprint("still there: ", err))
}

// TestAProducerOnAPlatformAndAConsumer is about three teams with an account and states each: the producing team stands in the
// environment of the platform, the consuming team has one of its own, and reads the share.
func TestAProducerOnAPlatformAndAConsumer(t *testing.T) {
	t.Parallel()
	rehearsal, stacks := together(t, "consumer", "producer", "platform")
	unlock := rehearsal.World.Lock()
	rehearsal.World.Seed(aws.Principal, consumerAccount, emulator.Object{"arn": consumerRole})
	rehearsal.World.Seed(aws.Key, shareKey, emulator.Object{"accounts": emulator.List(consumerAccount)})
	unlock()
	accounts := map[string]string{}
	rehearsal.World.After = func(call *emulator.Call) error {
		if call.Type == "aws_secretsmanager_secret" && call.Operation == "create" {
			accounts[call.Account] += call.Object.String("name") + " "
		}
		return nil
	}
	assert.Equal(t, []string{
		"platform apply", "orders apply", "risk apply", "platform still empty", "orders still empty",
		"platform end refused",
		"risk destroy", "orders still empty", "platform still empty", "risk apply", "orders still empty", "platform still empty",
		"risk destroy", "orders destroy", "platform destroy",
	}, live(t, rehearsal, stacks))
	assert.Len(t, accounts, 2, "the platform has no secret")
	assert.Contains(t, accounts[producerAccount], "confluent/orders/share/orders-to-risk ")
	assert.NotContains(t, accounts[producerAccount], "confluent/risk/")
	assert.NotContains(t, accounts[consumerAccount], "confluent/orders/")
}
