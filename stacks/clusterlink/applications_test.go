package clusterlink_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/rights/rightstest"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// reference is how this stack names an attribute of confluent-core.
func reference(attribute string) string {
	return "${data.terraform_remote_state.cross-stack-reference-input-confluent-core.outputs.cross-stack-output-" + attribute + "}"
}

// asWhom an application acts: its service account, or its identity pool.
func asWhom(cfg *config.Config, app string) string {
	for name, cluster := range cfg.Confluent.Clusters {
		for one, spec := range cluster.Applications {
			if spec.IdentityPool != nil && address.Application(name, one) == app {
				return "User:" + reference("confluent_identity_pool"+app+"id")
			}
		}
	}
	return "User:" + reference("confluent_service_account"+app+"id")
}

// The emulated Kafka is asked, with the ACLs and role bindings of the stack as they stand there.
func TestAnApplicationMayDoWhatItIsForAndNothingElse(t *testing.T) {
	tried := false
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if c.Name != "every-option" {
			return
		}
		tried = true
		made, world := c.Stack(t, stack.ClusterLink), emulator.NewWorld()
		for _, kind := range []string{"confluent_kafka_acl", "confluent_role_binding"} {
			assert.NotEmpty(t, made.Of(kind))
			for _, one := range made.Of(kind) {
				world.Put(kind, one.Address, emulator.Object(one.Body))
			}
		}
		cluster := reference("confluent_kafka_clustercluster_bigid")
		world.Put("confluent_kafka_cluster", cluster, emulator.Object{"id": cluster, "rbac_crn": reference("confluent_kafka_clustercluster_bigrbac_crn")})
		rightstest.Check(t, world, cluster, func(application string) string {
			return asWhom(c.Config, address.Application("big", application))
		})
	})
	assert.True(t, tried)
}

// Bindings are as narrow as what the application names, on its own cluster; no role lets it give rights to others.
func TestApplicationsAreBoundToWhatTheyNameAndNothingElse(t *testing.T) {
	bound := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		var expected []string
		for name, cluster := range c.Config.Confluent.Clusters {
			crn := reference("confluent_kafka_clustercluster_"+name+"rbac_crn") + "/kafka=" + reference("confluent_kafka_clustercluster_"+name+"id") + "/"
			for app, spec := range cluster.Applications {
				each := func(kind string, patterns []config.Pattern, role string) {
					for _, pattern := range patterns {
						expected = append(expected, address.Application(name, app)+" "+role+" "+crn+kind+"="+string(pattern))
					}
				}
				if spec.Authorization == config.ACLs {
					continue
				}
				each("topic", spec.Produces, "DeveloperWrite")
				each("topic", spec.Consumes, "DeveloperRead")
				each("group", spec.Groups, "DeveloperRead")
				each("transactional-id", spec.TransactionalIDs, "DeveloperWrite")
				each("topic", spec.Admin, "DeveloperManage")
			}
		}
		var actual []string
		for _, binding := range made.Of("confluent_role_binding") {
			at, _ := address.Parse(binding.Address)
			app, _, _ := strings.Cut(at.ID, "_role_")
			assert.Equal(t, asWhom(c.Config, app), binding.Text("principal"))
			actual = append(actual, app+" "+binding.Text("role_name")+" "+binding.Text("crn_pattern"))
		}
		slices.Sort(expected)
		slices.Sort(actual)
		assert.Equal(t, expected, actual)
		bound += len(actual)
	})
	assert.Positive(t, bound)
}
