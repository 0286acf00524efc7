package networking

import (
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// describe writes the values that people and other tools read.
func (b *builder) describe(outputs Outputs) {
	ids, groups, subnets := map[string]any{}, map[string]any{}, map[string]any{}
	for name, vpc := range inorder.Of(outputs.PrivateLinkVPCs) {
		ids[name] = vpc.VPC.VPCID
		if vpc.SecurityGroupID != nil {
			groups[name] = vpc.SecurityGroupID
		}
		zones := map[string]any{}
		for _, subnet := range vpc.VPC.Subnets {
			zones[subnet.Key] = subnet.ID
		}
		subnets[name] = zones
	}
	base.Output(b.stack, "vpc_ids", "VPC id by PrivateLink VPC.", ids)
	base.Output(b.stack, "subnet_ids", "Subnet ids by PrivateLink VPC and availability zone.", subnets)
	base.Output(b.stack, "endpoint_security_group_ids", "Security group of the interface endpoint by PrivateLink VPC.", groups)
}
