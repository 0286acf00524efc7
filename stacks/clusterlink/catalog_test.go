package clusterlink_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Tags and descriptions are the file's, go before their topic, and are made with the registry's manager, whose key no state holds.
func TestTheCatalogIsToldOfTopicsWhatTheFileSays(t *testing.T) {
	told := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		kinds := map[string]int{"confluent_tag": len(c.Config.CatalogTags())}
		for name, tag := range c.Config.CatalogTags() {
			assert.Equal(t, tag.Description, made.Object("confluent_tag."+address.Tag(name)).Text("description"))
		}
		for cluster, spec := range c.Config.Confluent.Clusters {
			for topic, one := range spec.Topics {
				id := address.TopicCatalog(cluster, topic)
				for _, tag := range one.Tags {
					kinds["confluent_tag_binding"]++
					binding := made.Object("confluent_tag_binding." + address.Join(id, address.Tagged(tag)))
					assert.Equal(t, tag, binding.Text("tag_name"))
					assert.Equal(t, reference("dataconfluent_schema_registry_clusterschema-registryid")+":"+reference("confluent_kafka_cluster"+address.Cluster(cluster)+"id")+":"+topic, binding.Text("entity_name"))
					assert.Equal(t, "", binding.Text("disable_wait_for_ready"), "the catalog knows of a new topic later")
					_, own := c.Config.CatalogTags()[tag]
					assert.Equal(t, own, made.DependsOn(binding.Address)["confluent_tag."+address.Tag(tag)])
				}
				if !one.Described() {
					continue
				}
				kinds["confluent_catalog_entity_attributes"]++
				attributes := made.Object("confluent_catalog_entity_attributes." + id)
				assert.Equal(t, map[string]any{"description": one.Description, "owner": one.Owner, "ownerEmail": one.OwnerEmail}, attributes.Body["attributes"],
					"what is left out would stay: empty takes it away")
				for _, tag := range one.Tags {
					assert.Contains(t, attributes.List("depends_on"), "confluent_tag_binding."+address.Join(id, address.Tagged(tag)), "which has waited")
				}
			}
		}
		for _, kind := range []string{"confluent_tag", "confluent_tag_binding", "confluent_catalog_entity_attributes"} {
			assert.Len(t, made.Of(kind), kinds[kind])
			told += kinds[kind]
			for _, one := range made.Of(kind) {
				assert.Equal(t, "confluent."+address.RegistryManager, one.Text("provider"))
				assert.NotContains(t, one.Body, "credentials")
				assert.True(t, made.DependsOn(one.Address)["data.http."+address.RegistryGate])
				if at, _ := address.Parse(one.Address); kind != "confluent_tag" {
					id, _ := address.ParseID(at.ID)
					assert.Contains(t, one.List("depends_on"), "confluent_kafka_topic."+address.Topic(id.Name, id.Parts[1]), "goes before its topic")
				}
			}
		}
	})
	assert.Positive(t, told)
}

// Where an exporter writes is what the other team's secret says: its endpoint and context are known at plan, and no secret.
func TestAnExporterWritesWhereTheImportSays(t *testing.T) {
	exporters := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		for name, one := range c.Config.Exporters() {
			exporters++
			exporter := made.Object("confluent_schema_exporter." + address.Exporter(name))
			secret := "data.aws_secretsmanager_secret." + address.ExportedTo(name)
			assert.Equal(t, c.Config.Name+"-"+name, exporter.Text("name"))
			assert.Equal(t, config.Texts(one.Subjects), exporter.List("subjects"))
			assert.Equal(t, "CUSTOM", exporter.Text("context_type"))
			assert.Equal(t, "${"+secret+`.tags["context"]}`, exporter.Text("context"))
			assert.Equal(t, "${"+secret+`.tags["registry-endpoint"]}`, exporter.Text("destination_schema_registry_cluster", "rest_endpoint"))
			assert.Equal(t, "confluent."+address.RegistryManager, exporter.Text("provider"))
			assert.NotContains(t, exporter.Body, "credentials", "those of its own registry are in no state")
			assert.True(t, made.DependsOn(exporter.Address)["data.http."+address.RegistryGate])
		}
		assert.Len(t, made.Of("confluent_schema_exporter"), len(c.Config.Exporters()))
	})
	assert.Positive(t, exporters)
}
