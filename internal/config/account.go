package config

import (
	"slices"
	"strings"
)

// Account is an AWS account in which Terraform works by assuming a role.
type Account struct {
	// AWS account id (12 digits).
	ID string `yaml:"id" jsonschema:"format=account-id"`
	// Role to assume there, which trusts whoever runs Terraform in account_id.
	RoleARN string `yaml:"role_arn,omitempty" jsonschema:"format=role-arn"`
	// External id that the role's trust policy asks for. It is no secret, and stands in the stacks.
	ExternalID string `yaml:"external_id,omitempty" jsonschema:"format=external-id"`
}

// Ways to share the Transit Gateway.
const (
	ShareWithinOrganization = "organization"
	ShareByInvitation       = "invitation"
)

// hubAlias names the provider configuration of hub.account.
const hubAlias = "hub"

// AccountOf returns the account of a hub VPC and the alias of its provider configuration; nil and
// none for the file's own account. VPCs of one account have one alias.
func (c *Config) AccountOf(vpc string) (alias string, account *Account) {
	account = c.Hub.VPCs[vpc].Account
	switch {
	case account == nil:
		return c.AccountOfHub()
	case account.ID == c.AccountID:
		return "", nil
	}
	first := vpc
	for name, other := range c.Hub.VPCs {
		if other.Account != nil && other.Account.ID == account.ID && name < first {
			first = name
		}
	}
	return hubAlias + "_" + first, c.Hub.VPCs[first].Account
}

// AccountOfHub returns the account of the Transit Gateway, as AccountOf does.
func (c *Config) AccountOfHub() (alias string, account *Account) {
	if c.Hub.Account == nil {
		return "", nil
	}
	return hubAlias, c.Hub.Account
}

// AccountOfResolver returns the account of the hub VPC that resolves names, with the hub's zone and rules, as AccountOf
// does; without hub VPCs that of the Transit Gateway.
func (c *Config) AccountOfResolver() (alias string, account *Account) {
	for name, vpc := range c.Hub.VPCs {
		if vpc.Role == RoleDNS {
			return c.AccountOf(name)
		}
	}
	return c.AccountOfHub()
}

// HubAccountID is the account of the Transit Gateway; empty if the file does not say it.
func (c *Config) HubAccountID() string { return c.idOf(c.AccountOfHub()) }

// VPCAccountID is the account of a hub VPC; empty if the file does not say it.
func (c *Config) VPCAccountID(vpc string) string { return c.idOf(c.AccountOf(vpc)) }

// ResolverAccountID is the account of the hub's zone and rules; empty if the file does not say it.
func (c *Config) ResolverAccountID() string { return c.idOf(c.AccountOfResolver()) }

// idOf returns the id of an account that AccountOf gave.
func (c *Config) idOf(_ string, account *Account) string {
	if account == nil {
		return c.AccountID
	}
	return account.ID
}

// HubRoles lists the roles that are assumed in the accounts of the hub.
func (c *Config) HubRoles() []string {
	var roles []string
	if c.Hub.Account != nil {
		roles = append(roles, c.Hub.Account.RoleARN)
	}
	for _, vpc := range c.Hub.VPCs {
		if vpc.Account != nil && vpc.Account.RoleARN != "" {
			roles = append(roles, vpc.Account.RoleARN)
		}
	}
	return slices.Compact(slices.Sorted(slices.Values(roles)))
}

// IsARN tells whether something of AWS is named by its ARN, and not by its name or id.
func IsARN(text string) bool { return strings.HasPrefix(text, "arn:") }

// accountIn is the account in an ARN (arn:partition:service:region:account:resource), or empty.
func accountIn(arn string) string {
	if parts := strings.SplitN(arn, ":", 6); len(parts) == 6 {
		return parts[4]
	}
	return ""
}
