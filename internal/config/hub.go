package config

import "net/netip"

// Hub is the network that exists before this configuration: a Transit Gateway,
// one of its route tables, and the VPCs whose clients reach the clusters.
type Hub struct {
	// Transit Gateway id, tgw-... Required where PrivateLink VPCs are made.
	TransitGatewayID string `yaml:"transit_gateway_id,omitempty" jsonschema:"format=transit-gateway-id"`
	// Transit Gateway route table id, tgw-rtb-..., that PrivateLink VPCs are
	// associated with and propagated to, and that the hub VPCs use. Required where PrivateLink VPCs are made.
	TransitGatewayRouteTableID string `yaml:"transit_gateway_route_table_id,omitempty" jsonschema:"format=transit-gateway-route-table-id"`
	// The AWS account of the Transit Gateway and of the hub VPCs, if it is another than account_id, which is required
	// then. Default: all is in one account.
	Account *Account `yaml:"account,omitempty"`
	// How this file shares the Transit Gateway with account_id, only with account: organization, if both accounts are in
	// one AWS Organization with sharing enabled, or invitation, which this file accepts. Default: others share it.
	ResourceShare string `yaml:"resource_share,omitempty" jsonschema:"enum=organization,enum=invitation"`
	// ARN of a resource share by which others have invited account_id to use the Transit Gateway: this file accepts it.
	ResourceShareARN string `yaml:"resource_share_arn,omitempty" jsonschema:"format=resource-share-arn"`
	// Whether the Transit Gateway accepts attachments of other accounts by itself (AutoAcceptSharedAttachments), only with
	// account. Default false: this file accepts them.
	AutoAcceptSharedAttachments bool `yaml:"auto_accept_shared_attachments,omitempty"`
	// Hub VPCs by name. Exactly one has the role dns. Default: none.
	VPCs map[string]HubVPC `yaml:"vpcs,omitempty"`
	// SYSTEM rules that exist, by what they keep. The file that makes one associates the hub VPCs with it; this file
	// makes none for its domain, and associates the PrivateLink VPCs that it makes. They are of the account of the hub
	// VPC with the role dns; if that is not account_id, the PrivateLink VPCs get one of their own there. Default: the rules are made here.
	ResolverRuleIDs ResolverRules `yaml:"resolver_rule_ids,omitempty"`
	// Whether a rule for the endpoints' own names (<region>.vpce.amazonaws.com) is made here too: needed where
	// another rule forwards . or amazonaws.com to servers that do not know them. Default false.
	EndpointsRule bool `yaml:"endpoints_rule,omitempty"`
	// Private hosted zone that exists, Z..., in which the hub VPCs resolve Confluent's names. It leads to an endpoint of
	// the same environment, and whoever makes it associates the hub VPCs. Only with connectivity attachment. Default: it is made here.
	PrivateZoneID string `yaml:"private_zone_id,omitempty" jsonschema:"format=zone-id"`
}

// ResolverRules are ids of SYSTEM rules, rslvr-rr-..., by the names that they keep with the VPCs' own resolver.
type ResolverRules struct {
	// Rule for the zones: <region>.aws.private.confluent.cloud (attachment) or
	// <region>.aws.accesspoint.confluent.cloud (gateway).
	Private string `yaml:"private,omitempty" jsonschema:"format=resolver-rule-id"`
	// Rule for the clusters' public names: <region>.aws.accesspoint.glb.confluent.cloud. Only with connectivity gateway.
	Public string `yaml:"public,omitempty" jsonschema:"format=resolver-rule-id"`
	// Rule for the endpoints' own names: <region>.vpce.amazonaws.com.
	Endpoints string `yaml:"endpoints,omitempty" jsonschema:"format=resolver-rule-id"`
}

// Roles of a hub VPC.
const (
	RoleAgents    = "agents"     // runs the Terraform agents
	RoleDNS       = "dns"        // resolves names for the others
	RoleClientVPN = "client-vpn" // holds the Client VPN endpoint
	RoleClients   = "clients"    // any other clients
)

// HubVPC is a VPC that exists and is attached to the Transit Gateway.
type HubVPC struct {
	// VPC id, vpc-...
	ID string `yaml:"id" jsonschema:"format=vpc-id"`
	// The AWS account of the VPC, if it is another than that of the hub. For account_id itself, its id alone.
	Account *Account `yaml:"account,omitempty"`
	// What the VPC is for: agents, dns, client-vpn or clients.
	Role string `yaml:"role" jsonschema:"enum=agents,enum=dns,enum=client-vpn,enum=clients"`
	// IPv4 CIDR blocks of the VPC. Default: looked up in AWS.
	CIDRs []netip.Prefix `yaml:"cidrs,omitempty" jsonschema:"format=ipv4-cidr,minItems=1"`
	// Route tables, rtb-..., that get the routes to the PrivateLink VPCs.
	// Default: all of the VPC's, looked up in AWS.
	RouteTableIDs []string `yaml:"route_table_ids,omitempty" jsonschema:"format=route-table-id,minItems=1"`
	// The Client VPN endpoint, with the role client-vpn only.
	ClientVPN *ClientVPN `yaml:"client_vpn,omitempty"`
}

// ClientVPN is an AWS Client VPN endpoint that exists.
type ClientVPN struct {
	// Endpoint id, cvpn-endpoint-...
	EndpointID string `yaml:"endpoint_id" jsonschema:"format=client-vpn-endpoint-id"`
	// CIDR block from which clients get their addresses.
	ClientCIDR netip.Prefix `yaml:"client_cidr" jsonschema:"format=ipv4-cidr"`
	// Subnets, subnet-..., that the endpoint is associated with. Every one gets
	// every route: a missing one fails only for some of the connections.
	SubnetIDs []string `yaml:"subnet_ids" jsonschema:"format=subnet-id,minItems=1"`
	// Groups of the identity provider that may reach the PrivateLink VPCs. Either these or everyone is required.
	AccessGroupIDs []string `yaml:"access_group_ids,omitempty" jsonschema:"minLength=1,minItems=1"`
	// Whether every client may reach them, instead of groups. Default false.
	Everyone bool `yaml:"everyone,omitempty"`
}
