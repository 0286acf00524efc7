package live

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/netip"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load/live/awstest"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
)

// hub is the part of a configuration file that the loader looks at.
func hub() *config.Config {
	return &config.Config{Region: "us-east-1", Hub: config.Hub{TransitGatewayID: "tgw-hub",
		VPCs: map[string]config.HubVPC{"tfc-agent": {ID: "vpc-tfc-agent"}, "dns": {ID: "vpc-dns"}, "vpn": {ID: "vpc-vpn"}}}}
}

func options() Options {
	return Options{Configs: []*config.Config{hub()}, maxBackoff: 10 * time.Millisecond}
}

// verify evaluates a model that was read from AWS, with the facts that AWS does not have.
func verify(read, original *model.Model) *answer.Report {
	read.Clients, read.Clusters, read.PublicRecords = original.Clients, original.Clusters, original.PublicRecords
	for i := range read.Endpoints {
		for _, e := range original.Endpoints {
			if e.ID == read.Endpoints[i].ID {
				read.Endpoints[i].Connection, read.Endpoints[i].Entry = e.Connection, e.Entry
			}
		}
	}
	return evaluate.New(read).Verify()
}

// Every break of the network is served as AWS would, read back page by page, and blamed as before.
func TestEveryBrokenNetworkReadFromAWSIsBlamedTheSame(t *testing.T) {
	for _, c := range append(modeltest.Cases(), modeltest.Case{Name: "nothing broken", Break: func(*model.Model) {}, Client: "tfc-agent", Cluster: "sandbox", Port: 443, Verdict: "reachable"}) {
		t.Run(c.Name, func(t *testing.T) {
			m := modeltest.Network(2)
			c.Break(m)
			if hasGaps(m) {
				return // a case of a fact that is not known: AWS knows it
			}
			cloud := awstest.New(t, m)
			read, err := Load(t.Context(), options())
			require.NoError(t, err)
			report := verify(read, m)
			var blamed []modeltest.Blame
			for _, b := range report.Blockers {
				blamed = append(blamed, modeltest.Blame{Code: string(b.Code), Object: b.Object.ID})
			}
			assert.ElementsMatch(t, c.Want, blamed)
			assert.Equal(t, c.Verdict == "unknown", len(report.Unknowns) > 0 && len(report.Blockers) == 0, "%v", report.Unknowns)
			assert.NotZero(t, cloud.Pages["EC2 DescribeSubnets"], "lists were paged")
		})
	}
}

func hasGaps(m *model.Model) bool {
	for _, t := range m.RouteTables {
		if t.Routes.Gap != nil || t.Placeholder || slices.ContainsFunc(t.Routes.Value, func(r model.Route) bool { return r.Destination.List != "" }) {
			return true
		}
	}
	for _, a := range m.Attachments {
		if a.Table.Gap != nil || a.Propagations.Gap != nil || a.Placeholder {
			return true
		}
	}
	return slices.ContainsFunc(m.TransitTables, func(t model.TransitTable) bool { return t.Routes.Gap != nil })
}

func TestWhatIsReadIsWhatIsThere(t *testing.T) {
	m := modeltest.Network(2)
	awstest.New(t, m)
	read, err := Load(t.Context(), options())
	require.NoError(t, err)
	assert.Equal(t, m.VPCs, read.VPCs)
	assert.Equal(t, m.RouteTables, read.RouteTables)
	assert.Equal(t, m.Attachments, read.Attachments)
	assert.Equal(t, m.ClientVPNs, read.ClientVPNs)
	require.Len(t, read.Endpoints, len(m.Endpoints), "endpoints of AWS's own services are left out")
	for i, e := range m.Endpoints {
		assert.Equal(t, e.Interfaces, read.Endpoints[i].Interfaces)
		assert.Equal(t, e.DNSEntries, read.Endpoints[i].DNSEntries)
		assert.True(t, read.Endpoints[i].Connection.Gap.Outside, "AWS does not know what Confluent accepted")
	}
	assert.ElementsMatch(t, zonesByID(m), zonesByID(read))
	require.Len(t, read.TransitTables, 1)
	assert.Len(t, read.TransitTables[0].Routes.Value, 5, "every propagated route, though one search returns two at most")
}

