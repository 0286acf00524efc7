package rehearse

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// body is a synthesized stack, decoded.
type body map[string]any

// at returns the object at a path of keys.
func (b body) at(path ...string) map[string]any {
	place := map[string]any(b)
	for _, key := range path {
		next, ok := place[key].(map[string]any)
		if !ok {
			panic("no " + strings.Join(path, ".") + " in the stack: it has changed")
		}
		place = next
	}
	return place
}

// resource returns a resource by its address.
func (b body) resource(address string) map[string]any {
	kind, name, _ := strings.Cut(address, ".")
	return b.at("resource", kind, name)
}

// remove takes a resource out, and out of what others wait for.
func (b body) remove(address string) {
	b.resource(address)
	kind, name, _ := strings.Cut(address, ".")
	if delete(b.at("resource", kind), name); len(b.at("resource", kind)) == 0 {
		delete(b.at("resource"), kind)
	}
	for _, sort := range []string{"resource", "data"} {
		for _, kind := range sortedKeys(b.at(sort)) {
			for _, name := range sortedKeys(b.at(sort, kind)) {
				forget(b.at(sort, kind, name), address)
			}
		}
	}
}

func forget(resource map[string]any, address string) {
	var rest []any
	waits, _ := resource["depends_on"].([]any)
	for _, one := range waits {
		if one != address {
			rest = append(rest, one)
		}
	}
	if resource["depends_on"] = rest; rest == nil {
		delete(resource, "depends_on")
	}
}

// broken breaks one stack and says how its rehearsal must fail.
type broken struct {
	name  string
	stack string
	how   func(body)
	// where the rehearsal fails: stack and step.
	fails string
	// says is what its message must hold: the service's words, and what is missing.
	says []string
}

// breakIt returns stacks with one of them broken.
func (b broken) breakIt(t *testing.T, stacks Stacks) Stacks {
	t.Helper()
	changed := Stacks{}
	for name, stack := range stacks {
		changed[name] = stack
	}
	var whole body
	require.NoError(t, json.Unmarshal(stacks[b.stack], &whole))
	b.how(whole)
	data, err := json.Marshal(whole)
	require.NoError(t, err)
	require.NotEqual(t, len(stacks[b.stack]), len(data))
	changed[b.stack] = data
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
	for _, stack := range Order {
		require.NoError(t, rehearsal.Init(t.Context(), stack))
	}
	changeTo(t, rehearsal, "networking")
	changeTo(t, rehearsal, "confluent-core")
	for _, one := range brokenLinks {
		t.Run(one.name, func(t *testing.T) {
			life := &life{Rehearsal: rehearsal, progress: Quiet{}, report: &Report{}}
			require.NoError(t, rehearsal.Use(one.breakIt(t, stacks)))
			one.check(t, life.converge(t.Context(), "cluster-link"))
			require.NoError(t, rehearsal.Use(stacks))
			require.NoError(t, rehearsal.Destroy(t.Context(), "cluster-link", nil))
		})
	}
	changeTo(t, rehearsal, "cluster-link")
}
