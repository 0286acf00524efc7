package rehearse

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/breaks"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// breakIt returns stacks with one of them broken.
func breakIt(t *testing.T, b breaks.Break, stacks stack.Documents) stack.Documents {
	t.Helper()
	changed := maps.Clone(stacks)
	copied, err := stacks[b.Stack].Clone()
	require.NoError(t, err)
	b.Do(copied)
	require.NotEqual(t, stacks[b.Stack], copied)
	changed[b.Stack] = copied
	return changed
}

// check requires the failure that was foretold, or none.
func check(t *testing.T, b breaks.Break, err error) {
	t.Helper()
	if b.Rehearsal.Fails == "" {
		require.NoError(t, err)
		return
	}
	var failure *Failure
	require.ErrorAs(t, err, &failure, "nothing failed")
	assert.Equal(t, b.Rehearsal.Fails, failure.Stack+" "+failure.Step, failure.Message)
	for _, words := range b.Rehearsal.Says {
		assert.Contains(t, failure.Message, words)
	}
}

// of returns the breaks of a configuration that a rehearsal judges, by what they break.
func of(config string, keep func(breaks.Break) bool) []breaks.Break {
	return slices.DeleteFunc(breaks.All(), func(b breaks.Break) bool {
		return b.Config != config || b.Rehearsal.Unasked != "" || !keep(b)
	})
}

// breaksPaths tells whether a break is noticed, if at all, when the gate asks, or before anything is planned.
func breaksPaths(b breaks.Break) bool {
	return b.Stack != stack.ClusterLink && (b.Rehearsal.Fails == "" || b.Rehearsal.Blocked() || strings.HasSuffix(b.Rehearsal.Fails, " validate"))
}

func TestBrokenStacksAreCaught(t *testing.T) {
	small := of("minimal", func(breaks.Break) bool { return true })
	rest := of("non-prod", func(b breaks.Break) bool { return b.Stack != stack.ClusterLink && !breaksPaths(b) })
	across := slices.Concat(of("invitation", func(breaks.Break) bool { return true }), of("cross-account", func(breaks.Break) bool { return true }))
	for _, one := range slices.Concat(small, rest, across) {
		t.Run(one.Name, func(t *testing.T) {
			t.Parallel()
			system, stacks := start(t, one.Config)
			_, err := system.rehearsal.Life(t.Context(), []stack.Documents{breakIt(t, one, stacks)}, Quiet{}, "")
			check(t, one, err)
		})
	}
}

// applied starts a rehearsal of the default configuration with what cluster-link needs applied.
// Nothing is protected: it is destroyed and made anew with each break.
func applied(t *testing.T) (*System, stack.Documents) {
	t.Helper()
	system, stacks := start(t, "non-prod")
	for _, name := range stack.Names() {
		stacks[name].Unprotect()
	}
	require.NoError(t, system.Use(stacks))
	for _, name := range stack.Names() {
		require.NoError(t, system.Init(t.Context(), name))
	}
	changeTo(t, system, stack.Networking)
	changeTo(t, system, stack.ConfluentCore)
	return system, stacks
}

// TestBrokenPathsAreCaught breaks stacks that are applied, one after the other, and asks the gate.
func TestBrokenPathsAreCaught(t *testing.T) {
	t.Parallel()
	system, stacks := applied(t)
	for _, one := range of("non-prod", breaksPaths) {
		t.Run(one.Name, func(t *testing.T) {
			require.NoError(t, system.Use(breakIt(t, one, stacks)))
			err := system.Validate(t.Context(), one.Stack)
			if err == nil {
				err = system.update(t.Context(), one.Stack)
			}
			if err == nil {
				_, err = system.Plan(t.Context(), stack.ClusterLink)
			}
			check(t, one, err)
			require.NoError(t, system.Use(stacks))
			require.NoError(t, system.update(t.Context(), one.Stack))
		})
	}
	_, err := system.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err, "all is whole again")
}

// TestBrokenLinksAreCaught breaks the last stack only, so that the first two are applied once.
func TestBrokenLinksAreCaught(t *testing.T) {
	t.Parallel()
	system, stacks := applied(t)
	for _, one := range of("non-prod", func(b breaks.Break) bool { return b.Stack == stack.ClusterLink }) {
		t.Run(one.Name, func(t *testing.T) {
			life := &life{Rehearsal: system.rehearsal, progress: Quiet{}, report: &Report{}}
			require.NoError(t, system.Use(breakIt(t, one, stacks)))
			check(t, one, life.converge(t.Context(), system, stack.ClusterLink))
			require.NoError(t, system.Use(stacks))
			require.NoError(t, system.Destroy(t.Context(), stack.ClusterLink, nil))
		})
	}
	changeTo(t, system, stack.ClusterLink)
}
