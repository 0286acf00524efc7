package verify

import (
	"context"
	"errors"
	"slices"

	"cdk.tf/confluent-privatelink/internal/runs"
)

// Try has a run that can only plan look for itself whether its credentials work, in each workspace of which nothing is known
// to be missing but these. It replaces the findings about them.
func Try(ctx context.Context, session *runs.Session, report *Report, targets []runs.Target) error {
	for _, target := range targets {
		if report.stops(target) {
			continue
		}
		err := session.Try(ctx, target)
		var failure *runs.Failure
		if err != nil && !errors.As(err, &failure) {
			return err
		}
		report.tried(target, failure)
	}
	return nil
}

// stops tells whether a run in the workspace cannot come to its credentials.
func (r *Report) stops(target runs.Target) bool {
	return slices.ContainsFunc(r.Findings, func(one Finding) bool {
		return one.State == Missing && (one.Workspace == target.Name || one.Workspace == "") && !credential(target, one) && one.Subject != "remote state consumers"
	})
}

func credential(target runs.Target, one Finding) bool {
	return one.Workspace == target.Name && slices.ContainsFunc(target.Needs, func(need need) bool { return one.Subject == subjectOf(need) })
}

// tried puts what a run showed in the place of what its variables' names promised.
func (r *Report) tried(target runs.Target, failure *runs.Failure) {
	for i, one := range r.Findings {
		if !credential(target, one) {
			continue
		}
		switch found := &r.Findings[i]; {
		case failure == nil:
			found.State, found.What, found.Do = OK, "a run read with them (plan role; that of applies is not tried)", ""
		case failure.Unknown:
			found.State, found.What, found.Do = Unknown, "a run could not be followed: "+failure.What, failure.Do
		default:
			found.State, found.What, found.Do = Missing, "a run that tried them failed: "+failure.What, failure.Do+"\n  "+failure.URL
		}
	}
}
