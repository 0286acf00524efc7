package config

import "net/netip"

// Hub is the network that exists before this configuration: a Transit Gateway,
// one of its route tables, and the VPCs whose clients reach the clusters.
type Hub struct {
	// Transit Gateway id, tgw-...
	TransitGatewayID string `yaml:"transit_gateway_id" jsonschema:"format=transit-gateway-id"`
	// Transit Gateway route table id, tgw-rtb-..., that PrivateLink VPCs are
	// associated with and propagated to, and that the hub VPCs use.
	TransitGatewayRouteTableID string `yaml:"transit_gateway_route_table_id" jsonschema:"format=transit-gateway-route-table-id"`
	// Hub VPCs by name. Exactly one has the role dns.
	VPCs map[string]HubVPC `yaml:"vpcs"`
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
