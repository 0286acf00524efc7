package evaluate

// Code names what is wrong. Where AWS Reachability Analyzer has a code of the same meaning
// (VPC Reachability Analyzer guide, "Explanation codes") its name is used; it has none for
// the way back over a Transit Gateway, for DNS and for Client VPN: those start with RETURN_,
// DNS_ and CVPN_.
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
	BadStateAttachment      Code = "BAD_STATE_ATTACHMENT"
	MissingAssociation      Code = "TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION"
	TransitNoRoute          Code = "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT"
	TransitBadStateRoute    Code = "TGW_RTB_BAD_STATE_ROUTE"
	TransitHigherPriority   Code = "TGW_RTB_HIGHER_PRIORITY_ROUTE"
	TransitRoutesUnknown    Code = "TGW_RTB_ROUTES_ARE_UNKNOWN"
	TransitAZRestriction    Code = "TGW_ROUTE_AZ_RESTRICTION"
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
)

// Client VPN.
const (
	VPNNoRoute          Code = "CVPN_NO_ROUTE"
	VPNRouteMissing     Code = "CVPN_ROUTE_MISSING_FOR_SUBNET"
	VPNNotAuthorized    Code = "CVPN_NOT_AUTHORIZED"
	VPNClientNotReturns Code = "CVPN_CLIENT_CIDR_NOT_RETURNED"
)

// returning gives the code of the same meaning for the way back.
func (c Code) returning() Code { return "RETURN_" + c }
