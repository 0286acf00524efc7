package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"

	"github.com/hashicorp/go-tfe"

	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/hcpterraform"
	"cdk.tf/confluent-privatelink/internal/review"
)

var runID = regexp.MustCompile(`^run-[A-Za-z0-9]+$`)

// plansOfRuns fetches the plans of runs into a folder, and adds them to those that are read. The folder is for this user alone, and
// who made it deletes it: a plan holds secrets.
//
// https://developer.hashicorp.com/terraform/cloud-docs/api-docs/plans#retrieve-the-json-execution-plan
func (o *options) plansOfRuns(ctx context.Context, in review.Input, folder string) error {
	host := o.host
	if in.New != nil && in.New.State.HCPTerraform != nil {
		host = cmp.Or(host, in.New.State.HCPTerraform.Hostname)
	}
	host = cmp.Or(host, "app.terraform.io")
	home, _ := os.UserHomeDir()
	token, err := hcpterraform.Token(ctx, host, os.Getenv, home)
	if err != nil {
		return err
	}
	client, err := hcpterraform.Connect(ctx, hcpterraform.Options{Host: host, Token: token, CAFile: o.ca})
	if err != nil {
		return err
	}
	for _, id := range o.runs {
		text, err := planOf(ctx, client, id)
		if err != nil {
			return err
		}
		file := filepath.Join(folder, id)
		if err := os.WriteFile(file, text, 0o600); err != nil {
			return err
		}
		o.plans = append(o.plans, file)
	}
	return nil
}

func planOf(ctx context.Context, client *tfe.Client, id string) ([]byte, error) {
	failed := func(err error) error {
		switch {
		case hcpterraform.Hidden(err):
			return exit.Unanswered{Err: fmt.Errorf("%s: the server does not show it to this token: the plan's JSON needs admin rights on the workspace", id)}
		case errors.Is(err, tfe.ErrUnauthorized):
			return fmt.Errorf("%s: the server does not take this token", id)
		}
		return exit.Unanswered{Err: fmt.Errorf("%s: %w", id, hcpterraform.Reason(err))}
	}
	run, err := client.Runs.Read(ctx, id)
	if err != nil {
		return nil, failed(err)
	}
	text, err := client.Plans.ReadJSONOutput(ctx, run.Plan.ID)
	switch {
	case err != nil:
		return nil, failed(err)
	case len(text) == 0:
		return nil, exit.Unanswered{Err: fmt.Errorf("%s: the server has no JSON of its plan: the run is %s", id, run.Status)}
	}
	return text, nil
}
