package model

import (
	"net/netip"
	"slices"
)

// Endpoint is an interface VPC endpoint of Confluent's endpoint service.
type Endpoint struct {
	Object
	VPC ID
	// State is "available" if it passes traffic.
	State Fact[string]
	// Interfaces has one network interface per chosen subnet.
	Interfaces     Fact[[]Interface]
	SecurityGroups Fact[[]ID]
	// DNSEntries are its own names, the regional one first.
	DNSEntries []DNSEntry
	// Connection is the Confluent side: the attachment connection or access point. Known and
	// empty: nothing accepts the endpoint.
	Connection Fact[ID]
	// Entry is the attachment or gateway that the connection belongs to; empty if it is not known.
	Entry ID
}

// Interface is a network interface of an endpoint.
type Interface struct {
	Subnet ID
	// Addr is the zero Addr as long as it is not known: some address of the subnet.
	Addr netip.Addr
}

// DNSEntry is a name that AWS gives to an endpoint.
type DNSEntry struct {
	Name string
	// AZName is the availability zone's name (us-east-1a) of a zonal entry, empty for the regional one.
	AZName string
}

// Cluster is a Kafka cluster with the names under which clients reach it.
type Cluster struct {
	Object
	Hosts []Host
	// Entry is the attachment or gateway of the cluster's environment; empty if it is not known.
	Entry ID
	// Elsewhere is set if the cluster is not reached through endpoints of this network, and says why.
	Elsewhere *Gap
	// Systems whose files name it, empty if there is only one system.
	Systems []string
	// Existing is true if System's file names it by id, and its stacks do not make it.
	Existing bool
}

// For reports whether a client network is one of those that the cluster is there for: one system's
// file names both.
func (k *Cluster) For(c *Client) bool { return Share(c.Systems, k.Systems) }

// Share reports whether one system is among both lists. An empty list is all of them.
func Share(a, b []string) bool {
	return len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(system string) bool { return slices.Contains(b, system) })
}

// Ports of a cluster: HTTPS for REST and everything else, and Kafka.
const (
	HTTPSPort = 443
	KafkaPort = 9092
)

// ClusterPorts are checked for every client and cluster, in this order.
var ClusterPorts = []int{HTTPSPort, KafkaPort}

// Host is a name of a cluster. Clients in the VPC of Endpoint use that one; all others use
// the first.
type Host struct {
	Name string
	// Domain is the DNS domain that the zones cover.
	Domain string
	// Zonal is true if brokers have names below <availability zone id>.<domain> as well.
	Zonal bool
	// Elsewhere is set if the access point and its endpoint are another system's, of which no input holds them.
	Elsewhere *Gap
	// Endpoint is the endpoint of the access point that the name belongs to, empty if the
	// name is the same for every endpoint.
	Endpoint ID
}

// ClientKind is what a client network is.
type ClientKind string

// Kinds of client networks.
const (
	Agents         ClientKind = "agents"
	HubVPC         ClientKind = "hub VPC"
	VPNClients     ClientKind = "VPN clients"
	PrivateLinkVPC ClientKind = "PrivateLink VPC"
)

// Client is a network from which clusters are to be reached.
type Client struct {
	Name string
	Kind ClientKind
	// VPC and Subnets in which the clients are. No subnets: any subnet of the VPC.
	VPC     ID
	Subnets []ID
	// ClientVPN is set for VPN clients.
	ClientVPN ID
	// SecurityGroups of the clients; their egress rules count.
	SecurityGroups Fact[[]ID]
	// Systems whose files name the network, empty if there is only one system.
	Systems []string
}

// ClientGroups are a client's security groups where nothing that was read says which it has.
func ClientGroups() Fact[[]ID] {
	return Unknown[[]ID](&Gap{What: "the clients' own security groups let out TCP 443 and 9092", Outside: true,
		Settle: []string{"DescribeSecurityGroupRules (ec2:DescribeSecurityGroupRules)"}})
}

// ClientVPN is a Client VPN endpoint.
type ClientVPN struct {
	Object
	// VPC it is associated with. Traffic enters it with source NAT to the associated subnet.
	VPC ID
	// TransitGateway is set if the endpoint is attached to a Transit Gateway itself: no NAT.
	TransitGateway ID
	ClientCIDR     netip.Prefix
	// Subnets are the associated subnets.
	Subnets Fact[[]ID]
	Routes  Fact[[]VPNRoute]
	// Authorizations say who may reach what; the default is nobody.
	Authorizations Fact[[]VPNAuthorization]
	// DNSServers that clients are given, in order. Empty: the device's own.
	DNSServers Fact[[]netip.Addr]
}

// VPNRoute is a route of a Client VPN endpoint, one per associated subnet.
type VPNRoute struct {
	Address     string
	Destination netip.Prefix
	// Subnet is empty for a route of an endpoint that is attached to a Transit Gateway.
	Subnet  ID
	Pending bool
}

// VPNAuthorization lets clients (of a group, or all) reach a network.
type VPNAuthorization struct {
	Address string
	Network netip.Prefix
	// Group of the identity provider, empty for all clients.
	Group   string
	Pending bool
}

// InConfluentNetwork says why no endpoint of this network leads to a cluster: it is in a Confluent
// network, whose names end in the network's own domain and are served by its own endpoint service
// (Confluent Cloud documentation, "Use AWS PrivateLink with dedicated clusters").
func InConfluentNetwork(cluster, network string) *Gap {
	return &Gap{What: cluster + " is in the Confluent network " + network + ", which has its own PrivateLink access and DNS: they are not among what netpath reads",
		Settle: []string{"the endpoint and the DNS records of " + network, "netpath probe from the client"}}
}
