package config

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkAccounts checks the accounts of the hub: whose they are can only be told from the file's own.
func (v *validator) checkAccounts() {
	v.checkAccount("hub.account", v.Hub.Account)
	if v.Hub.Account != nil && v.Hub.Account.ID == v.AccountID && v.AccountID != "" {
		v.add("hub.account.id", "is account_id", "hub.account only for another account; leave it out if all is in one")
	}
	seen := map[string]string{}
	for name, vpc := range inorder.Of(v.Hub.VPCs) {
		path := at("hub.vpcs", name, "account")
		v.checkAccount(path, vpc.Account)
		if vpc.Account == nil {
			continue
		}
		if hub := v.Hub.Account; hub != nil && hub.ID == vpc.Account.ID || hub == nil && vpc.Account.ID == v.AccountID && v.AccountID != "" {
			v.add(at(path, "id"), "is the account of the hub", "an account only where it is another; leave it out")
		}
		if first, ok := seen[vpc.Account.ID]; ok && *v.Hub.VPCs[first].Account != *vpc.Account {
			v.add(path, "differs from "+at("hub.vpcs", first, "account"), "one role and external id for one account")
		} else if !ok {
			seen[vpc.Account.ID] = name
		}
	}
	v.checkResourceShare()
}

// checkAccount checks that an account can be worked in: by a role of its own.
func (v *validator) checkAccount(path string, account *Account) {
	if account == nil {
		return
	}
	own := account.ID == v.AccountID
	switch {
	case v.AccountID == "":
		v.add("account_id", "is missing", "the account of this file: "+path+" names another one")
	case account.RoleARN == "" && !own:
		v.add(at(path, "role_arn"), "is missing", "the role that Terraform assumes in "+account.ID)
	case own && (account.RoleARN != "" || account.ExternalID != ""):
		v.add(path, "has a role in account_id", "the id alone: there Terraform has its own credentials")
	case account.RoleARN != "" && accountIn(account.RoleARN) != account.ID && accountIn(account.RoleARN) != "":
		v.add(at(path, "role_arn"), "is a role of the account "+accountIn(account.RoleARN), "a role of "+account.ID)
	}
}

func (v *validator) checkResourceShare() {
	hub := v.Hub
	for path, given := range map[string]bool{
		"hub.resource_share": hub.ResourceShare != "", "hub.resource_share_arn": hub.ResourceShareARN != "",
		"hub.auto_accept_shared_attachments": hub.AutoAcceptSharedAttachments,
	} {
		if given && hub.Account == nil {
			v.add(path, "is given without hub.account", "only for the Transit Gateway of another account")
		}
	}
	if hub.Account != nil && len(v.MadeVPCs()) == 0 {
		for path, given := range map[string]bool{"hub.resource_share": hub.ResourceShare != "", "hub.resource_share_arn": hub.ResourceShareARN != ""} {
			if given {
				v.add(path, "is given where no PrivateLink VPC is made", "only for the attachments of VPCs that are made here: the others are attached already")
			}
		}
	}
	if hub.ResourceShare != "" && hub.ResourceShareARN != "" {
		v.add("hub.resource_share_arn", "is given besides hub.resource_share", "one of the two: a share that this file makes, or one of others")
	}
	if arn := hub.ResourceShareARN; arn != "" && hub.Account != nil && accountIn(arn) != hub.Account.ID && accountIn(arn) != "" {
		v.add("hub.resource_share_arn", fmt.Sprintf("is a share of the account %s", accountIn(arn)), "a share of hub.account, "+hub.Account.ID)
	}
	v.checkARN("hub.resource_share_arn", hub.ResourceShareARN, v.Region)
}
