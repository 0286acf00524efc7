package config

import "cdk.tf/confluent-privatelink/internal/inorder"

// accounts of one Transit Gateway, and of one hub VPC, are one.
func (c *comparison) accounts() {
	if !sameAccount(c.idOf(c.AccountOfHub()), c.other.idOf(c.other.AccountOfHub())) {
		c.add("hub.transit_gateway_id", "is of another account than", "hub.transit_gateway_id", "one account for one Transit Gateway: hub.account, or account_id without it")
		return
	}
	for name, vpc := range inorder.Of(c.Hub.VPCs) {
		for otherName, other := range inorder.Of(c.other.Hub.VPCs) {
			if vpc.ID == other.ID && !sameAccount(c.idOf(c.AccountOf(name)), c.other.idOf(c.other.AccountOf(otherName))) {
				c.add(at("hub.vpcs", name, "id"), "is of another account than", at("hub.vpcs", otherName), "one account for one VPC")
			}
		}
	}
}

// idOf returns the id of an account that AccountOf gave; empty if the file does not say it.
func (c *Config) idOf(_ string, account *Account) string {
	if account == nil {
		return c.AccountID
	}
	return account.ID
}
