package verify

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/hashicorp/go-tfe"
	"github.com/hashicorp/go-version"

	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/workspaces"
)

// workspace looks at everything of one workspace, at the same time.
func (v *verifier) workspace(ctx context.Context, wanted workspaces.Workspace, is *tfe.Workspace) findings {
	parts := []func() findings{
		func() findings { return append(rights(is), settings(wanted, is)...) },
		func() findings { return v.agents(ctx, is) },
		func() findings { return v.consumers(ctx, wanted, is) },
		func() findings { return v.variables(ctx, wanted, is) },
		func() findings { return v.triggers(ctx, is) },
		func() findings { return v.blocking(ctx, is) },
	}
	found := make([]findings, len(parts))
	var all sync.WaitGroup
	for i, part := range parts {
		all.Go(func() { found[i] = part() })
	}
	all.Wait()
	return slices.Concat(found...)
}

// rights of the token on the workspace.
func rights(is *tfe.Workspace) findings {
	p := is.Permissions
	switch {
	case p == nil:
		return findings{unknown("rights", "the server does not say what the token may do", "a run shows it")}
	case !p.CanQueueRun:
		return findings{missing("rights", "the token may not start runs", "give its team the permission write (or plan and apply of runs) on the workspace or project")}
	case !p.CanQueueApply:
		return findings{missing("rights", "the token may plan and not apply", "give its team the permission write on the workspace or project")}
	case !p.CanUpdate:
		return findings{missing("rights", "the token may apply, and not read a plan's JSON: rotate and destroy need to", "give its team the permission admin on the workspace; apply works without")}
	}
	return findings{ok("rights", "plan, apply and reading of plans")}
}

// settings are what the workspace's own page says.
func settings(wanted workspaces.Workspace, is *tfe.Workspace) findings {
	var all findings
	switch {
	case is.ExecutionMode == "local":
		all = append(all, missing("execution mode", "it is local: the server runs nothing", "set the execution mode agent"))
	case wanted.Agents && is.ExecutionMode != "agent":
		all = append(all, missing("execution mode", "it is "+is.ExecutionMode+", where no cluster is reached: it looks like a broken path (EOF)", "set the execution mode agent, and a pool with agents in a VPC of the file"))
	case wanted.OnAgents && is.ExecutionMode != "agent":
		all = append(all, missing("execution mode", "it is "+is.ExecutionMode+", and the file wants the stack on agents (on_agents)", "apply the stack workspaces, or set the execution mode agent"))
	default:
		all = append(all, ok("execution mode", is.ExecutionMode))
	}
	all = append(all, terraformVersion(is.TerraformVersion))
	if is.VCSRepo != nil {
		all = append(all, missing("upload", "the workspace takes its configuration from "+is.VCSRepo.Identifier, "take the VCS connection off: what is synthesized is uploaded"))
	}
	if is.WorkingDirectory != "" {
		all = append(all, missing("working directory", "it is "+is.WorkingDirectory+", and only the stack's folder is uploaded", "leave it empty"))
	}
	if is.AutoApply && !wanted.AutoApply || is.AutoApplyRunTrigger {
		all = append(all, missing("auto-apply", "the workspace applies plans that nobody has looked at", "switch auto-apply off, for runs and for run triggers; runs rotate needs neither"))
	}
	if is.Locked {
		all = append(all, missing("lock", "the workspace is locked", "unlock it in its settings, once nobody works on it; a lock of a run goes with the run"))
	} else {
		all = append(all, ok("lock", "free"))
	}
	return all
}

func terraformVersion(is string) Finding {
	const subject = "Terraform version"
	do := "set " + workspaces.OldestTerraform + " or later: write-only arguments are new in it"
	if is == "latest" || is == "" {
		return ok(subject, "latest")
	}
	exact, err := version.NewVersion(is)
	if err != nil {
		return constrained(subject, is, do)
	}
	if exact.LessThan(version.Must(version.NewVersion(workspaces.OldestTerraform))) {
		return missing(subject, "it is "+is, do)
	}
	return ok(subject, is)
}

// constrained judges a constraint, as ~> 1.11.0: the server chooses the newest version that it allows.
func constrained(subject, is, do string) Finding {
	constraint, err := version.NewConstraint(is)
	if err != nil {
		return unknown(subject, "it is "+is, do)
	}
	for _, minor := range []string{"0.11", "0.12", "0.13", "0.14", "0.15", "1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10"} {
		for patch := range 40 {
			if constraint.Check(version.Must(version.NewVersion(fmt.Sprintf("%s.%d", minor, patch)))) {
				return unknown(subject, is+" allows versions that are too old, and the server chooses", do)
			}
		}
	}
	return ok(subject, is)
}

// consumers are the workspaces that read this one's state.
func (v *verifier) consumers(ctx context.Context, wanted workspaces.Workspace, is *tfe.Workspace) findings {
	const subject = "remote state consumers"
	switch {
	case len(wanted.Consumers) == 0:
		return nil
	case is.GlobalRemoteState:
		return findings{ok(subject, "every workspace of the organization")}
	case is.ProjectRemoteState:
		return findings{ok(subject, "every workspace of the project")}
	}
	all, err := pages(func(options tfe.ListOptions) ([]*tfe.Workspace, *tfe.Pagination, error) {
		list, err := v.api.Workspaces.ListRemoteStateConsumers(ctx, is.ID, &tfe.RemoteStateConsumersListOptions{ListOptions: options})
		if err != nil {
			return nil, nil, err
		}
		return list.Items, list.Pagination, nil
	})
	if err != nil {
		return findings{notRead(subject, err)}
	}
	var lack []string
	for _, name := range wanted.Consumers {
		if !slices.ContainsFunc(all, func(one *tfe.Workspace) bool { return one.Name == name }) {
			lack = append(lack, name)
		}
	}
	if len(lack) > 0 {
		return findings{missing(subject, strings.Join(lack, ", ")+" may not read its state: the plan there fails with 403", "add it to the workspaces with which this one shares its state")}
	}
	return findings{ok(subject, strings.Join(wanted.Consumers, ", "))}
}

