package runs

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/hashicorp/go-tfe"

	"cdk.tf/confluent-privatelink/internal/hcpterraform"
)

// open looks that a run can be made in a workspace, without waiting behind anything.
func (s *Session) open(ctx context.Context, t Target) (*run, error) {
	r := &run{Session: s, target: t}
	workspace, err := s.API.Workspaces.Read(ctx, t.Place.Organization, t.Name)
	switch {
	case hcpterraform.Hidden(err):
		return nil, r.fail(nil, "the workspace is not there, or this token may not see it", "runs verify says which")
	case err != nil:
		return nil, r.fail(err, "the workspace cannot be read", "")
	case workspace.Locked && workspace.CurrentRun == nil:
		return nil, r.fail(nil, "the workspace is locked", "unlock it in the workspace's settings, once nobody works on it")
	case t.Agents && workspace.ExecutionMode != "agent":
		return nil, r.fail(nil, fmt.Sprintf("runs are in execution mode %s, where no cluster is reached", workspace.ExecutionMode),
			"set the execution mode agent, and a pool with agents in a VPC of the file")
	}
	r.workspace = workspace
	if workspace.CurrentRun == nil {
		return r, nil
	}
	current, err := s.API.Runs.Read(ctx, workspace.CurrentRun.ID)
	if err != nil {
		return nil, r.fail(err, "the workspace's current run cannot be read", "")
	}
	if !slices.Contains(final, current.Status) {
		r.now = current
		return nil, r.fail(nil, fmt.Sprintf("run %s is %s, and a new one would wait behind it", current.ID, current.Status), "confirm, discard or cancel it first")
	}
	if workspace.Locked {
		return nil, r.fail(nil, "the workspace is locked", "unlock it in the workspace's settings, once nobody works on it")
	}
	return r, nil
}

// upload makes a configuration version of a folder. It is never queued by itself, and becomes the
// workspace's current one only if a run with it is applied.
func (r *run) upload(ctx context.Context, folder string, speculative bool) error {
	options := tfe.ConfigurationVersionCreateOptions{AutoQueueRuns: tfe.Bool(false), Speculative: tfe.Bool(speculative)}
	if !speculative {
		options.Provisional = tfe.Bool(true)
	}
	if _, err := os.Stat(filepath.Join(folder, lockFile)); err != nil {
		r.say("%s: no %s is uploaded: the run takes the providers' packages as the registry gives them (make lock)", r.target.Name, lockFile)
	}
	version, err := r.API.ConfigurationVersions.Create(ctx, r.workspace.ID, options)
	if err != nil {
		return r.fail(err, "the configuration cannot be uploaded", "if a right is missing, runs verify says which; a workspace with a VCS connection takes no uploads")
	}
	r.version = version
	if err := r.API.ConfigurationVersions.Upload(ctx, version.UploadURL, folder+"/"); err != nil {
		return r.fail(err, "the configuration cannot be uploaded", "")
	}
	for {
		read, err := r.API.ConfigurationVersions.Read(ctx, version.ID)
		switch {
		case err != nil:
			return r.fail(err, "the upload cannot be followed", "")
		case read.Status == tfe.ConfigurationUploaded:
			return nil
		case read.Status == tfe.ConfigurationErrored:
			return r.fail(nil, "the upload was refused: "+read.ErrorMessage, "")
		}
		if err := r.rest(ctx); err != nil {
			return err
		}
	}
}

// lockFile holds the checksums of providers.
const lockFile = ".terraform.lock.hcl"
