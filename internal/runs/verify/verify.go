// Package verify looks for everything that makes a first run fail, before it: rights of the token, project, workspaces and
// their settings, an idle agent, who may read whose state, variables by name, what blocks. It changes nothing.
package verify

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/hashicorp/go-tfe"

	"cdk.tf/confluent-privatelink/internal/hcpterraform"
	"cdk.tf/confluent-privatelink/internal/workspaces"
)

// State of a finding.
type State string

// The states. What could not be looked at is unknown, and never ok.
const (
	OK      State = "ok"
	Missing State = "missing"
	Unknown State = "unknown"
)

// Finding is one thing that was looked at.
type Finding struct {
	// Workspace by name; empty for what concerns all.
	Workspace string `json:"workspace,omitempty"`
	// Subject is what was looked at: token, project, idle agent, ...
	Subject string `json:"subject"`
	State   State  `json:"state"`
	// What was found, and what to do about it; nothing is to be done about what is ok.
	What string `json:"what"`
	Do   string `json:"do,omitempty"`
}

// Report is what was found in the order of the files and workspaces.
type Report struct {
	Findings []Finding
}

// Verdict of all: Missing if anything is, else Unknown if anything is, else OK.
func (r *Report) Verdict() State {
	verdict := OK
	for _, one := range r.Findings {
		if one.State == Missing {
			return Missing
		}
		if one.State == Unknown {
			verdict = Unknown
		}
	}
	return verdict
}

// System is what is looked at: the workspaces of one file.
type System struct {
	Place      workspaces.Place
	Workspaces []workspaces.Workspace
}

// Verify looks at the systems. The error is the context's, or says that the server was not reached.
func Verify(ctx context.Context, api *tfe.Client, systems []System) (*Report, error) {
	v := &verifier{api: api, pools: map[string]*pool{}}
	report := &Report{}
	// A token that is not believed sees nothing: everything else would look missing.
	user, err := api.Users.ReadCurrent(ctx)
	switch {
	case errors.Is(err, tfe.ErrUnauthorized):
		report.Findings = []Finding{missing("token", "the server does not accept it", "terraform login, or a new token in TF_TOKEN_<host>")}
		return report, nil
	case err != nil:
		return nil, fmt.Errorf("whose token it is cannot be read: %w", hcpterraform.Reason(err))
	}
	report.Findings = []Finding{ok("token", "of "+user.Username)}
	found := make([]findings, len(systems))
	var all sync.WaitGroup
	for i, system := range systems {
		all.Go(func() { found[i] = v.system(ctx, system) })
	}
	all.Wait()
	for _, one := range found {
		report.Findings = append(report.Findings, one...)
	}
	return report, ctx.Err()
}

type verifier struct {
	api   *tfe.Client
	mu    sync.Mutex
	pools map[string]*pool
}

// findings of one part.
type findings []Finding

func ok(subject, what string) Finding { return Finding{Subject: subject, State: OK, What: what} }

func missing(subject, what, do string) Finding {
	return Finding{Subject: subject, State: Missing, What: what, Do: do}
}

func unknown(subject, what, do string) Finding {
	return Finding{Subject: subject, State: Unknown, What: what, Do: do}
}

// notRead is the finding for what the server did not answer about.
func notRead(subject string, err error) Finding {
	if hcpterraform.Hidden(err) {
		return unknown(subject, "this token may not see it", "use a token that may, or look in HCP Terraform")
	}
	return unknown(subject, "it could not be read: "+hcpterraform.Reason(err).Error(), "try again")
}

