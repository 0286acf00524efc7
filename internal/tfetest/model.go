// Package tfetest is a server that speaks the part of HCP Terraform's API that runs use, and Terraform's own cloud and remote
// backends: JSON:API with pages, configuration versions, the states of a run, logs in chunks, states, locks, rights, and the
// errors and the rate limit that the documentation lists. What Terraform would do is an Executor's: a script, or the real
// Terraform.
//
// https://developer.hashicorp.com/terraform/cloud-docs/api-docs
package tfetest

import (
	"context"
	"io"
	"time"
)

// Organization is the only one that a server has.
const Organization = "example-organization"

// Rights are what a token may do. The zero value may do nothing but be known.
type Rights struct {
	// User of the token.
	User string
	// Access to every workspace: "", "read", "plan", "write" or "admin".
	Access string
	// Pools tells whether it may read agent pools.
	Pools bool
}

// Workspace as the server holds it.
type Workspace struct {
	ID, Name, Project  string
	ExecutionMode      string
	Pool               string
	TerraformVersion   string
	GlobalRemoteState  bool
	ProjectRemoteState bool
	// Triggers name the workspaces whose applies start a run.
	Triggers            []string
	Consumers           []string // names
	AutoApply           bool
	AutoApplyRunTrigger bool
	VCS                 string
	WorkingDirectory    string
	Variables           []Variable
	// Locked by a user's name; "" if it is not.
	Locked string
	// CurrentRun is told in place of the run that holds the workspace.
	CurrentRun string
	// Hidden workspaces answer as if they did not exist.
	Hidden bool
	// Resources that its state holds; -1 without a state.
	Resources int

	current string // configuration version
}

// Variable of a workspace or of a set that it has; the value is never told.
type Variable struct {
	Key, Category string
	Sensitive     bool
}

// Pool of agents.
type Pool struct {
	ID, Name string
	// Allowed names workspaces; nil: all.
	Allowed []string
	Agents  []Agent
}

// Agent of a pool; Status is idle, busy, unknown, exited or errored.
type Agent struct{ Name, Status string }

// Job is what an Executor is given.
type Job struct {
	Run string
	// Workspace by name, and the folder with the uploaded configuration.
	Workspace, Folder string
	Destroy, PlanOnly bool
	Targets           []string
}

// Planned is what a plan came to.
type Planned struct {
	// JSON as terraform show -json prints it.
	JSON                 []byte
	Changes              bool
	Add, Change, Destroy int
}

// Executor plays Terraform. What it writes is the run's log; an error makes the run errored.
type Executor interface {
	Plan(ctx context.Context, job Job, log io.Writer) (Planned, error)
	// Apply applies the job's plan, and returns the number of resources in the state then.
	Apply(ctx context.Context, job Job, log io.Writer) (int, error)
}

// configurationVersion is one upload.
type configurationVersion struct {
	ID, Workspace, Status    string
	Speculative, Provisional bool
	Folder                   string
}

// run is one run and its plan and apply.
type run struct {
	ID, Workspace, Version       string
	Status                       string
	Message                      string
	Destroy, PlanOnly, AutoApply bool
	Targets                      []string
	Created                      time.Time
	By                           string
	Planned                      Planned
	PlanStatus, ApplyStatus      string
	PlanLog, ApplyLog            []byte
	action                       string // asked for: apply, discard or cancel
	stop                         context.CancelFunc
}

// final tells whether a run has ended.
func (r *run) final() bool {
	switch r.Status {
	case "applied", "discarded", "canceled", "errored", "planned_and_finished", "policy_soft_failed":
		return true
	}
	return false
}
