package permissions

import (
	"slices"
	"strings"
)

// place is the account that a type is in, where the hub belongs to another account.
type place int

const (
	own  place = iota // in the system's
	hubs              // in the hub's
	both              // in either
)

// places of the types that the hub takes; all others are in the system's account.
var places = map[string]place{
	"aws_ec2_transit_gateway_route_table_association": hubs,
	"aws_ec2_transit_gateway_route_table_propagation": hubs,
	"aws_ec2_transit_gateway_vpc_attachment_accepter": hubs,
	"aws_ram_resource_share":                          hubs,
	"aws_ram_resource_association":                    hubs,
	"aws_ram_principal_association":                   hubs,
	"data.aws_ec2_transit_gateway":                    hubs,
	"aws_route":                                       both,
	"aws_ec2_client_vpn_route":                        both,
	"aws_ec2_client_vpn_authorization_rule":           both,
	"data.aws_route_tables":                           both,
	"data.aws_vpc":                                    both,
	"aws_route53_zone":                                both,
	"aws_route53_record":                              both,
	"aws_route53_zone_association":                    both,
	"aws_route53_vpc_association_authorization":       both,
	"aws_route53_resolver_rule":                       both,
	"aws_route53_resolver_rule_association":           both,
	"data.aws_route53_resolver_rule":                  both,
	"data.aws_route53_zone":                           both,
}

// crosses tells whether a type is there only where the hub belongs to another account.
func crosses(kind string) bool {
	return strings.HasPrefix(kind, "aws_ram_") || kind == "aws_ec2_transit_gateway_vpc_attachment_accepter" ||
		kind == "aws_route53_vpc_association_authorization" || kind == "data.aws_ec2_transit_gateway"
}

// needs lists what a stack needs in the system's account.
func (s System) needs(stack string) []Actions {
	across := len(s.HubRoles) > 0
	return slices.DeleteFunc(slices.Clone(Of(stack)), func(one Actions) bool {
		return across && places[one.Type] == hubs || !across && crosses(one.Type)
	})
}

// HubMarkdown is the table of a stack's actions in the account of the hub, if that is another one.
func HubMarkdown(stack string) string {
	return markdown(inHub(stack))
}

// inHub lists what a stack needs in the account of the hub, if that is another one.
func inHub(stack string) []Actions {
	return slices.DeleteFunc(slices.Clone(Of(stack)), func(one Actions) bool { return places[one.Type] == own })
}
