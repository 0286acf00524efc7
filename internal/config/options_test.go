package config_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// inNoFile are the keys that no synthesized file has: the golden files do not show what they do.
var inNoFile = []string{
	// What leaves has no place in a file that stays: the rehearsal's TestWhatRetiresLeavesInAnyOrder and its neighbours try it.
	"confluent.clusters.*.applications.*.retire", "confluent.clusters.*.connectors.*.retire", "confluent.clusters.*.retire",
	"confluent.clusters.*.topics.*.keep_data", "confluent.clusters.*.topics.*.retire", "links.*.keep_data", "links.*.retire", "links.*.mirrors", "shares.*.retire",
	"confluent.schema_registry.exporters.*.retire", "confluent.schema_registry.imports.*.retire", "confluent.schema_registry.schemas.*.keep_data", "confluent.schema_registry.schemas.*.retire",
	"confluent.clusters.*.topics.*.key.keep_data", "confluent.clusters.*.topics.*.key.retire", "confluent.clusters.*.topics.*.value.keep_data",
	"confluent.clusters.*.topics.*.value.retire",
	// Protection is on by default: TestProtectionIsSwitchedOffForAllOrForOne, and the rehearsal's teardown by the file.
	"confluent.clusters.*.protect", "confluent.clusters.*.topics.*.protect", "confluent.environment.protect", "confluent.schema_registry.schemas.*.protect",
	"confluent.clusters.*.topics.*.key.protect", "confluent.clusters.*.topics.*.value.protect", "links.*.protect", "protect",
	// Tried by the tests of this package only.
	"confluent.clusters.*.endpoint", "links.*.acl_sync.enabled", "links.*.acl_sync.topics", "privatelink.flow_logs.enabled",
	"privatelink.flow_logs.kms_key_arn", "privatelink.resolver_query_logs.bucket_arn", "state.hcp_terraform.workspaces.agent_pool.also_allows",
	"state.hcp_terraform.workspaces.aws.oidc_provider_arn", "state.hcp_terraform.workspaces.aws.plan_roles",
}

// A new key is used by a file whose stacks are under version control, held against the providers' schemas and rehearsed.
func TestEveryOptionIsTried(t *testing.T) {
	text, err := os.ReadFile("config.schema.json")
	require.NoError(t, err)
	var schema node
	require.NoError(t, json.Unmarshal(text, &schema))
	var documents []any
	for _, pattern := range []string{"../../config/*.yaml", "../../testdata/config/*.yaml"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, file := range files {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			var document any
			require.NoError(t, yaml.Unmarshal(text, &document))
			documents = append(documents, document)
		}
	}
	assert.ElementsMatch(t, inNoFile, unused(schema.Definitions, schema, documents, ""),
		"use a new key in testdata/config/every-option.yaml, then make golden; take a key that is used now out of inNoFile")
}

// node is what a JSON Schema says of one value of the file.
type node struct {
	Ref                  string          `json:"$ref"`
	Definitions          map[string]node `json:"$defs"`
	Properties           map[string]node
	AdditionalProperties json.RawMessage
	Items                *node
}

// unused are the paths of the keys that none of the values of one kind has.
func unused(definitions map[string]node, schema node, values []any, path string) (paths []string) {
	if len(values) == 0 {
		return []string{path}
	}
	if schema.Ref != "" {
		return unused(definitions, definitions[filepath.Base(schema.Ref)], values, path)
	}
	if path != "" {
		path += "."
	}
	for key, property := range inorder.Of(schema.Properties) {
		paths = append(paths, unused(definitions, property, below(values, key), path+key)...)
	}
	var each node
	if json.Unmarshal(schema.AdditionalProperties, &each) == nil {
		paths = append(paths, unused(definitions, each, below(values, ""), path+"*")...)
	}
	if schema.Items != nil {
		paths = append(paths, unused(definitions, *schema.Items, below(values, ""), path+"*")...)
	}
	return paths
}

// below are the values at a key of all mappings; at every key and place if the key is empty.
func below(values []any, key string) (found []any) {
	for _, value := range values {
		switch value := value.(type) {
		case map[string]any:
			for name, one := range value {
				if key == "" || key == name {
					found = append(found, one)
				}
			}
		case []any:
			found = append(found, value...)
		}
	}
	return found
}
