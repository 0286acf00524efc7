package tfetest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
)

// Script is an Executor that answers what a test wrote down, by workspace, one after the other; the last one stays.
type Script struct {
	Steps map[string][]Step

	mu      sync.Mutex
	planned map[string]Step // by run
}

// Step is one plan and its apply.
type Step struct {
	Planned Planned
	// Log of plan and apply.
	PlanLog, ApplyLog string
	// PlanFails and ApplyFails end the run as errored.
	PlanFails, ApplyFails bool
	// Resources in the state after the apply.
	Resources int
	// Hold keeps plan or apply going until it is closed or the run is canceled.
	HoldPlan, HoldApply chan struct{}
}

// Plan answers the plan of the next step.
func (s *Script) Plan(ctx context.Context, job Job, log io.Writer) (Planned, error) {
	s.mu.Lock()
	steps := s.Steps[job.Workspace]
	if len(steps) > 1 {
		s.Steps[job.Workspace] = steps[1:]
	}
	if len(steps) > 0 {
		if s.planned == nil {
			s.planned = map[string]Step{}
		}
		s.planned[job.Run] = steps[0]
	}
	s.mu.Unlock()
	if len(steps) == 0 {
		return Planned{}, fmt.Errorf("nothing is scripted for %s", job.Workspace)
	}
	_, _ = io.WriteString(log, steps[0].PlanLog)
	wait(ctx, steps[0].HoldPlan)
	if steps[0].PlanFails {
		return Planned{}, errors.New("the plan fails")
	}
	return steps[0].Planned, nil
}

// Apply answers the apply of the step that was planned.
func (s *Script) Apply(ctx context.Context, job Job, log io.Writer) (int, error) {
	s.mu.Lock()
	step := s.planned[job.Run]
	s.mu.Unlock()
	_, _ = io.WriteString(log, step.ApplyLog)
	wait(ctx, step.HoldApply)
	if step.ApplyFails {
		return step.Resources, errors.New("the apply fails")
	}
	return step.Resources, nil
}

func wait(ctx context.Context, held chan struct{}) {
	if held == nil {
		return
	}
	select {
	case <-held:
	case <-ctx.Done():
	}
}