// system looks at what all workspaces of a file share, then at each.
func (v *verifier) system(ctx context.Context, system System) findings {
	organization, err := v.api.Organizations.Read(ctx, system.Place.Organization)
	switch {
	case errors.Is(err, tfe.ErrResourceNotFound):
		return findings{missing("organization", fmt.Sprintf("%s is not there, or the token has no access to it", system.Place.Organization), "compare state.hcp_terraform.organization; use a token of this organization")}
	case err != nil:
		return findings{notRead("organization", err)}
	}
	all := findings{ok("organization", organization.Name)}
	project, finding := v.project(ctx, system.Place, organization)
	all = append(all, finding)
	found := make([]findings, len(system.Workspaces))
	seen := make([]*tfe.Workspace, len(system.Workspaces))
	var reading, looking sync.WaitGroup
	for i, wanted := range system.Workspaces {
		reading.Go(func() { seen[i], found[i] = v.read(ctx, system.Place, wanted, project) })
	}
	reading.Wait()
	for i, wanted := range system.Workspaces {
		if seen[i] != nil {
			looking.Go(func() { found[i] = append(found[i], v.workspace(ctx, wanted, seen[i])...) })
		}
	}
	looking.Wait()
	for i, one := range found {
		for _, finding := range one {
			finding.Workspace = system.Workspaces[i].Name
			all = append(all, finding)
		}
	}
	return all
}

// project finds the id of the project; "" if that is not known.
func (v *verifier) project(ctx context.Context, place workspaces.Place, organization *tfe.Organization) (string, Finding) {
	if place.Project == "" {
		if organization.DefaultProject == nil {
			return "", ok("project", "the organization's default project")
		}
		return organization.DefaultProject.ID, ok("project", "the organization's default project")
	}
	all, err := pages(func(options tfe.ListOptions) ([]*tfe.Project, *tfe.Pagination, error) {
		list, err := v.api.Projects.List(ctx, place.Organization, &tfe.ProjectListOptions{ListOptions: options})
		if err != nil {
			return nil, nil, err
		}
		return list.Items, list.Pagination, nil
	})
	if err != nil {
		return "", notRead("project", err)
	}
	var names []string
	for _, one := range all {
		if one.Name == place.Project {
			return one.ID, ok("project", one.Name)
		}
		names = append(names, one.Name)
	}
	return "", missing("project", fmt.Sprintf("there is no %q that the token sees; it sees %s", place.Project, few(names)),
		"compare state.hcp_terraform.project: terraform init would make a new project of this name, with workspaces in remote mode")
}

// read reads a workspace. It is nil if there is nothing more to look at.
func (v *verifier) read(ctx context.Context, place workspaces.Place, wanted workspaces.Workspace, project string) (*tfe.Workspace, findings) {
	workspace, err := v.api.Workspaces.Read(ctx, place.Organization, wanted.Name)
	switch {
	case errors.Is(err, tfe.ErrResourceNotFound):
		return nil, findings{missing("workspace", "it is not there, or the token may not see it", "make it before any terraform init does, which would put it into remote mode (docs/deploying.md)")}
	case err != nil:
		return nil, findings{notRead("workspace", err)}
	}
	all := findings{ok("workspace", workspace.ID)}
	switch {
	case project == "" || workspace.Project == nil:
		all = append(all, unknown("project of the workspace", "it could not be compared", "see project"))
	case workspace.Project.ID != project:
		all = append(all, missing("project of the workspace", "it is in another project ("+workspace.Project.ID+")", "move it, or name its project in state.hcp_terraform.project"))
	default:
		all = append(all, ok("project of the workspace", "as in the file"))
	}
	return workspace, all
}

// pages reads all pages of a list.
func pages[T any](list func(tfe.ListOptions) ([]T, *tfe.Pagination, error)) ([]T, error) {
	var all []T
	for page := 1; page != 0; {
		items, pagination, err := list(tfe.ListOptions{PageNumber: page, PageSize: 100})
		if err != nil {
			return nil, err
		}
		all = append(all, items...)
		if page = 0; pagination != nil {
			page = pagination.NextPage
		}
	}
	return all, nil
}

func few(names []string) string {
	const most = 5
	text := ""
	for i, name := range names {
		if i == most {
			return fmt.Sprintf("%s and %d more", text, len(names)-most)
		}
		if i > 0 {
			text += ", "
		}
		text += name
	}
	if text == "" {
		return "none"
	}
	return text
}
