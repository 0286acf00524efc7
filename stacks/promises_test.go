package stacks

import (
	"slices"
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
		assert.Equal(t, c.Config.State.Local.Directory+"/terraform."+c.Config.Name+"."+one.Name+".tfstate", terraform.Text("backend", "local", "path"))
	})
}

// What holds data is kept twice: by its own block from being replaced, by the guard from a lost line.
func TestWhatHoldsDataIsProtectedAndGuarded(t *testing.T) {
	each(t, func(t *testing.T, c goldens.Case, one stack.Stack, made *stack.Document) {
		var holders []string
		for _, kind := range []string{
			"confluent_environment", "confluent_kafka_cluster", "confluent_kafka_topic", "confluent_cluster_link", "confluent_kafka_mirror_topic", "confluent_schema",
		} {
			for _, object := range made.Of(kind) {
				holders = append(holders, object.Address)
			}
		}
		if c.Config.IsUsed() {
			for _, kind := range []string{
				"aws_vpc", "confluent_private_link_attachment", "confluent_gateway", "confluent_access_point", "aws_route53_zone", "aws_route53_resolver_rule",
			} {
				for _, object := range made.Of(kind) { // what other systems name by id
					holders = append(holders, object.Address)
				}
			}
		}
		for _, address := range holders {
			assert.Equal(t, "true", made.Object(address).Text("lifecycle", "prevent_destroy"), address)
		}
		guard := made.Object("terraform_data.guard_protected")
		assert.ElementsMatch(t, holders, guard.ForEach())
		assert.Equal(t, slices.Contains(one.Reaches, stack.Confluent) || c.Config.UsedBy != nil, guard.Text("lifecycle", "prevent_destroy") == "true")
	})
}

func TestEveryStateIsMarkedWithItsSystem(t *testing.T) {
	each(t, func(t *testing.T, c goldens.Case, _ stack.Stack, made *stack.Document) {
		mark := made.Object("terraform_data.system")
		assert.Equal(t, c.Config.Name, mark.Text("input", "name"))
		assert.Equal(t, "[input]", mark.Text("lifecycle", "ignore_changes"), "the first name stays")
		assert.Equal(t, "true", mark.Text("lifecycle", "prevent_destroy"), "destroy does not look at the name")
	})
}
