package stacks

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// each runs a subtest for each stack of each case.
func each(t *testing.T, test func(t *testing.T, c goldens.Case, one stack.Stack, made *stack.Document)) {
	t.Helper()
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, one := range stack.All {
			t.Run(one.Name, func(t *testing.T) { test(t, c, one, c.Stack(t, one.Name)) })
		}
	})
}

func TestNoStackSleeps(t *testing.T) {
	each(t, func(t *testing.T, _ goldens.Case, _ stack.Stack, made *stack.Document) {
		assert.Empty(t, made.Of("time_sleep"))
	})
}

// A stack that can be applied from anywhere mends the path, so it must not need it.
func TestOnlyAStackThatNeedsTheClustersHoldsDataPlaneResources(t *testing.T) {
	each(t, func(t *testing.T, _ goldens.Case, one stack.Stack, made *stack.Document) {
		if one.NeedsClusters() {
			return
		}
		for _, kind := range []string{
			"confluent_kafka_topic", "confluent_kafka_acl", "confluent_cluster_link", "confluent_kafka_mirror_topic",
			"confluent_kafka_cluster_config", "confluent_connector", "data.confluent_kafka_topic", "data.http",
		} {
			assert.Empty(t, made.Of(kind), kind)
		}
	})
}

func TestExplicitOutputsHaveDescriptions(t *testing.T) {
	each(t, func(t *testing.T, _ goldens.Case, _ stack.Stack, made *stack.Document) {
		for _, output := range made.Outputs() {
			if !strings.HasPrefix(output.Address, "output.cross-stack-output-") {
				assert.NotEmpty(t, output.Text("description"), output.Address)
			}
		}
	})
}

func TestEveryStackHasABackendThatIsTheSameOnEveryMachine(t *testing.T) {
	each(t, func(t *testing.T, c goldens.Case, one stack.Stack, made *stack.Document) {
		terraform := stack.Object{Body: made.Terraform}
		if hcp := c.Config.State.HCPTerraform; hcp != nil {
			assert.Equal(t, hcp.WorkspacePrefix+one.Name, terraform.Text("cloud", "workspaces", "name"))
			return
		}
		assert.Equal(t, c.Config.State.Local.Directory+"/terraform."+one.Name+".tfstate", terraform.Text("backend", "local", "path"))
	})
}
