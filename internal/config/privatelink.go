package config

import "net/netip"

// PrivateLink holds the VPCs that are made here, each with an interface endpoint of its own.
type PrivateLink struct {
	// PrivateLink VPCs by name.
	VPCs map[string]PrivateLinkVPC `yaml:"vpcs"`
	// VPC flow logs. Default: all traffic, to CloudWatch for a year.
	FlowLogs *FlowLogs `yaml:"flow_logs,omitempty"`
	// Logs of the names that the PrivateLink VPCs look up. Default: none.
	ResolverQueryLogs *ResolverQueryLogs `yaml:"resolver_query_logs,omitempty"`
}

// PrivateLinkVPC is one VPC with one private subnet per availability zone.
type PrivateLinkVPC struct {
	// IPv4 CIDR block, /16 to /28.
	CIDR netip.Prefix `yaml:"cidr" jsonschema:"format=ipv4-cidr"`
	// Availability zone ids (use1-az1), preferred: the names differ by account.
	AvailabilityZoneIDs []string `yaml:"availability_zone_ids,omitempty" jsonschema:"format=availability-zone-id,minItems=1"`
	// Number of availability zones, instead of their ids. Default 3.
	AvailabilityZoneCount int `yaml:"availability_zone_count,omitempty" jsonschema:"minimum=1,maximum=6"`
	// Prefix length of each subnet, 16 to 28. Default 24.
	SubnetPrefixLength int `yaml:"subnet_prefix_length,omitempty" jsonschema:"minimum=16,maximum=28"`
}
