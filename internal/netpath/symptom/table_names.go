package symptom

import "cdk.tf/confluent-privatelink/internal/netpath/code"

// noSuchHost are the causes of an answer that says that the name does not exist.
var noSuchHost = []Cause{
	{"the private hosted zone is not associated with the VPC in which {R} answers",
		"netpath trace from the client: the DNS part names the zones that {R}'s VPC sees", []code.Code{code.ZoneNotAssociated}},
	{"a more specific private hosted zone shadows the right one and lacks the record",
		"list the zones of {R}'s VPC: aws route53 list-hosted-zones-by-vpc", []code.Code{code.ZoneShadowed}},
	{"the zone has no record for the name",
		"look for the wildcard * in the zone; an explicit name beside it wins", []code.Code{code.NoRecord}},
	{"the record is a CNAME to a zonal endpoint name that does not exist: AZ id (use1-az1) mixed up with AZ name (us-east-1a)",
		"compare the CNAME with dns_entry of the endpoint", []code.Code{code.ZonalMismatch, code.PrivateNameUnlisted}},
	{"a FORWARD rule on the same or a more specific name sends the question elsewhere",
		"list the resolver rules of {R}'s VPC", []code.Code{code.ForwardRuleHijack}},
	{"the client asks a resolver that does not know the zone: VPC+2 stands before the DNS VPC's resolver",
		"compare {R} with the address of the inbound endpoint: DHCP options, /etc/resolv.conf", []code.Code{code.ResolverOrder, code.UnknownResolver}},
	{"DNS support or DNS hostnames is off in the VPC", "aws ec2 describe-vpc-attribute", []code.Code{code.VPCAttributeOff}},
	{"the name is of another domain than the zone: the attachment's ({X}), where the cluster's or registry's own is a Confluent network's or an access point's, or the other way round",
		"compare the name with the cluster's and the registry's endpoints in the Confluent Cloud console, and with the zone's name", nil},
}

// nameRows are the ways in which the lookup of a name fails.
//
// Sources: Amazon Route 53 Developer Guide, "Working with private hosted zones"
// and "Resolving DNS queries between VPCs and your network"; package net of Go.
var nameRows = []Symptom{{
	ID: NoSuchHost, Class: Network, Seen: "lookup {X} on {R}:53: no such host", Step: StepResolve,
	Meaning: "Resolver {R} answered that the name does not exist. The path to {R} works; no packet was sent to {X}. " +
		"Resolvers keep such an answer for minutes: after the fix, wait before trying again.",
	Causes: noSuchHost,
}, {
	ID: LookupTimeout, Class: Network, Seen: "lookup {X} on {R}:53: i/o timeout", Step: StepResolve,
	Meaning: "No answer came from resolver {R}. The name may be fine: the path to {R} on port 53 is not, or {R} itself waits for another resolver. " +
		"C programs say \"Temporary failure in name resolution\" for this and for an error answer alike.",
	Causes: []Cause{
		{"no path to the inbound resolver endpoint on UDP or TCP 53, there or back",
			"netpath trace from the client: the resolver's part traces port 53 both ways", []code.Code{code.InboundUnreachable}},
		{"the security group of the resolver endpoint does not allow the client's CIDR on UDP and TCP 53",
			"aws ec2 describe-security-group-rules for the endpoint's group", []code.Code{code.InboundUnreachable, code.GroupRulesMismatch}},
		{"resolver rules form a loop: a FORWARD rule is associated with the VPC that hosts its target",
			"list the rules of the DNS VPC", []code.Code{code.ResolverLoop}},
	},
}, {
	ID: ServerMisbehaving, Class: Network, Seen: "lookup {X} on {R}:53: server misbehaving", Step: StepResolve,
	Meaning: "Resolver {R} answered with an error (SERVFAIL or REFUSED), not with \"does not exist\": it could not get an answer itself.",
	Causes: []Cause{
		{"resolver rules form a loop: a FORWARD rule is associated with the VPC that hosts its target",
			"list the rules of the DNS VPC and follow their targets", []code.Code{code.ResolverLoop}},
		{"the target of a FORWARD rule fails or cannot be reached",
			"ask the target itself: dig @<target> {X}", []code.Code{code.ForwardRuleHijack, code.InboundUnreachable}},
	},
}, {
	ID: ResolverRefused, Class: Network, Seen: "lookup {X} on {R}:53: connection refused", Step: StepResolve,
	Meaning: "Address {R} was reached, and nothing answers there on port 53: it is not a resolver.",
	Causes: []Cause{
		{"the client is configured with the wrong resolver address, or a local resolver (127.0.0.53) is not running",
			"read /etc/resolv.conf; resolvectl status; the VPC's DHCP options", nil},
	},
}, {
	ID: LookupFailed, Class: Network, Seen: "Could not resolve host: {X}", Step: StepResolve,
	Meaning: "The name was not resolved. This client does not say whether a resolver answered that the name does not exist, or nobody answered.",
	Causes: append([]Cause{
		{"which of the two it is, is not known", "netpath probe --to {X} from the same client: it tells no such host from i/o timeout", nil},
	}, noSuchHost...),
}}
