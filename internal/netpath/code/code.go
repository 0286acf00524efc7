// Package code names what can be wrong with a network path. It is a leaf: evaluation gives
// these codes, symptoms and explain tell what they mean for a client, render prints them and
// docs/netpath.md lists them.
//
// Where AWS Reachability Analyzer has a code of the same meaning (Amazon VPC Reachability
// Analyzer guide, "Explanation codes") its name is used. It has none for the way back over a
// Transit Gateway, for DNS and for Client VPN: those start with RETURN_, DNS_ and CVPN_.
package code

// Code names what is wrong.
type Code string

// Routes of a VPC's tables.
const (
	NoRoute           Code = "NO_ROUTE_TO_DESTINATION"
	CannotRoute       Code = "CANNOT_ROUTE"
	MoreSpecificRoute Code = "MORE_SPECIFIC_ROUTE"
	BadStateRoute     Code = "BAD_STATE_ROUTE"
	LocalRoute        Code = "VPC_LOCAL_ROUTE_CIDR_RESTRICTION"
	DefaultRoute      Code = "DEFAULT_ROUTE_CAPTURES_PRIVATE_DESTINATION"
	DisconnectedVPCs  Code = "DISCONNECTED_VPCS"
)

// The Transit Gateway.
const (
	BadStateAttachment    Code = "BAD_STATE_ATTACHMENT"
	MissingAssociation    Code = "TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION"
	TransitNoRoute        Code = "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT"
	TransitBadStateRoute  Code = "TGW_RTB_BAD_STATE_ROUTE"
	TransitHigherPriority Code = "TGW_RTB_HIGHER_PRIORITY_ROUTE"
	TransitRoutesUnknown  Code = "TGW_RTB_ROUTES_ARE_UNKNOWN"
	TransitAZRestriction  Code = "TGW_ROUTE_AZ_RESTRICTION"
)

// The interface endpoint.
const (
	EndpointNotAvailable    Code = "BAD_STATE_VPC_ENDPOINT"
	EndpointNotConnected    Code = "VPC_ENDPOINT_NOT_CONNECTED"
	EndpointHasNoInterfaces Code = "VPC_ENDPOINT_HAS_NO_INTERFACE"
)

// Security groups and network ACLs.
const (
	GroupRulesMismatch Code = "ENI_SG_RULES_MISMATCH"
	GroupHasNoRules    Code = "SG_HAS_NO_RULES"
	GroupReference     Code = "SG_REFERENCES_NOT_PRESERVED"
	ACLRestriction     Code = "SUBNET_ACL_RESTRICTION"
)

// DNS.
const (
	ZoneNotAssociated   Code = "DNS_PHZ_NOT_ASSOCIATED"
	ZoneShadowed        Code = "DNS_PHZ_SHADOWED"
	NoRecord            Code = "DNS_NO_RECORD"
	ForwardRuleHijack   Code = "DNS_FORWARD_RULE_HIJACK"
	ResolverLoop        Code = "DNS_RESOLVER_LOOP"
	InboundUnreachable  Code = "DNS_INBOUND_ENDPOINT_UNREACHABLE"
	VPCAttributeOff     Code = "DNS_VPC_ATTRIBUTE_OFF"
	OtherEndpoint       Code = "DNS_CNAME_TARGET_OTHER_ENDPOINT"
	ZonalMismatch       Code = "DNS_ZONAL_AZ_MISMATCH"
	UnknownResolver     Code = "DNS_RESOLVER_UNKNOWN"
	ResolverOrder       Code = "DNS_RESOLVER_ORDER"
	PrivateNameUnlisted Code = "DNS_CNAME_TARGET_UNKNOWN"
	ZoneConflict        Code = "DNS_ZONE_CONFLICT"
	RuleConflict        Code = "DNS_RULE_CONFLICT"
)

// Client VPN.
const (
	VPNNoRoute          Code = "CVPN_NO_ROUTE"
	VPNRouteMissing     Code = "CVPN_ROUTE_MISSING_FOR_SUBNET"
	VPNNotAuthorized    Code = "CVPN_NOT_AUTHORIZED"
	VPNClientNotReturns Code = "CVPN_CLIENT_CIDR_NOT_RETURNED"
)

// bothWays are decided on the way there and on the way back: routes, the Transit Gateway, and
// network ACLs, which are stateless.
var bothWays = []Code{
	NoRoute, CannotRoute, MoreSpecificRoute, BadStateRoute, LocalRoute, DefaultRoute, DisconnectedVPCs,
	BadStateAttachment, MissingAssociation, TransitNoRoute, TransitBadStateRoute, TransitHigherPriority, TransitRoutesUnknown,
	TransitAZRestriction, ACLRestriction,
}

// once are decided once: security groups are stateful, and only the way there ends at an endpoint.
var once = []Code{
	EndpointNotAvailable, EndpointNotConnected, EndpointHasNoInterfaces,
	GroupRulesMismatch, GroupHasNoRules, GroupReference,
	ZoneNotAssociated, ZoneShadowed, NoRecord, ForwardRuleHijack, ResolverLoop, InboundUnreachable, VPCAttributeOff,
	OtherEndpoint, ZonalMismatch, UnknownResolver, ResolverOrder, PrivateNameUnlisted, ZoneConflict, RuleConflict,
	VPNNoRoute, VPNRouteMissing, VPNNotAuthorized, VPNClientNotReturns,
}

// Returning gives the code of the same meaning for the way back: RETURN_ and the code.
func (c Code) Returning() Code { return "RETURN_" + c }

// All returns every code as the documentation lists it, without the forms for the way back.
func All() []Code { return append(append([]Code{}, bothWays...), once...) }

// WayBack returns the codes that only the way back has: the RETURN_ forms.
func WayBack() []Code {
	found := make([]Code, 0, len(bothWays))
	for _, c := range bothWays {
		found = append(found, c.Returning())
	}
	return found
}
