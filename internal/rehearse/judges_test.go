package rehearse

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/breaks"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// carriers are the kinds of resources that packets, names or connections need, or seem to.
var carriers = []string{
	"aws_default_network_acl", "aws_default_route_table", "aws_default_security_group",
	"aws_ec2_client_vpn_authorization_rule", "aws_ec2_client_vpn_route",
	"aws_ec2_transit_gateway_route_table_association", "aws_ec2_transit_gateway_route_table_propagation", "aws_ec2_transit_gateway_vpc_attachment",
	"aws_ec2_transit_gateway_vpc_attachment_accepter", "aws_route", "aws_route53_record", "aws_route53_resolver_rule", "aws_route53_resolver_rule_association",
	"aws_route53_zone", "aws_route53_zone_association", "aws_route_table", "aws_route_table_association",
	"aws_security_group", "aws_subnet", "aws_vpc", "aws_vpc_endpoint", "aws_vpc_security_group_ingress_rule",
	"confluent_access_point", "confluent_gateway", "confluent_private_link_attachment", "confluent_private_link_attachment_connection",
}

// bystanders are the kinds that carry nothing; the clusters are who is asked about.
var bystanders = []string{
	// An attachment and an association that are made stay when the share or the authorization goes: so in the emulated clouds.
	"aws_ram_resource_share", "aws_ram_resource_association", "aws_ram_principal_association", "aws_ram_resource_share_accepter", "aws_route53_vpc_association_authorization",
	"aws_cloudwatch_log_group", "aws_cloudwatch_metric_alarm", "aws_flow_log", "aws_iam_role", "aws_iam_role_policy", "aws_route53_resolver_query_log_config",
	"aws_route53_resolver_query_log_config_association", "aws_secretsmanager_secret", "aws_secretsmanager_secret_policy",
	"aws_secretsmanager_secret_version", "aws_sns_topic", "confluent_api_key", "confluent_byok_key", "confluent_environment", "confluent_kafka_cluster",
	"confluent_identity_pool", "confluent_identity_provider", "confluent_kafka_client_quota", "confluent_role_binding", "confluent_service_account", "terraform_data", "time_static",
}

// wound is a break of one stack.
type wound struct {
	name, stack string
	do          func(*stack.Document)
}

// wounds lists the breaks of a configuration: each carrier is taken out once, each instance of it that the
// stack names, each entry of its network ACLs, and each break of the table that it can suffer.
func (c *court) wounds(t *testing.T) []wound {
	t.Helper()
	var all []wound
	for _, at := range c.addresses() {
		of := c.of(at)
		object := c.stacks[of].Object(at)
		if !slices.Contains(carriers, object.Type) {
			require.Contains(t, bystanders, object.Type, "does %s carry packets, names or connections?", at)
			continue
		}
		all = append(all, wound{at, of, func(d *stack.Document) { d.Remove(at) }})
		if values, known := keys(object.Body["for_each"]); known && len(values) > 1 {
			for key := range inorder.Of(values) {
				all = append(all, wound{at + "[" + key + "]", of, func(d *stack.Document) { withoutInstance(d.Object(at).Body, key) }})
			}
		}
		if strings.HasSuffix(object.Type, "network_acl") {
			for _, e := range entries(object.Body) {
				all = append(all, wound{fmt.Sprintf("%s %s %v", at, e.direction, e.block["rule_no"]), of, withoutEntry(at, e)})
			}
		}
	}
	for _, b := range breaks.All() {
		if asked(b) && c.suffers(t, b) {
			all = append(all, wound{b.Name, b.Stack, b.Do})
		}
	}
	return all
}

// asked tells whether a break of the table leaves a network that both judges can be asked about.
func asked(b breaks.Break) bool {
	return b.Stack != stack.ClusterLink && b.Rehearsal.Unasked == "" && b.Netpath.Unasked == "" && b.Rehearsal.AsksTheNetwork()
}

// suffers tells whether a configuration has what a break breaks.
func (c *court) suffers(t *testing.T, b breaks.Break) (has bool) {
	t.Helper()
	copied, err := c.stacks[b.Stack].Clone()
	require.NoError(t, err)
	defer func() { has = recover() == nil }()
	b.Do(copied)
	return true
}

