package workspaces

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/constructs/oidcprovider"
	"cdk.tf/confluent-privatelink/constructs/runrole"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/permissions"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// Phases of a run that may have a role of their own, as the subject of its token names them.
const (
	anyPhase   = "*"
	planPhase  = "plan"
	applyPhase = "apply"
)

// defaultProject is what the token of a run names where the organization's default project has the name that it was
// made with.
const defaultProject = "Default Project"

// newRoles makes the roles of each stack's runs, or takes those that exist.
func (b *builder) newRoles() map[string]config.RunRoles {
	switch {
	case b.spec.AWS == nil:
		return nil
	case !b.spec.AWS.MakeRoles:
		return b.spec.AWS.Roles
	}
	base.AWS(b.stack, b.cfg)
	hostname, _, _ := strings.Cut(b.hcp.Hostname, ":")
	provider := oidcprovider.New(b.stack, address.OIDCProvider, oidcprovider.Props{Hostname: hostname, ExistingARN: b.spec.AWS.OIDCProviderARN})
	roles := map[string]config.RunRoles{}
	for _, one := range stack.All {
		role := func(named, phase string) string {
			return *runrole.New(b.stack, address.WorkspaceRole(one.Name, named), runrole.Props{
				Name:            config.DisplayName(b.cfg.Name, one.Name, named),
				OIDCProviderARN: provider.ARN, Hostname: hostname,
				Subject: fmt.Sprintf("organization:%s:project:%s:workspace:%s:run_phase:%s", b.hcp.Organization,
					b.project(), stack.Workspace(b.hcp.WorkspacePrefix, one.Name), phase),
				Policy: permissions.Policy(one.Name, b.system(), phase == planPhase),
			}).ARN
		}
		if b.spec.AWS.PlanRoles {
			roles[one.Name] = config.RunRoles{Plan: role("plan", planPhase), Apply: role("apply", applyPhase)}
		} else {
			roles[one.Name] = config.RunRoles{Run: role("run", anyPhase)}
		}
	}
	return roles
}

// project whose runs the roles trust.
func (b *builder) project() string {
	if b.hcp.Project == "" {
		return defaultProject
	}
	return b.hcp.Project
}

// system whose resources the policies name.
func (b *builder) system() permissions.System {
	key := b.cfg.Secrets.KMSKeyID
	if !config.IsARN(key) {
		key = "" // an alias or id is no resource of a policy
	}
	return permissions.System{
		Shares: b.cfg.SecretARNs(b.cfg.SharesOfOthers()), ConnectorSecrets: b.cfg.SecretARNs(b.cfg.ConnectorSecrets()), HubRoles: b.cfg.HubRoles(),
		Partition: config.Partition(b.cfg.Region), Region: b.cfg.Region, AccountID: b.cfg.AccountID,
		Name: b.cfg.Name, SecretPrefix: b.cfg.Secrets.PathPrefix, KMSKeyARN: key,
	}
}
