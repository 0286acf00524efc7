package rehearsed_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/rehearsed"
)

// proof holds reviews of changes of one version against what happens in the emulated clouds.
type proof struct{ clouds *rehearsed.Clouds }

// unsure are the rules by which a review says that its order may not apply as it is.
var unsure = []string{"order-split", "order-refused", "scope-refused", "scope-after", "order-prefix", "order-link"}

// judge reviews a change, applies it in the order of the review with protection taken away, and says in what the two differ.
func (p *proof) judge(t *testing.T, i int) (report *review.Report, problems []string) {
	t.Helper()
	change := p.clouds.Changes[i]
	report, planned, err := change.Judge(t.Context(), review.Input{})
	require.NoError(t, err)
	world := p.clouds.World()
	watch := &watch{deleted: map[string]bool{}, made: map[string]bool{}}
	world.Intercept, world.After = watch.before, watch.after
	defer func() { world.Intercept, world.After = nil, nil }()
	attempt, err := change.Try(t.Context(), planned, report.InOrder(), rehearsed.Lifted, rehearsed.Again(report)...)
	require.NoError(t, err)
	split := slices.ContainsFunc(report.Findings, func(f review.Finding) bool { return slices.Contains(unsure, f.Rule) || refuses(f) })
	if !attempt.Passed && !split {
		problems = append(problems, fmt.Sprintf("the order does not apply: %+v", attempt))
	}
	if says := slices.ContainsFunc(report.Findings, refuses); says != strings.Contains(attempt.Error, "error validating a schema") {
		problems = append(problems, fmt.Sprintf("the registry refuses a schema, it says: %v; and it was: %+v", says, attempt))
	}
	said := map[string]bool{}
	for _, f := range report.Findings {
		if f.Severity == review.Lost && f.Rule != review.RuleSchema { // of which the resource stays
			for _, at := range f.Resources {
				said[f.Stack+" "+at] = true
			}
		}
	}
	there := map[string]bool{}
	for name, ids := range p.clouds.Held() {
		for at, object := range ids {
			kind, _, _ := strings.Cut(object, " ")
			if (plan.Change{Type: kind, Action: plan.Delete}).Loss() == "" {
				continue
			}
			gone := watch.lost(world, object)
			if kind == "confluent_subject_config" && slices.ContainsFunc(report.Findings, func(f review.Finding) bool {
				return f.Rule == "access-compatibility" && slices.Contains(f.Resources, at)
			}) {
				continue // said of the subject, which stays
			}
			there[name+" "+at] = gone
			switch said := said[name+" "+at]; {
			case gone && !said:
				problems = append(problems, "lost in the clouds, and not in the review: "+at)
			case said && !gone && attempt.Passed:
				if !slices.ContainsFunc(report.Findings, func(f review.Finding) bool {
					return f.Rule == "data-retention" && slices.Contains(f.Resources, at)
				}) {
					problems = append(problems, "lost in the review, and not in the clouds: "+at)
				}
			}
		}
	}
	if report.Verdict == review.NothingLost && slices.Contains(slices.Collect(maps.Values(there)), true) {
		problems = append(problems, "nothing lost, it says")
	}
	slices.Sort(problems)
	return report, problems
}

// refuses tells whether a finding says that the registry refuses a schema. The emulated one has Confluent Cloud's default, which a review does
// not know.
func refuses(f review.Finding) bool {
	return f.Rule == "order-schema" || f.Rule == review.RuleSchema && strings.Contains(f.What, "is not compatible by BACKWARD, Confluent Cloud's default")
}

// watch notes what is deleted and what is made.
type watch struct{ deleted, made map[string]bool }

func (w *watch) before(call *emulator.Call) error {
	if call.Operation == "delete" {
		w.deleted[call.Type+" "+call.Object.String("id")] = true
	}
	return nil
}

func (w *watch) after(call *emulator.Call) error {
	if call.Operation == "create" {
		w.made[call.Type+" "+call.Object.String("id")] = true
	}
	return nil
}

// lost tells whether what was there is there no more, or another of the same id in its place.
func (w *watch) lost(world *emulator.World, object string) bool {
	kind, id, _ := strings.Cut(object, " ")
	defer world.Lock()()
	return world.Get(kind, id) == nil || w.deleted[object] && w.made[object]
}
