package config

import "cdk.tf/confluent-privatelink/internal/inorder"

// accounts of one Transit Gateway, and of one hub VPC, are one.
func (c *comparison) accounts() {
	if !sameAccount(c.HubAccountID(), c.other.HubAccountID()) {
		c.add("hub.transit_gateway_id", "is of another account than", "hub.transit_gateway_id", "one account for one Transit Gateway: hub.account, or account_id without it")
		return
	}
	for name, vpc := range inorder.Of(c.Hub.VPCs) {
		for otherName, other := range inorder.Of(c.other.Hub.VPCs) {
			if vpc.ID == other.ID && !sameAccount(c.VPCAccountID(name), c.other.VPCAccountID(otherName)) {
				c.add(at("hub.vpcs", name, "id"), "is of another account than", at("hub.vpcs", otherName), "one account for one VPC")
			}
		}
	}
}
