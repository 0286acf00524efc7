// Package model describes a network: VPCs, route tables, a Transit Gateway, filters,
// interface endpoints, Client VPN, DNS, and who wants to reach what in it.
//
// It knows nothing of where it came from. An identity may be a real id (vpc-0a1b) or a
// Terraform address (aws_vpc.sandbox_vpc), a name may hold symbolic parts in braces, and
// every fact may be unknown, with what would settle it.
package model

// ID identifies an object: a real id or, before apply, a Terraform address.
// Objects refer to each other by ID.
type ID string

// Object is what every object has.
type Object struct {
	// ID is what other objects refer to.
	ID ID
	// Address is the Terraform address of the resource, empty if it is not managed. Among several systems
	// the name of its own stands before it, with a slash.
	Address string
	// Name is what people call it: the name in the configuration file, or its Name tag.
	Name string
	// System whose stacks make it, empty if there is only one system, or none manages it.
	System string
	// Account is the AWS account that owns it; empty if all is in one, or if it is not known.
	Account string
	// Pending is true for what does not exist yet and will after apply.
	Pending bool
}

// Label names the object for people: its id and, if it has one that differs, its address.
func (o Object) Label() string {
	if o.Address == "" || o.Address == string(o.ID) {
		return string(o.ID)
	}
	return string(o.ID) + " (" + o.Address + ")"
}

// Called is the name that people use, else the id.
func (o Object) Called() string {
	if o.Name != "" {
		return o.Name
	}
	return string(o.ID)
}

// Gap is a fact that is not known.
type Gap struct {
	// What is not known, as a noun phrase ("the routes of rtb-0a1b"); if it is Outside, of whom
	// what is assumed ("tfc-agent: network ACLs let it pass").
	What string
	// Outside is true for what lies outside the managed configuration. A path that needs it
	// rests on an assumption; a path that needs any other gap is unknown.
	Outside bool
	// Settle lists what would settle it: an input ("hub.vpcs.dns.cidrs in the configuration
	// file") or an API call with its IAM action ("DescribeVpcs (ec2:DescribeVpcs)").
	Settle []string
	// TablesOf are the route tables that only the configuration file says are in use, nil for any other gap.
	TablesOf *HubTables
}

// HubTables are the route tables of a hub VPC, or of the Transit Gateway for its attachment.
type HubTables struct {
	VPC     string
	Gateway bool
}

// Fact is a value that may be unknown. A nil Gap means that Value is the whole truth. With
// a Gap, Value is what is known of a list, or what is assumed.
type Fact[T any] struct {
	Value T
	Gap   *Gap
}

// Known returns a fact that is known.
func Known[T any](value T) Fact[T] { return Fact[T]{Value: value} }

// Unknown returns a fact that is not known.
func Unknown[T any](gap *Gap) Fact[T] { return Fact[T]{Gap: gap} }

// Model is one network with those who use it. The order of each list is the order of output.
type Model struct {
	Region string

	VPCs            []VPC
	Subnets         []Subnet
	RouteTables     []RouteTable
	NetworkACLs     []NetworkACL
	SecurityGroups  []SecurityGroup
	Attachments     []Attachment
	TransitTables   []TransitTable
	Endpoints       []Endpoint
	ClientVPNs      []ClientVPN
	Zones           []Zone
	PublicRecords   []Record // CNAMEs in public DNS that lead into a zone
	ResolverRules   []ResolverRule
	InboundResolver []ResolverEndpoint
	// OutboundResolver are the endpoints from which FORWARD rules send questions on.
	OutboundResolver []ResolverEndpoint

	// What may stand between two VPCs.
	Peerings    []Peering
	NATGateways []NATGateway
	Appliances  []Appliance

	Clients  []Client
	Clusters []Cluster
	// Environments of Confluent Cloud and Entries to them (attachments, gateways) that the stacks make: for whom
	// wants to know whose they are.
	Environments, Entries []Object

	// Accounts say whose the objects are.
	Accounts Accounts

	// Identities are the ids that are assumed because files name them.
	Identities []Identity

	// Unread counts, by type, what the inputs hold of the network and nobody understands here.
	Unread map[string]int
}

// Identity is an id that a thing is assumed to have before apply, since another system's file names the thing by it.
type Identity struct {
	// User is the system whose file names it: what is said of that system's clients and clusters rests on it.
	User string
	Gap  *Gap
}
