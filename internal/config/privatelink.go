package config

import "net/netip"

// PrivateLink holds the VPCs that are made here, each with an interface endpoint of its own.
type PrivateLink struct {
	// PrivateLink VPCs by name.
	VPCs map[string]PrivateLinkVPC `yaml:"vpcs"`
	// VPC flow logs to CloudWatch. Default: none.
	FlowLogs *FlowLogs `yaml:"flow_logs,omitempty"`
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

// FlowLogs sends the flow logs of each PrivateLink VPC to a CloudWatch log group.
type FlowLogs struct {
	// Traffic to log: ALL, ACCEPT or REJECT. Default ALL.
	TrafficType string `yaml:"traffic_type,omitempty" jsonschema:"enum=ALL,enum=ACCEPT,enum=REJECT"`
	// Days that CloudWatch keeps the logs, one of its allowed values. Default 14.
	RetentionDays int `yaml:"retention_days,omitempty" jsonschema:"enum=1,enum=3,enum=5,enum=7,enum=14,enum=30,enum=60,enum=90,enum=120,enum=150,enum=180,enum=365,enum=400,enum=545,enum=731,enum=1096,enum=1827,enum=2192,enum=2557,enum=2922,enum=3288,enum=3653"`
}
