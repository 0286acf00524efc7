package symptom

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
)

// returnCodes are the codes of routes and of the Transit Gateway on the way back.
var returnCodes = append(
	slices.DeleteFunc(code.WayBack(), func(c code.Code) bool { return c == code.ACLRestriction.Returning() }),
	code.VPNClientNotReturns)

// lostPackets are the causes of packets that vanish, in the order in which they were
// found most often. All of them look the same from the client.
var lostPackets = []Cause{
	{"the client's VPC has no route to the PrivateLink VPC in the route table of the client's subnet",
		"netpath routes --vpc <client VPC>: the missing line is marked", []code.Code{code.NoRoute, code.CannotRoute}},
	{"a default route (0.0.0.0/0 to a NAT or internet gateway) takes the packets in place of the missing route",
		"netpath trace: the matched entry is 0.0.0.0/0", []code.Code{code.DefaultRoute}},
	{"a VPC on the path is not attached to the Transit Gateway, or its attachment is not available",
		"aws ec2 describe-transit-gateway-vpc-attachments", []code.Code{code.BadStateAttachment, code.DisconnectedVPCs}},
	{"the client's attachment is associated with no Transit Gateway route table, or with one that does not know the PrivateLink VPC's CIDR",
		"netpath trace: association and matched entry of the Transit Gateway",
		[]code.Code{code.MissingAssociation, code.TransitNoRoute, code.TransitRoutesUnknown}},
	{"a blackhole route or a route of higher priority wins over the right one",
		"netpath trace: the matched entry is in state blackhole, or leads elsewhere",
		[]code.Code{code.BadStateRoute, code.TransitBadStateRoute, code.TransitHigherPriority, code.MoreSpecificRoute}},
	{"the two VPCs' CIDRs overlap: the local route always wins", "compare the CIDRs", []code.Code{code.LocalRoute}},
	{"the attachment has no subnet in the client's availability zone",
		"netpath trace for each zone", []code.Code{code.TransitAZRestriction}},
	{"the endpoint's security group does not allow the client's CIDR on the port (a reference to another group does not hold across a Transit Gateway)",
		"netpath trace: the group's rules", []code.Code{code.GroupRulesMismatch, code.GroupHasNoRules, code.GroupReference}},
	{"a network ACL drops the packets, or the answers to ports 1024-65535",
		"netpath trace: the ACL's entries, both ways", []code.Code{code.ACLRestriction, code.ACLRestriction.Returning()}},
	{"there is no way back: the endpoint's subnets have no route to the client's CIDR, or the Transit Gateway does not know it",
		"netpath trace: the return path, in every zone", returnCodes},
	{"the name leads to the endpoint of another VPC", "netpath trace: the address of the DNS answer", []code.Code{code.OtherEndpoint}},
	{"on Client VPN: no pushed route, no authorization rule, or a subnet without the route",
		"netpath trace --from <VPN>", []code.Code{code.VPNNoRoute, code.VPNNotAuthorized, code.VPNRouteMissing}},
	{"the endpoint has no network interface, or is not available", "aws ec2 describe-vpc-endpoints", []code.Code{code.EndpointHasNoInterfaces, code.EndpointNotAvailable}},
}

// connectRows are the ways in which a TCP connection does not come about.
//
// Sources: Amazon VPC User Guide, "Route tables" and "Security groups"; AWS Transit
// Gateway Guide, "Transit gateway route tables"; AWS Client VPN Administrator Guide.
var connectRows = []Symptom{{
	ID: ConnectTimeout, Class: Network, Seen: "dial tcp {A}:443: i/o timeout", Step: StepConnect,
	Meaning: "The name was resolved to {A}, and nothing came back from {A}: packets are dropped on the way there or on the way back.",
	Causes:  lostPackets,
}, {
	ID: ConnectFailed, Class: Network, Seen: "Connection to node -1 ({X}/{A}:9092) could not be established", Step: StepConnect,
	Meaning: "The name was resolved to {A}, and no connection to {A} came about. This client does not say whether it was refused or nothing came back.",
	Causes: append([]Cause{
		{"which of the two it is, is not known", "netpath probe --to {X} from the same client: it tells connection refused from i/o timeout", nil},
	}, lostPackets...),
}, {
	ID: KafkaPortTimeout, Class: Network, Seen: "443 works, dial tcp {A}:9092: i/o timeout", Step: StepConnect,
	Meaning: "The way to {A} and back works; only port 9092 is dropped. Routes are the same for all ports: it is a filter.",
	Causes: []Cause{
		{"port 9092 is missing in the endpoint's security group", "netpath trace --to <cluster>:9092: the group's rules", []code.Code{code.GroupRulesMismatch, code.GroupHasNoRules}},
		{"port 9092 is missing in a network ACL", "netpath trace --to <cluster>:9092: the ACL's entries", []code.Code{code.ACLRestriction}},
		{"a firewall or proxy near the client lets out only 443", "try from another client in the same VPC", nil},
	},
}, {
	ID: Intermittent, Class: Network, Seen: "works one time in three", Step: StepConnect,
	Meaning: "Some addresses or zones can be reached and some cannot: a part of the path exists once per zone, and one of them is incomplete.",
	Causes: []Cause{
		{"the route table of one zone's subnet lacks the route, there or back", "netpath verify: the matrix over all zones",
			append([]code.Code{code.NoRoute, code.TransitAZRestriction, code.BadStateRoute}, returnCodes...)},
		{"one associated subnet of the Client VPN endpoint lacks the route", "aws ec2 describe-client-vpn-routes", []code.Code{code.VPNRouteMissing}},
		{"a zonal record leads to the wrong endpoint or zone", "compare the zonal records with dns_entry of the endpoint",
			[]code.Code{code.ZonalMismatch, code.OtherEndpoint}},
	},
}, {
	ID: NoRouteToHost, Class: Network, Seen: "connect: no route to host, network is unreachable", Step: StepConnect,
	Meaning: "A machine said that it cannot deliver: the client's own, or a firewall. VPC route tables, security groups and ACLs never say so, they drop.",
	Causes: []Cause{
		{"the client's own machine has no route: VPN not connected, no IPv6, no default route", "ip route get {A}", []code.Code{code.VPNNoRoute}},
		{"a firewall appliance on the path rejects the connection", "ask who runs inspection on the Transit Gateway", nil},
	},
}, {
	ID: ConnectionRefused, Class: Network, Seen: "dial tcp {A}:443: connect: connection refused", Step: StepConnect,
	Meaning: "{A} answered that nothing listens on this port. Routes and filters let the packet through, both ways.",
	Causes: []Cause{
		{"{A} is not the endpoint: the name leads to the wrong address", "compare {A} with the endpoint's network interfaces", []code.Code{code.OtherEndpoint}},
		{"the port is wrong: 9092 is for Kafka, 443 for REST and Schema Registry", "compare with bootstrap_endpoint and rest_endpoint", nil},
		{"a proxy or a local port forward answers in place of the endpoint", "unset HTTPS_PROXY and try again", nil},
	},
}}
