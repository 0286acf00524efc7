package config

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// checkWorkspaces checks what the stack workspaces makes.
func (v *validator) checkWorkspaces(hcp *HCPTerraform) {
	const path = "state.hcp_terraform.workspaces"
	w := hcp.Workspaces
	if w == nil {
		return
	}
	if w.MakeProject && hcp.Project == "" {
		v.add(at(path, "make_project"), "is true, and no project is named", "state.hcp_terraform.project with it")
	}
	for _, name := range stack.Names() {
		if w.StateWorkspace == stack.Workspace(hcp.WorkspacePrefix, name) {
			v.add(at(path, "state_workspace"), "is the workspace of "+name, "another one: it exists before all others are made")
		}
	}
	v.checkAgentPool(at(path, "agent_pool"), w.AgentPool)
	if w.AWS != nil {
		v.checkRunRoles(at(path, "aws"), w.AWS)
	}
	checkKeys(v, at(path, "notifications"), w.Notifications)
	for name, notification := range inorder.Of(w.Notifications) {
		v.checkNotification(at(path, "notifications", name), notification)
	}
}

func (v *validator) checkAgentPool(path string, pool AgentPool) {
	switch {
	case (pool.ID == "") == (pool.Name == ""):
		v.add(path, "needs an id or a name", "one of the two")
	case pool.ID != "" && pool.Make:
		v.add(at(path, "make"), "is true beside an id", "a name for a pool that is made here, an id for one that exists")
	case len(pool.AlsoAllows) > 0 && !pool.Make:
		v.add(at(path, "also_allows"), "stands without make", "only for a pool that is made here: of one that exists, its owner says whom it allows")
	}
}

func (v *validator) checkRunRoles(path string, aws *WorkspacesAWS) {
	if aws.MakeRoles == (len(aws.Roles) > 0) {
		v.add(path, "needs roles or make_roles", "one of the two")
	}
	if !aws.MakeRoles && (aws.PlanRoles || aws.OIDCProviderARN != "") {
		v.add(path, "says more of roles that are made here", "make_roles: true with plan_roles and oidc_provider_arn")
	}
	if aws.MakeRoles && v.AccountID == "" {
		v.add(at(path, "make_roles"), "is true, and account_id is missing", "account_id: the roles' policies name what is theirs in it")
	}
	if len(aws.Roles) == 0 {
		return
	}
	for _, name := range stack.Names() {
		if _, ok := aws.Roles[name]; !ok {
			v.add(at(path, "roles"), "has none for "+name, "one for each of "+strings.Join(stack.Names(), ", "))
		}
	}
	for name, roles := range inorder.Of(aws.Roles) {
		path := at(path, "roles", name)
		if !slices.Contains(stack.Names(), name) {
			v.add(path, "is not a stack", "one of "+strings.Join(stack.Names(), ", "))
		}
		if both := roles.Plan != "" && roles.Apply != ""; (roles.Run != "") == (roles.Plan != "" || roles.Apply != "") || (roles.Run == "" && !both) {
			v.add(path, "names neither one role nor two", "run, or plan and apply")
		}
	}
}

func (v *validator) checkNotification(path string, n Notification) {
	email := n.DestinationType == NotifyEmail
	switch {
	case email && (len(n.EmailUserIDs) == 0 || n.URL != ""):
		v.add(path, "is of the type email", "email_user_ids and no url")
	case !email && (n.URL == "" || len(n.EmailUserIDs) > 0):
		v.add(path, fmt.Sprintf("is of the type %s", n.DestinationType), "url and no email_user_ids")
	}
}
