// Package quota holds the default quotas of AWS that a growing network meets first. AWS raises
// them on request: Service Quotas shows what an account has.
package quota

const (
	// RoutesPerTable of a VPC: VPC User Guide, "Amazon VPC quotas".
	RoutesPerTable = 500
	// RulesPerGroup is for each security group and direction: VPC User Guide, "Amazon VPC quotas".
	RulesPerGroup = 60
	// EntriesPerACL is for each network ACL and direction: VPC User Guide, "Amazon VPC quotas".
	EntriesPerACL = 20
	// MostEntriesPerACL is what AWS raises it to at most: the same page.
	MostEntriesPerACL = 40
	// EndpointsPerVPC counts interface endpoints: AWS PrivateLink Guide, "Quotas".
	EndpointsPerVPC = 50
	// VPCsPerZone counts the VPCs of a private hosted zone: Route 53 Developer Guide, "Quotas".
	VPCsPerZone = 300
	// VPCsPerRegion counts all of an account, the default VPC too: VPC User Guide, "Amazon VPC quotas",
	// https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html, read 2026-11-26.
	VPCsPerRegion = 5
	// RoutesPerAssociation of a Client VPN endpoint with a subnet: Client VPN Administrator Guide, "Quotas",
	// https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/limits.html, read 2026-11-26.
	RoutesPerAssociation = 100
	// AuthorizationsPerClientVPN endpoint: the same page.
	AuthorizationsPerClientVPN = 200
)
