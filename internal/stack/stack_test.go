package stack_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func TestAStackStandsAfterThoseThatItReads(t *testing.T) {
	before := map[string]bool{}
	for _, one := range stack.All {
		for _, name := range one.Reads {
			assert.True(t, before[name], "%s reads %s, which is applied later", one.Name, name)
		}
		before[one.Name] = true
	}
	assert.Len(t, before, len(stack.All), "a name is used once")
}

func TestEachStackReadsTheStatesOfThoseThatTheListSays(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, one := range stack.All {
			producers, err := c.Stack(t, one.Name).Producers()
			require.NoError(t, err)
			if empty(c, one) {
				assert.Empty(t, producers, one.Name)
				continue
			}
			assert.ElementsMatch(t, one.Reads, producers, one.Name)
		}
	})
}

// empty tells whether a file has nothing in a stack that needs the stack before it.
func empty(c goldens.Case, one stack.Stack) bool {
	if one.NeedsClusters() {
		return len(c.Config.Confluent.Clusters) == 0
	}
	for _, vpc := range c.Config.PrivateLink.VPCs {
		if vpc.Made() || vpc.MakesEndpoint() {
			return false
		}
	}
	return true
}

// The providers of a stack are its peers; that the clusters are among them shows in the gate.
func TestEachStackTalksToThePeersThatTheListSays(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, one := range stack.All {
			made := c.Stack(t, one.Name)
			peers := []stack.Peer{}
			if made.Provider["aws"] != nil {
				peers = append(peers, stack.AWS)
			}
			if made.Provider["confluent"] != nil {
				peers = append(peers, stack.Confluent)
			}
			if len(made.Of("data.http")) > 0 {
				peers = append(peers, stack.Clusters)
			}
			if one.NeedsClusters() && empty(c, one) {
				peers = append(peers, stack.Clusters) // there are none to reach
			}
			assert.ElementsMatch(t, one.Reaches, peers, one.Name)
		}
	})
}
