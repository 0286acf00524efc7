package config

import "net/netip"

// PrivateLink holds the VPCs with an interface endpoint to Confluent Cloud each.
type PrivateLink struct {
	// PrivateLink VPCs by name. Default: none.
	VPCs map[string]PrivateLinkVPC `yaml:"vpcs,omitempty"`
	// VPC flow logs. Default: all traffic, to CloudWatch for a year.
	FlowLogs *FlowLogs `yaml:"flow_logs,omitempty"`
	// Logs of the names that the PrivateLink VPCs look up. Default: none.
	ResolverQueryLogs *ResolverQueryLogs `yaml:"resolver_query_logs,omitempty"`
}

// PrivateLinkVPC is one VPC with one private subnet per availability zone. It is made here, or exists (id), or
// all of it exists with its endpoint (access_point_id).
type PrivateLinkVPC struct {
	// IPv4 CIDR block, /16 to /28, of a VPC that is made here.
	CIDR netip.Prefix `yaml:"cidr,omitempty" jsonschema:"format=ipv4-cidr"`
	// Availability zone ids (use1-az1), preferred: the names differ by account.
	AvailabilityZoneIDs []string `yaml:"availability_zone_ids,omitempty" jsonschema:"format=availability-zone-id,minItems=1"`
	// Number of availability zones, instead of their ids. Default 3.
	AvailabilityZoneCount int `yaml:"availability_zone_count,omitempty" jsonschema:"minimum=1,maximum=6"`
	// Prefix length of each subnet, 16 to 28. Default 24.
	SubnetPrefixLength int `yaml:"subnet_prefix_length,omitempty" jsonschema:"minimum=16,maximum=28"`
	// Id of a VPC that exists, vpc-..., and is joined to the hub already. Default: one is made.
	ID string `yaml:"id,omitempty" jsonschema:"format=vpc-id"`
	// Subnets of a VPC that exists, subnet-..., one per availability zone: the endpoint gets an interface in each.
	SubnetIDs []string `yaml:"subnet_ids,omitempty" jsonschema:"format=subnet-id,minItems=1"`
	// Route tables of these subnets, rtb-..., which lead to the hub already. They are only looked up.
	RouteTableIDs []string `yaml:"route_table_ids,omitempty" jsonschema:"format=route-table-id,minItems=1"`
	// Access point that exists, ap-..., with its endpoint and its zone. Only with connectivity gateway. Default: one is made.
	AccessPointID string `yaml:"access_point_id,omitempty" jsonschema:"format=access-point-id"`
	// Private hosted zone that exists, Z..., for the names that lead to this VPC's endpoint. Whoever makes it associates
	// its VPCs; this file writes the records of an endpoint that it makes. Default: the zone is made here.
	PrivateZoneID string `yaml:"private_zone_id,omitempty" jsonschema:"format=zone-id"`
}

// Made tells whether the VPC is made here, and not named by id.
func (v PrivateLinkVPC) Made() bool { return v.ID == "" && v.AccessPointID == "" }

// MakesEndpoint tells whether the VPC's endpoint is made here.
func (v PrivateLinkVPC) MakesEndpoint() bool { return v.AccessPointID == "" }