func zonesByID(m *model.Model) []string {
	var all []string
	for _, z := range m.Zones {
		for _, r := range z.Records.Value {
			all = append(all, string(z.ID)+" "+z.Domain+" "+r.Name+" "+r.CNAME)
		}
		for _, v := range z.VPCs.Value {
			all = append(all, string(z.ID)+" seen by "+string(v.VPC))
		}
	}
	return all
}

// everyCall is a network for which every call is made: it has an inbound endpoint and a prefix list.
func everyCall(count int) *model.Model {
	m := modeltest.Network(count)
	for _, c := range modeltest.Cases() {
		if c.Name == "inbound endpoint answers for the DNS VPC" {
			c.Break(m)
		}
	}
	table := modeltest.Table(m, "rtb-dns-use1-az1")
	r := &table.Routes.Value[0]
	r.Origin, r.List = model.PrefixList, "pl-privatelink"
	return m
}

// The list of calls is the IAM policy: every call in it is made, and no other.
func TestThePolicyAllowsExactlyTheCallsThatAreMade(t *testing.T) {
	cloud := awstest.New(t, everyCall(2))
	_, err := Load(t.Context(), options())
	require.NoError(t, err)
	var made []string
	for call := range cloud.Calls {
		service, operation, _ := strings.Cut(strings.Replace(call, "Route 53", "Route_53", 1), " ")
		made = append(made, Call{strings.Replace(service, "_", " ", 1), operation}.Action())
	}
	var policy struct {
		Version   string
		Statement []struct {
			Effect, Resource string
			Action           []string
		}
	}
	text, err := Policy()
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &policy))
	require.Len(t, policy.Statement, 1)
	assert.ElementsMatch(t, made, policy.Statement[0].Action)
	for _, action := range policy.Statement[0].Action {
		assert.Regexp(t, `^(ec2|route53|route53resolver):(Describe|Get|List|Search)[A-Za-z]+$`, action, "only actions that read")
	}
	committed, err := os.ReadFile("../../../../docs/netpath-iam-policy.json")
	require.NoError(t, err)
	assert.Equal(t, string(text), string(committed), "go run ./cmd/netpath iam-policy > docs/netpath-iam-policy.json updates it")
}

func TestNoOtherCallLeavesTheProcess(t *testing.T) {
	cloud := awstest.New(t, modeltest.Network(1))
	r, err := newReader(t.Context(), options())
	require.NoError(t, err)
	_, err = r.ec2.DeleteVpc(t.Context(), &ec2.DeleteVpcInput{VpcId: new("vpc-sandbox")})
	require.ErrorContains(t, err, "EC2 DeleteVpc is not in the list of read-only calls")
	assert.Empty(t, cloud.Calls)
}

func TestThrottlingIsWaitedFor(t *testing.T) {
	cloud := awstest.New(t, modeltest.Network(1))
	codes := map[string]string{"EC2 DescribeClientVpnAuthorizationRules": "RequestLimitExceeded", "Route 53 GetHostedZone": "Throttling",
		"Route53Resolver ListResolverRuleAssociations": "ThrottlingException"}
	cloud.Fail = func(call string, attempt int) (int, string) {
		if attempt == 1 && codes[call] != "" {
			return http.StatusBadRequest, codes[call]
		}
		return 0, ""
	}
	_, err := Load(t.Context(), options())
	require.NoError(t, err)
	for call := range codes {
		assert.Greater(t, cloud.Calls[call], 1, call)
	}
}

func TestACallThatIsAlwaysThrottledEndsWithItsName(t *testing.T) {
	cloud := awstest.New(t, modeltest.Network(1))
	cloud.Fail = func(call string, _ int) (int, string) {
		if call == "EC2 DescribeSubnets" {
			return http.StatusServiceUnavailable, "RequestLimitExceeded"
		}
		return 0, ""
	}
	ctx := t.Context()
	o := options()
	o.maxAttempts = 2
	_, err := Load(ctx, o)
	require.ErrorContains(t, err, "DescribeSubnets")
	assert.Equal(t, 2, cloud.Calls["EC2 DescribeSubnets"])
}

