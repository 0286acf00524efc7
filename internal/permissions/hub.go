package permissions

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// Hub is what the role in the hub's account works on.
type Hub struct {
	// Partition, Region and AccountID of the hub.
	Partition, Region, AccountID string
	// TransitGatewayRouteTableID that attachments are associated with and propagated to.
	TransitGatewayRouteTableID string
	// VPCIDs of the hub VPCs in the account, whose tables get routes.
	VPCIDs []string
	// ClientVPNEndpointIDs of these.
	ClientVPNEndpointIDs []string
	// Shares the Transit Gateway; Accepts its attachments.
	Shares, Accepts bool
	// Zone of the hub, and Rules, are made there, unless they are named by id: the zone with a PrivateLink attachment.
	Zone, Rules bool
	// Associates its VPCs with zones of the systems' account: with an ingress gateway.
	Associates bool
}

// HubPolicy is the JSON of the IAM policy with what the role needs there, of all stacks: Terraform assumes one role
// to plan and to apply.
// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
func HubPolicy(hub Hub) string {
	on := map[grant][]string{}
	for _, name := range []string{stack.Networking, stack.ConfluentCore} {
		for _, one := range inHub(name) {
			if !hub.has(one.Type) {
				continue
			}
			for _, action := range slices.Concat(one.Read, one.Write) {
				on[grantOf(action)] = append(on[grantOf(action)], action)
			}
		}
	}
	var statements []statement
	for _, to := range slices.Sorted(maps.Keys(on)) {
		list := slices.Compact(slices.Sorted(slices.Values(on[to])))
		one := statement{Sid: string(to), Effect: "Allow", Action: list, Resource: hub.resources(to)}
		if to == routes {
			one.Condition = map[string]map[string][]string{"ArnEquals": {"ec2:Vpc": hub.arns("vpc", hub.VPCIDs...)}}
		}
		statements = append(statements, one)
	}
	return policy(statements)
}

// has tells whether the hub's account has objects of a type.
func (h Hub) has(kind string) bool {
	switch {
	case strings.HasPrefix(kind, "aws_ram_"):
		return h.Shares
	case kind == "aws_ec2_transit_gateway_vpc_attachment_accepter":
		return h.Accepts
	case strings.HasPrefix(kind, "aws_ec2_client_vpn_"):
		return len(h.ClientVPNEndpointIDs) > 0
	case strings.HasPrefix(kind, "aws_route53_resolver_"):
		return h.Rules
	case kind == "aws_route53_zone_association":
		return h.Zone || h.Associates
	case kind == "aws_route53_zone", kind == "aws_route53_record", kind == "aws_route53_vpc_association_authorization":
		return h.Zone
	}
	return true
}

// grant is what actions are allowed on, by the name of its statement.
type grant string

const (
	reading     grant = "Read"
	attachments grant = "Attachments"
	gatewayUses grant = "TransitGatewayRouteTable"
	routes      grant = "Routes"
	clientVPNs  grant = "ClientVPN"
	shares      grant = "ResourceShare"
	names       grant = "DNS"
)

// grants of actions, the first that fits; the others have to do with names, whose zones and rules are made here.
var grants = []struct {
	actions *regexp.Regexp
	on      grant
}{
	{regexp.MustCompile(`:(Describe|Get|List)`), reading},
	{regexp.MustCompile(`^ec2:.*TransitGatewayRouteTable`), gatewayUses},
	{regexp.MustCompile(`^ec2:(.*TransitGatewayVpcAttachment|CreateTags|DeleteTags)$`), attachments},
	{regexp.MustCompile(`^ec2:.*ClientVpn`), clientVPNs},
	{regexp.MustCompile(`^ec2:(Create|Delete|Replace)Route$`), routes},
	{regexp.MustCompile(`^ram:`), shares},
}

func grantOf(action string) grant {
	for _, one := range grants {
		if one.actions.MatchString(action) {
			return one.on
		}
	}
	return names
}

func (h Hub) resources(to grant) []string {
	switch to {
	case attachments:
		return h.attachments()
	case gatewayUses:
		return append(h.arns("transit-gateway-route-table", h.TransitGatewayRouteTableID), h.attachments()...)
	case routes:
		return h.arns("route-table", "*")
	case clientVPNs:
		return append(h.arns("client-vpn-endpoint", h.ClientVPNEndpointIDs...), h.arns("subnet", "*")...)
	}
	return []string{"*"}
}

// attachments are of the systems' accounts.
func (h Hub) attachments() []string {
	return []string{"arn:" + h.Partition + ":ec2:" + h.Region + ":*:transit-gateway-attachment/*"}
}

func (h Hub) arns(kind string, ids ...string) []string {
	var found []string
	for _, id := range ids {
		found = append(found, "arn:"+h.Partition+":ec2:"+h.Region+":"+h.AccountID+":"+kind+"/"+id)
	}
	return found
}
