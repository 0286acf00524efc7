package confluentcore

import (
	"cdk.tf/confluent-privatelink/constructs/privatezone"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// resolving is a VPC that resolves names.
type resolving struct {
	id      *string
	account base.Account
}

// inAccount are the VPCs of one account, by name.
type inAccount struct {
	account base.Account
	vpcs    map[string]*string
}

// byAccount are VPCs in the order of their accounts' aliases, the stack's own first.
type byAccount []inAccount

func inAccounts(vpcs map[string]resolving) byAccount {
	found := map[string]inAccount{}
	for name, vpc := range inorder.Of(vpcs) {
		if found[vpc.account.Alias].vpcs == nil {
			found[vpc.account.Alias] = inAccount{vpc.account, map[string]*string{}}
		}
		found[vpc.account.Alias].vpcs[name] = vpc.id
	}
	var list byAccount
	for _, one := range inorder.Of(found) {
		list = append(list, one)
	}
	return list
}

// of returns those of one account.
func (list byAccount) of(account base.Account) map[string]*string {
	for _, one := range list {
		if one.account == account {
			return one.vpcs
		}
	}
	return nil
}

// elsewhere returns those of all other accounts.
func (list byAccount) elsewhere(account base.Account) []privatezone.Elsewhere {
	var others []privatezone.Elsewhere
	for _, one := range list {
		if one.account != account {
			others = append(others, privatezone.Elsewhere{Account: one.account.Alias, Provider: one.account.Provider, VPCIDs: one.vpcs})
		}
	}
	return others
}