// variables looks for the names of what a run needs; values are not read.
func (v *verifier) variables(ctx context.Context, wanted workspaces.Workspace, is *tfe.Workspace) findings {
	all, err := pages(func(options tfe.ListOptions) ([]*tfe.Variable, *tfe.Pagination, error) {
		list, err := v.api.Variables.ListAll(ctx, is.ID, &tfe.VariableListOptions{ListOptions: options})
		if err != nil {
			return nil, nil, err
		}
		return list.Items, list.Pagination, nil
	})
	var found findings
	for _, need := range wanted.Needs {
		subject := subjectOf(need)
		if err != nil {
			found = append(found, notRead(subject, err))
			continue
		}
		found = append(found, credentials(subject, need, all, is.ExecutionMode == "agent"))
	}
	return found
}

type need = workspaces.Need

func subjectOf(n need) string { return "credentials for " + string(n.For) }

// secrets are variables whose value nobody should be able to read.
var secrets = []string{"AWS_SECRET_ACCESS_KEY", "CONFLUENT_CLOUD_API_SECRET"}

func credentials(subject string, need workspaces.Need, all []*tfe.Variable, agent bool) Finding {
	with := func(category tfe.CategoryType, name string) bool {
		return slices.ContainsFunc(all, func(one *tfe.Variable) bool { return one.Key == name && one.Category == category })
	}
	for _, way := range need.Ways {
		if !slices.ContainsFunc(way, func(name string) bool { return !with(tfe.CategoryEnv, name) }) {
			for _, one := range all {
				if slices.Contains(way, one.Key) && slices.Contains(secrets, one.Key) && !one.Sensitive {
					return missing(subject, one.Key+" is not sensitive: who may read the workspace's variables reads it", "make it anew as a sensitive variable, and replace the key")
				}
			}
			return ok(subject, strings.Join(way, ", "))
		}
	}
	first := need.Ways[0]
	for _, name := range slices.Concat(need.Ways...) {
		if with(tfe.CategoryTerraform, name) {
			return missing(subject, name+" is a Terraform variable, which no provider reads", "make it an environment variable")
		}
	}
	do := "set the environment variables " + strings.Join(first, " and ") + " in the workspace or a variable set of its project"
	if agent {
		return unknown(subject, "no variable of the workspace holds them; the agents' environment or machine may", do+"; or try: runs verify -run")
	}
	late := ""
	if need.For == stack.Confluent {
		late = ": the plan passes, and the apply fails half-way"
	}
	return missing(subject, "no variable of the workspace holds them"+late, do)
}

// triggers start runs of the newest configuration version, whatever became of its plan.
func (v *verifier) triggers(ctx context.Context, is *tfe.Workspace) findings {
	const subject = "run triggers"
	list, err := v.api.RunTriggers.List(ctx, is.ID, &tfe.RunTriggerListOptions{RunTriggerType: tfe.RunTriggerInbound})
	if err != nil {
		return findings{notRead(subject, err)}
	}
	var names []string
	for _, one := range list.Items {
		names = append(names, one.SourceableName)
	}
	if len(names) > 0 {
		return findings{missing(subject, "an apply of "+few(names)+" starts a run here, also of what was declined or destroyed", "delete the run trigger: runs apply takes the stacks in order")}
	}
	return findings{ok(subject, "none")}
}

// unfinished are the states of runs that others wait behind.
var unfinished = []tfe.RunStatus{
	tfe.RunPending, tfe.RunFetching, tfe.RunFetchingCompleted, tfe.RunPrePlanRunning, tfe.RunPrePlanCompleted, tfe.RunQueuing, tfe.RunPlanQueued,
	tfe.RunPlanning, tfe.RunPlanned, tfe.RunCostEstimating, tfe.RunCostEstimated, tfe.RunPolicyChecking, tfe.RunPolicyOverride, tfe.RunPolicyChecked,
	tfe.RunPostPlanRunning, tfe.RunPostPlanAwaitingDecision, tfe.RunPostPlanCompleted, tfe.RunConfirmed, tfe.RunPreApplyRunning, tfe.RunPreApplyCompleted,
	tfe.RunQueuingApply, tfe.RunApplyQueued, tfe.RunApplying, tfe.RunPostApplyRunning, tfe.RunPostApplyCompleted,
}

// blocking are the runs that a new one would wait for.
func (v *verifier) blocking(ctx context.Context, is *tfe.Workspace) findings {
	const subject = "blocking runs"
	var states []string
	for _, state := range unfinished {
		states = append(states, string(state))
	}
	list, err := v.api.Runs.List(ctx, is.ID, &tfe.RunListOptions{Status: strings.Join(states, ",")})
	if err != nil {
		return findings{notRead(subject, err)}
	}
	var found findings
	for _, one := range list.Items {
		if one.PlanOnly {
			continue
		}
		what := fmt.Sprintf("%s is %s since %s ago", one.ID, one.Status, time.Since(one.CreatedAt).Round(time.Minute))
		found = append(found, missing(subject, what, "confirm, discard or cancel it"))
	}
	if len(found) == 0 {
		return findings{ok(subject, "none")}
	}
	return found
}