// doubt is a missing fact for which netpath may say "unknown" where the emulated network is open.
type doubt struct{ what, because string }

var doubts = []doubt{
	{"^big is in the Confluent network n-abc123", "its names are of that network, and what serves them is not in the stacks; in the emulated clouds each cluster has the attachment's names"},
}

// tally counts what was compared.
type tally struct {
	sync.Mutex
	breaks, answers, blocked, open, unknown int
	// done are the names of the breaks, met the kinds that were broken, used the doubts that were raised.
	done, met, used map[string]bool
}

// TestBothJudgesSayTheSameOfEveryBreakOfEveryConfiguration applies each configuration once, and then
// breaks copies of its stacks and of its world.
func TestBothJudgesSayTheSameOfEveryBreakOfEveryConfiguration(t *testing.T) {
	count := &tally{done: map[string]bool{}, met: map[string]bool{}, used: map[string]bool{}}
	t.Run("configurations", func(t *testing.T) {
		for name := range configs {
			if name == "producer" {
				continue // it has no network of its own: its cluster is reached by the platform's
			}
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				c := open(t, name)
				c.try(t, count, wound{"nothing", stack.Networking, func(*stack.Document) {}})
				for _, one := range c.wounds(t) {
					c.try(t, count, one)
				}
			})
		}
	})
	t.Logf("%d breaks, %d answers: %d blocked and %d open for both, %d unknown to netpath", count.breaks, count.answers, count.blocked, count.open, count.unknown)
	assert.Greater(t, count.blocked, 200)
	for _, one := range doubts {
		assert.True(t, count.used[one.what], "nobody doubts %s any more", one.what)
	}
	for _, kind := range carriers {
		assert.True(t, count.met[kind], "no configuration has a %s", kind)
	}
	for _, b := range breaks.All() {
		if asked(b) {
			assert.True(t, count.done[b.Name], "%s was tried on no configuration", b.Name)
		}
	}
}

// try breaks stacks and world, and compares every answer.
func (c *court) try(t *testing.T, count *tally, one wound) {
	t.Helper()
	broken := c.copies(t)
	one.do(broken[one.stack])
	world, err := c.aftermath(broken)
	require.NoError(t, err, one.name)
	traces, err := c.stated(t, broken)
	require.NoError(t, err, one.name)
	count.Lock()
	defer count.Unlock()
	count.breaks++
	count.done[one.name] = true
	kind, _, _ := strings.Cut(one.name, ".")
	count.met[kind] = true
	for asked, got := range c.packets(t, world) {
		count.answers++
		if problem := count.compare(got, traces[asked]); problem != "" {
			t.Errorf("%s: %s: %s", one.name, asked, problem)
		}
	}
}

// compare says what is wrong if the emulated network's answer and netpath's do not go together.
func (count *tally) compare(got error, trace *answer.Trace) string {
	switch {
	case trace == nil:
		return "netpath does not know of it"
	case trace.Verdict == answer.Unknown:
		count.unknown++
		return count.doubted(got, trace)
	case got == nil && trace.Verdict == answer.Blocked:
		return fmt.Sprintf("the emulated network is open, netpath blocked by %s: %s", trace.Blockers[0].Code, trace.Blockers[0].Message)
	case got != nil && trace.Verdict == answer.Reachable:
		return fmt.Sprintf("netpath says reachable, the emulated network %s", because(got))
	case got == nil:
		count.open++
	default:
		count.blocked++
	}
	return ""
}

// doubted says what is wrong with an "unknown": it must name what is missing, and where the emulated
// network is open it must have a reason to doubt.
func (count *tally) doubted(got error, trace *answer.Trace) string {
	missing := slices.DeleteFunc(slices.Clone(trace.Gaps), func(g *model.Gap) bool { return g.Outside || g.What == "" })
	if len(missing) == 0 {
		return "netpath says unknown and does not say what is missing"
	}
	for _, gap := range missing {
		at := slices.IndexFunc(doubts, func(d doubt) bool { return regexp.MustCompile(d.what).MatchString(gap.What) })
		if got == nil && at < 0 {
			return "the emulated network is open, netpath misses " + gap.What
		}
		if at >= 0 {
			count.used[doubts[at].what] = true
		}
	}
	return ""
}
