package preflight

import (
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

var (
	hub   = model.ID("vpc-hub")
	table = model.ID("rtb-hub")
	vpn   = model.ID("cvpn-endpoint-1")
	block = netip.MustParsePrefix("10.0.0.0/20")
)

const domain = "us-east-1.aws.private.confluent.cloud"

func planned(address string) model.Object {
	return model.Object{ID: model.ID(address), Address: address, Pending: true}
}

// stacks will make one PrivateLink VPC, its routes in a hub VPC, its zone and rule for it, and the
// Client VPN's route and rule.
func stacks() *model.Model {
	seen := func(address string) model.Fact[[]model.ZoneAssociation] {
		return model.Known([]model.ZoneAssociation{{VPC: hub, Address: address, Pending: true}, {VPC: "aws_vpc.a", Address: address, Pending: true}})
	}
	return &model.Model{
		VPCs: []model.VPC{{Object: planned("aws_vpc.a"), CIDRs: model.Known([]netip.Prefix{block})}, {Object: model.Object{ID: hub}}},
		RouteTables: []model.RouteTable{{Object: model.Object{ID: table}, VPC: hub, Routes: model.Known([]model.Route{
			{Address: "aws_route.a", Destination: model.Destination{Prefix: block}, Origin: model.Static, Pending: true}})}},
		Zones:         []model.Zone{{Object: planned("aws_route53_zone.a"), Domain: "{platt.dns_domain}", VPCs: seen("aws_route53_zone_association.a")}},
		ResolverRules: []model.ResolverRule{{Object: planned("aws_route53_resolver_rule.a"), Domain: "{platt.dns_domain}", Type: model.RuleSystem, VPCs: seen("aws_route53_resolver_rule_association.a")}},
		ClientVPNs: []model.ClientVPN{{Object: model.Object{ID: vpn},
			Routes:         model.Known([]model.VPNRoute{{Address: "aws_ec2_client_vpn_route.a", Destination: block, Subnet: "subnet-1", Pending: true}}),
			Authorizations: model.Known([]model.VPNAuthorization{{Address: "aws_ec2_client_vpn_authorization_rule.a", Network: block, Pending: true}})}},
	}
}

// world is the hub without anything of the stacks.
func world() *model.Model {
	return &model.Model{
		VPCs:        []model.VPC{{Object: model.Object{ID: hub}, CIDRs: model.Known([]netip.Prefix{netip.MustParsePrefix("10.2.0.0/20")})}},
		Attachments: []model.Attachment{{Object: model.Object{ID: "tgw-attach-hub"}, VPC: hub, TransitGateway: "tgw-1"}},
		RouteTables: []model.RouteTable{{Object: model.Object{ID: table}, VPC: hub}},
		ClientVPNs:  []model.ClientVPN{{Object: model.Object{ID: vpn}}},
	}
}

func check(planned, existing *model.Model) *answer.Preflight {
	return Check(Plan{Planned: planned, Existing: existing, Domain: domain, Whole: true})
}

func TestNothingIsInTheWayOfAnEmptyHub(t *testing.T) {
	p := check(stacks(), world())
	assert.Equal(t, answer.Reachable, p.Verdict())
	assert.Empty(t, p.Conflicts)
	counts := map[string]int{}
	for _, c := range p.Checked {
		counts[c.Kind] = c.Number
	}
	assert.Equal(t, map[string]int{"associations of private zones": 1, "associations of resolver rules": 1, "routes in existing tables": 1,
		"routes and authorization rules of Client VPN endpoints": 2, "pairs of a new VPC and an attached one": 1}, counts)
}

func TestWhatIsInTheWayIsNamed(t *testing.T) {
	onHub := model.Known([]model.ZoneAssociation{{VPC: hub}})
	for refusal, c := range map[string]struct {
		put      func(w *model.Model)
		inTheWay model.ID
	}{
		"ConflictingDomainExists": {func(w *model.Model) {
			w.Zones = []model.Zone{{Object: model.Object{ID: "Z1"}, Domain: domain + ".", VPCs: onHub}}
		}, "Z1"},
		"RSLVR-00702": {func(w *model.Model) {
			w.ResolverRules = []model.ResolverRule{{Object: model.Object{ID: "rslvr-rr-1"}, Domain: domain, Type: model.RuleForward, VPCs: onHub}}
		}, "rslvr-rr-1"},
		"RouteAlreadyExists": {func(w *model.Model) {
			w.RouteTables[0].Routes.Value = []model.Route{{Destination: model.Destination{Prefix: block}, Target: model.Target{ID: "pcx-1"}, Origin: model.Static}}
		}, table},
		"InvalidClientVpnDuplicateRoute": {func(w *model.Model) {
			w.ClientVPNs[0].Routes.Value = []model.VPNRoute{{Destination: block, Subnet: "subnet-1"}}
		}, vpn},
		"InvalidClientVpnDuplicateAuthorizationRule": {func(w *model.Model) {
			w.ClientVPNs[0].Authorizations.Value = []model.VPNAuthorization{{Network: block}}
		}, vpn},
		"CIDR overlap": {func(w *model.Model) {
			w.VPCs = append(w.VPCs, model.VPC{Object: model.Object{ID: "vpc-other"}, CIDRs: model.Known([]netip.Prefix{netip.MustParsePrefix("10.0.8.0/24")})})
			w.Attachments = append(w.Attachments, model.Attachment{Object: model.Object{ID: "tgw-attach-other"}, VPC: "vpc-other", TransitGateway: "tgw-1"})
		}, "vpc-other"},
		"quota: Routes per route table": {func(w *model.Model) {
			for i := range 500 {
				p := netip.PrefixFrom(netip.AddrFrom4([4]byte{172, 16, byte(i / 256), byte(i)}), 32)
				w.RouteTables[0].Routes.Value = append(w.RouteTables[0].Routes.Value, model.Route{Destination: model.Destination{Prefix: p}, Origin: model.Static})
			}
		}, table},
	} {
		t.Run(refusal, func(t *testing.T) {
			w := world()
			c.put(w)
			p := check(stacks(), w)
			require.Len(t, p.Conflicts, 1)
			assert.Equal(t, refusal, p.Conflicts[0].Refusal)
			assert.Equal(t, c.inTheWay, p.Conflicts[0].InTheWay.ID)
			assert.Equal(t, answer.Blocked, p.Verdict())
		})
	}
}

// The near misses: another name, another VPC, a propagated route, a VPC that is not attached.
func TestWhatLooksAlikeIsNotInTheWay(t *testing.T) {
	w := world()
	elsewhere := model.Known([]model.ZoneAssociation{{VPC: "vpc-elsewhere"}})
	w.Zones = []model.Zone{{Object: model.Object{ID: "Z1"}, Domain: domain, VPCs: elsewhere},
		{Object: model.Object{ID: "Z2"}, Domain: "private.confluent.cloud", VPCs: model.Known([]model.ZoneAssociation{{VPC: hub}})}}
	w.ResolverRules = []model.ResolverRule{{Object: model.Object{ID: "rslvr-rr-1"}, Domain: ".", Type: model.RuleForward, VPCs: model.Known([]model.ZoneAssociation{{VPC: hub}})}}
	w.RouteTables[0].Routes.Value = []model.Route{{Destination: model.Destination{Prefix: block}, Origin: model.Propagated},
		{Destination: model.Destination{Prefix: netip.MustParsePrefix("10.0.0.0/16")}, Origin: model.Static}}
	w.VPCs = append(w.VPCs, model.VPC{Object: model.Object{ID: "vpc-apart"}, CIDRs: model.Known([]netip.Prefix{block})})
	w.ClientVPNs[0].Routes.Value = []model.VPNRoute{{Destination: block, Subnet: "subnet-2"}}
	p := check(stacks(), w)
	assert.Empty(t, p.Conflicts)
	assert.Equal(t, answer.Reachable, p.Verdict())
}

// The same addresses may be of these stacks or of another system made by this program.
func TestAnObjectWithAnAddressOfTheStacksMayBeTheirs(t *testing.T) {
	w := world()
	w.Zones = []model.Zone{{Object: model.Object{ID: "Z1", Address: "aws_route53_zone.a"}, Domain: domain, VPCs: model.Known([]model.ZoneAssociation{{VPC: hub}})}}
	p := check(stacks(), w)
	assert.Empty(t, p.Conflicts)
	assert.Equal(t, answer.Unknown, p.Verdict())
	require.Len(t, p.Unknowns, 1)
	assert.Contains(t, p.Unknowns[0].What, "Z1 (aws_route53_zone.a)")
}

// A plan of stacks that stand knows their objects by id: they are not in their own way.
func TestWhatStandsIsNotInItsOwnWay(t *testing.T) {
	s, w := stacks(), world()
	s.Zones[0].Object = model.Object{ID: "Z1", Address: "aws_route53_zone.a"}
	for i := range s.Zones[0].VPCs.Value {
		s.Zones[0].VPCs.Value[i].Pending = false
	}
	s.RouteTables[0].Routes.Value[0].Pending = false
	w.Zones = []model.Zone{{Object: s.Zones[0].Object, Domain: domain, VPCs: model.Known([]model.ZoneAssociation{{VPC: hub}})}}
	w.RouteTables[0].Routes.Value = []model.Route{{Address: "aws_route.a", Destination: model.Destination{Prefix: block}, Origin: model.Static}}
	p := check(s, w)
	assert.Empty(t, p.Conflicts)
	assert.Empty(t, p.Unknowns)
}

// States hold what they hold; other things may be in the way all the same.
func TestStatesAloneNeverRuleAConflictOut(t *testing.T) {
	p := Check(Plan{Planned: stacks(), Existing: world(), Domain: domain})
	assert.Empty(t, p.Conflicts)
	assert.Equal(t, answer.Unknown, p.Verdict())
	for _, g := range p.Unknowns {
		assert.Contains(t, g.Settle, "--live")
	}
}

// The names of an ingress gateway's access points are new: nothing can have them.
func TestNamesOfNewAccessPointsAreFree(t *testing.T) {
	w := world()
	w.Zones = []model.Zone{{Object: model.Object{ID: "Z1"}, Domain: domain, VPCs: model.Known([]model.ZoneAssociation{{VPC: hub}})}}
	p := Check(Plan{Planned: stacks(), Existing: w, Whole: true})
	assert.Empty(t, p.Conflicts)
}

func TestAVPCIsAttachedToAGatewayOnce(t *testing.T) {
	s := stacks()
	s.Attachments = []model.Attachment{{Object: planned("aws_ec2_transit_gateway_vpc_attachment.hub"), VPC: hub, TransitGateway: "tgw-1"}}
	p := check(s, world())
	require.Len(t, p.Conflicts, 1)
	assert.Equal(t, "DuplicateTransitGatewayAttachment", p.Conflicts[0].Refusal)
}
