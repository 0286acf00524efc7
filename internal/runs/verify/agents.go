package verify

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/go-tfe"

	"cdk.tf/confluent-privatelink/internal/hcpterraform"
)

// pool is an agent pool with its agents, read once for all workspaces.
type pool struct {
	once   sync.Once
	is     *tfe.AgentPool
	agents []*tfe.Agent
	err    error
}

func (v *verifier) pool(ctx context.Context, id string) *pool {
	v.mu.Lock()
	one := v.pools[id]
	if one == nil {
		one = &pool{}
		v.pools[id] = one
	}
	v.mu.Unlock()
	one.once.Do(func() {
		if one.is, one.err = v.api.AgentPools.Read(ctx, id); one.err != nil {
			return
		}
		one.agents, one.err = pages(func(options tfe.ListOptions) ([]*tfe.Agent, *tfe.Pagination, error) {
			list, err := v.api.Agents.List(ctx, id, &tfe.AgentListOptions{ListOptions: options})
			if err != nil {
				return nil, nil, err
			}
			return list.Items, list.Pagination, nil
		})
	})
	return one
}

// agents looks at the pool of a workspace that runs on agents, and whether one of them waits for work.
func (v *verifier) agents(ctx context.Context, is *tfe.Workspace) findings {
	if is.ExecutionMode != "agent" {
		return nil
	}
	if is.AgentPool == nil {
		return findings{missing("agent pool", "the workspace has none", "choose the pool in its settings")}
	}
	one := v.pool(ctx, is.AgentPool.ID)
	if hcpterraform.Hidden(one.err) {
		return findings{unknown("idle agent", "the token may not read the pool "+is.AgentPool.ID+": it cannot be said whether an agent waits for work",
			"use a token of a team that may manage agent pools; a run without an agent waits for ever")}
	}
	if one.err != nil {
		return findings{notRead("idle agent", one.err)}
	}
	all := findings{ok("agent pool", one.is.Name)}
	if !one.allows(is) {
		all = findings{missing("agent pool", one.is.Name+" is not for this workspace", "allow the workspace in the pool's settings, Organization settings, Agents")}
	}
	return append(all, idle(one.agents))
}

// allows tells whether a pool takes runs of a workspace.
func (p *pool) allows(is *tfe.Workspace) bool {
	of := func(one *tfe.Workspace) bool { return one.ID == is.ID }
	if slices.ContainsFunc(p.is.ExcludedWorkspaces, of) {
		return false
	}
	inProject := is.Project != nil && slices.ContainsFunc(p.is.AllowedProjects, func(one *tfe.Project) bool { return one.ID == is.Project.ID })
	return p.is.OrganizationScoped || inProject || slices.ContainsFunc(p.is.AllowedWorkspaces, of)
}

// idle tells whether an agent waits for work.
// https://developer.hashicorp.com/terraform/cloud-docs/agents/agent-pools#view-agent-statuses
func idle(agents []*tfe.Agent) Finding {
	count := map[string]int{}
	for _, one := range agents {
		count[one.Status]++
	}
	if count["idle"] > 0 {
		return ok("idle agent", fmt.Sprintf("%d of %d", count["idle"], len(agents)))
	}
	if count["busy"] > 0 {
		return unknown("idle agent", fmt.Sprintf("all are busy (%d): a run waits until one has ended its own", count["busy"]), "wait, or start another agent")
	}
	var other []string
	for _, status := range slices.Sorted(maps.Keys(count)) {
		other = append(other, fmt.Sprintf("%d %s", count[status], status))
	}
	what := "the pool has no agent"
	if len(other) > 0 {
		what = "no agent of the pool is there (" + strings.Join(other, ", ") + ")"
	}
	return missing("idle agent", what, "start one in a VPC of the file, with a token of this pool: a run without an agent waits for ever (docs/deploying.md)")
}
