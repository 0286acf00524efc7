// Package quota holds the default quotas of AWS that a growing network meets first. AWS raises
// them on request: Service Quotas shows what an account has.
package quota

const (
	// RoutesPerTable of a VPC: VPC User Guide, "Amazon VPC quotas".
	RoutesPerTable = 500
	// RulesPerGroup is for each security group and direction: VPC User Guide, "Amazon VPC quotas".
	RulesPerGroup = 60
	// EndpointsPerVPC counts interface endpoints: AWS PrivateLink Guide, "Quotas".
	EndpointsPerVPC = 50
	// VPCsPerZone counts the VPCs of a private hosted zone: Route 53 Developer Guide, "Quotas".
	VPCsPerZone = 300
	// RoutesPerClientVPN endpoint: Client VPN Administrator Guide, "Quotas".
	RoutesPerClientVPN = 10
)
