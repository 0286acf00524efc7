package address

import "fmt"

// Parts of the networking stack's ids.

// HubVPC is what exists in the hub. It is also how a hub VPC is called among sources and keys.
func HubVPC(name string) string { return Join(string(OfHubVPC), name) }

// VPNClients names the VPN clients of a hub VPC, where others have the VPC's own name.
func VPNClients(hub string) string { return hub + "_clients" }

// PrivateLinkVPC is the id of a PrivateLink VPC, and the first part of the ids of all that belongs
// to it. "Spoke" is what the first release called such a VPC. The word stands in the states that
// exist and nowhere else: to take it out of the addresses too, each of those states would need a
// moved block for nearly everything in it, and would gain nothing.
func PrivateLinkVPC(name string) string { return Join(string(OfPrivateLinkVPC), name) }

// FlowLogs are those of a PrivateLink VPC.
func FlowLogs(vpc string) string { return PrivateLinkVPC(vpc) + "_flow-logs" }

// NetworkACL is the default network ACL of a PrivateLink VPC.
func NetworkACL(vpc string) string { return PrivateLinkVPC(vpc) + "_network-acl" }

// WayToHub joins a PrivateLink VPC to the hub.
func WayToHub(vpc string) string { return PrivateLinkVPC(vpc) + "_hub" }

// Route is a route from one zone of a PrivateLink VPC to a network behind the hub, as a part
// of the way there.
func Route(zone, network string) string { return Join(zone, network) }

// WayBack leads a hub VPC, or its VPN clients, to a PrivateLink VPC.
func WayBack(network, vpc string) string { return HubVPC(network) + "_" + PrivateLinkVPC(vpc) }

// EndpointSecurity is the security group of the endpoint in a PrivateLink VPC.
func EndpointSecurity(vpc string) string { return PrivateLinkVPC(vpc) + "_endpoint" }

// Self is the source of a rule that is the VPC itself. It needs no place of its own among
// the hub's names: those are prefixed.
const Self = "self"

// Rule opens a port of the endpoint to a source, as a part of its security group.
func Rule(port int, source string) string { return fmt.Sprintf("%d_%s", port, source) }

// HubZone is the private hosted zone of the hub VPCs. A hub VPC called dns has the same id;
// their types are never the same.
const HubZone = "hub_dns"

// Zone is the private hosted zone of a PrivateLink VPC.
func Zone(vpc string) string { return PrivateLinkVPC(vpc) + "_dns" }

// Wildcard is the record of a zone that leads all names to the endpoint, as a part of it.
const Wildcard = "wildcard"

// TransitGateway is the hub's, where it belongs to another account. A hub VPC of this name has ids of
// the same form; their types are never the same.
const TransitGateway = "hub_transit-gateway"

// InAccount says of which account something is, as a part of what is made in several: by the alias of
// the account's provider configuration.
func InAccount(alias string) string {
	if alias == "" {
		return "account"
	}
	return Join("account", alias)
}

// ResolverRule keeps a domain with the VPCs' own resolvers.
func ResolverRule(name string) string { return Join(string(OfResolver), name) }

// QueryLogs are the queries that the PrivateLink VPCs ask their resolvers.
var QueryLogs = Join(string(OfResolver), "query-logs")

// Alarms of the endpoint in a PrivateLink VPC.
func Alarms(vpc string) string { return PrivateLinkVPC(vpc) + "_alarms" }

// Connection accepts the endpoint of a PrivateLink VPC on an attachment.
func Connection(vpc string) string { return PrivateLinkVPC(vpc) + "_connection" }

// AccessPoint accepts the endpoint of a PrivateLink VPC on a gateway.
func AccessPoint(vpc string) string { return PrivateLinkVPC(vpc) + "_access-point" }
