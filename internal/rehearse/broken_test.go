package rehearse

import (
	"maps"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// body returns the body of an object that the stack has.
func body(d *stack.Document, address string) map[string]any {
	object := d.Object(address)
	if !object.Exists() {
		panic("no " + address + " in the stack: it has changed")
	}
	return object.Body
}

// remove takes an object out that the stack has.
func remove(d *stack.Document, address string) {
	body(d, address)
	d.Remove(address)
}

// broken breaks one stack and says how its rehearsal must fail.
type broken struct {
	name  string
	stack string
	how   func(*stack.Document)
	// where the rehearsal fails: stack and step.
	fails string
	// says is what its message must hold: the service's words, and what is missing.
	says []string
}

// breakIt returns stacks with one of them broken.
func (b broken) breakIt(t *testing.T, stacks stack.Documents) stack.Documents {
	t.Helper()
	changed := maps.Clone(stacks)
	copied, err := stacks[b.stack].Clone()
	require.NoError(t, err)
	b.how(copied)
	require.NotEqual(t, stacks[b.stack], copied)
	changed[b.stack] = copied
	return changed
}

// check requires the failure that was foretold.
func (b broken) check(t *testing.T, err error) {
	t.Helper()
	var failure *Failure
	require.ErrorAs(t, err, &failure, "nothing failed")
	assert.Equal(t, b.fails, failure.Stack+" "+failure.Step, failure.Message)
	for _, words := range b.says {
		assert.Contains(t, failure.Message, words)
	}
}

func TestBrokenStacksAreCaught(t *testing.T) {
	for config, cases := range map[string][]broken{"minimal": append(brokenNetworks, brokenCores...), "non-prod": brokenKeys} {
		for _, one := range cases {
			t.Run(one.name, func(t *testing.T) {
				t.Parallel()
				rehearsal, stacks := start(t, config)
				_, err := rehearsal.Life(t.Context(), one.breakIt(t, stacks), Quiet{}, "")
				one.check(t, err)
			})
		}
	}
}

// TestBrokenLinksAreCaught breaks the last stack only, so that the first two are applied once.
func TestBrokenLinksAreCaught(t *testing.T) {
	t.Parallel()
	rehearsal, stacks := start(t, "non-prod")
	require.NoError(t, rehearsal.Use(stacks))
	for _, name := range stack.Names() {
		require.NoError(t, rehearsal.Init(t.Context(), name))
	}
	changeTo(t, rehearsal, stack.Networking)
	changeTo(t, rehearsal, stack.ConfluentCore)
	for _, one := range brokenLinks {
		t.Run(one.name, func(t *testing.T) {
			life := &life{Rehearsal: rehearsal, progress: Quiet{}, report: &Report{}}
			require.NoError(t, rehearsal.Use(one.breakIt(t, stacks)))
			one.check(t, life.converge(t.Context(), stack.ClusterLink))
			require.NoError(t, rehearsal.Use(stacks))
			require.NoError(t, rehearsal.Destroy(t.Context(), stack.ClusterLink, nil))
		})
	}
	changeTo(t, rehearsal, stack.ClusterLink)
}