// The Transit Gateway's tables are readable in its owner's account only: without them the answer
// is "unknown", and says what would settle it.
func TestWhatMayNotBeReadIsAGap(t *testing.T) {
	m := modeltest.Network(1)
	for call, what := range map[string]string{
		"EC2 SearchTransitGatewayRoutes":              "the routes of tgw-rtb-hub",
		"EC2 DescribeTransitGatewayRouteTables":       "the route tables of the Transit Gateway",
		"EC2 GetTransitGatewayRouteTableAssociations": "the associations of tgw-rtb-hub",
		"EC2 DescribeClientVpnRoutes":                 "the routes of cvpn-endpoint-1",
		"Route 53 ListResourceRecordSets":             "the records of zone Z-hub",
	} {
		cloud := awstest.New(t, m)
		cloud.Fail = func(made string, _ int) (int, string) {
			if made == call {
				return http.StatusForbidden, map[bool]string{true: "UnauthorizedOperation", false: "AccessDenied"}[strings.HasPrefix(call, "EC2")]
			}
			return 0, ""
		}
		read, err := Load(t.Context(), options())
		require.NoError(t, err, call)
		report := verify(read, m)
		assert.Empty(t, report.Blockers, "%s: nothing is blamed for what could not be read", call)
		operation := call[strings.LastIndex(call, " ")+1:]
		assert.True(t, slices.ContainsFunc(report.Unknowns, func(g *model.Gap) bool {
			return strings.HasPrefix(g.What, what) && strings.Contains(strings.Join(g.Settle, " "), operation)
		}), "%s: %+v", call, report.Unknowns)
	}
}

func TestErrorsSayWhatToDo(t *testing.T) {
	for code, want := range map[string]string{
		"UnauthorizedOperation": "netpath iam-policy prints the policy",
		"ExpiredToken":          "log in again, or choose --profile",
		"InternalError":         "DescribeVpcs",
	} {
		cloud := awstest.New(t, modeltest.Network(1))
		cloud.Fail = func(call string, _ int) (int, string) {
			if call == "EC2 DescribeVpcs" {
				return http.StatusForbidden, code
			}
			return 0, ""
		}
		_, err := Load(t.Context(), options())
		require.ErrorContains(t, err, want)
		require.ErrorContains(t, err, "reading from AWS in us-east-1")
		require.NotContains(t, err.Error(), "test-secret")
	}
}

// Values in answers: leaves of XML, and texts in JSON.
var (
	leaf = regexp.MustCompile(`<\w+>[^<]*</\w+>`)
	text = regexp.MustCompile(`:"[^"]*"`)
)

// No answer makes the loader panic: what is cut off is an error that names the call, and objects
// without a single value do no harm.
func TestNoAnswerMakesItPanic(t *testing.T) {
	for _, c := range calls {
		m := everyCall(1)
		cloud := awstest.New(t, m)
		cloud.Garble = func(call, body string) string {
			if call == c.Service+" "+c.Operation {
				return body[:len(body)/2]
			}
			return body
		}
		o := options()
		o.maxAttempts = 1
		_, err := Load(t.Context(), o)
		require.ErrorContains(t, err, c.Operation)

		cloud = awstest.New(t, m)
		cloud.Garble = func(call, body string) string {
			if call == c.Service+" "+c.Operation {
				return text.ReplaceAllString(leaf.ReplaceAllString(body, ""), ":null")
			}
			return body
		}
		assert.NotPanics(t, func() { _, _ = Load(t.Context(), o) }, c.Operation)
	}
}

func TestTheWrongAccountIsNoticed(t *testing.T) {
	awstest.New(t, modeltest.Network(1))
	o := options()
	o.Configs[0].Hub.TransitGatewayID = "tgw-0a1b2c3d4e5f60718"
	_, err := Load(t.Context(), o)
	require.ErrorContains(t, err, "tgw-0a1b2c3d4e5f60718, hub.transit_gateway_id in the configuration file, is neither in this account nor shared with it")
}

func TestNoRegion(t *testing.T) {
	awstest.New(t, modeltest.Network(1))
	t.Setenv("AWS_REGION", "")
	t.Setenv("AWS_DEFAULT_REGION", "")
	_, err := Load(t.Context(), Options{})
	require.ErrorContains(t, err, "no AWS region: give --region")
}

func TestUnknownProfile(t *testing.T) {
	awstest.New(t, modeltest.Network(1))
	_, err := Load(t.Context(), Options{Profile: "nobody", Region: "us-east-1"})
	require.ErrorContains(t, err, "nobody")
}

func TestCancelledByItsCaller(t *testing.T) {
	cloud := awstest.New(t, modeltest.Network(1))
	cloud.Fail = func(string, int) (int, string) { return http.StatusServiceUnavailable, "RequestLimitExceeded" }
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	_, err := Load(ctx, Options{Configs: []*config.Config{hub()}})
	require.Error(t, err)
	assert.True(t, errors.Is(err, ctx.Err()) || strings.Contains(err.Error(), "canceled") || strings.Contains(err.Error(), "deadline"), err.Error())
}

func TestHalves(t *testing.T) {
	assert.Equal(t, [2]netip.Prefix{netip.MustParsePrefix("10.0.0.0/9"), netip.MustParsePrefix("10.128.0.0/9")}, halves(netip.MustParsePrefix("10.0.0.0/8")))
	assert.Equal(t, [2]netip.Prefix{netip.MustParsePrefix("0.0.0.0/1"), netip.MustParsePrefix("128.0.0.0/1")}, halves(netip.MustParsePrefix("0.0.0.0/0")))
	assert.Equal(t, [2]netip.Prefix{netip.MustParsePrefix("10.0.0.2/32"), netip.MustParsePrefix("10.0.0.3/32")}, halves(netip.MustParsePrefix("10.0.0.2/31")))
}

func TestNamesAsAWSWritesThem(t *testing.T) {
	assert.Equal(t, "*.us-east-1.example.com", recordName(`\052.us-east-1.example.com.`))
	assert.Equal(t, "us-east-1a", azName("vpce-0abc-1def-us-east-1a.vpce-svc-0c.us-east-1.vpce.amazonaws.com"))
	assert.Equal(t, "us-gov-west-1b", azName("vpce-0abc-1def-us-gov-west-1b.vpce-svc-0c.us-gov-west-1.vpce.amazonaws.com"))
	assert.Empty(t, azName("vpce-0abc-1def.vpce-svc-0c.us-east-1.vpce.amazonaws.com"))
}

// A PrivateLink VPC is read by the id that a file names, or by the CIDR block of one that it makes, though no gateway leads to it.
func TestAVPCWithoutAttachmentIsReadForTheFileThatNamesIt(t *testing.T) {
	for name, c := range map[string]struct {
		vpc  config.PrivateLinkVPC
		read bool
	}{
		"by id":                   {config.PrivateLinkVPC{ID: "vpc-sandbox"}, true},
		"by CIDR block":           {config.PrivateLinkVPC{CIDR: netip.MustParsePrefix("10.0.0.0/20")}, true},
		"another id":              {config.PrivateLinkVPC{ID: "vpc-another"}, false},
		"an access point's alone": {config.PrivateLinkVPC{AccessPointID: "ap-abc123"}, false},
	} {
		m := modeltest.Network(1)
		m.Attachments = slices.DeleteFunc(m.Attachments, func(a model.Attachment) bool { return a.VPC == "vpc-sandbox" })
		awstest.New(t, m)
		o := options()
		o.Configs[0].PrivateLink.VPCs = map[string]config.PrivateLinkVPC{"main": c.vpc}
		read, err := Load(t.Context(), o)
		require.NoError(t, err, name)
		assert.Equal(t, c.read, slices.ContainsFunc(read.VPCs, func(v model.VPC) bool { return v.ID == "vpc-sandbox" }), name)
	}
}
