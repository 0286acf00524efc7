package rehearsed_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/review/rehearsed"
)

// Schemas stand in files of their own, which go where the configuration file goes, also one above it. One that leaves the file is lost, and goes before
// the rights with which it is deleted: the emulated registry refuses the other order.
func TestSchemasThatLeaveAreLost(t *testing.T) {
	text, err := os.ReadFile("testdata/attachment.yaml")
	require.NoError(t, err)
	var files []*config.Located
	for _, registry := range []string{
		`{read: ["*"], schemas: {shared-types: {file: ../schemas/o.avsc, compatibility: FULL}}}`,
		`{read: ["*"], manager: true}`,
		`{read: ["*"], schemas: {shared-types: {file: ../schemas/o.avsc, compatibility: FULL, retire: true}}}`,
	} {
		one := strings.Replace(string(text), `schema_registry: {read: ["*"]}`, "schema_registry: "+registry, 1)
		require.NotEqual(t, string(text), one)
		file, err := config.ParseLocated("config.yaml", []byte(one), func(name string) ([]byte, error) {
			assert.Equal(t, "../schemas/o.avsc", name)
			return []byte(`{"type": "record", "name": "O", "fields": []}`), nil
		})
		require.NoError(t, err)
		files = append(files, file)
	}
	versions, err := rehearsed.Synthesize(t.Context(), root, t.TempDir(), files...)
	require.NoError(t, err)
	lived := &proof{begin(t, versions)}
	report, problems := lived.judge(t, 0)
	assert.Empty(t, problems)
	assert.Equal(t, `gone: lost
  order: cluster-link, confluent-core
  lost access-grants confluent_role_binding.schema-registry_manager_DeveloperManage_subject_shared-types and 2 more
  lost data-confluent_schema confluent_schema.schema-registry_subject_shared-types, protected
  lost data-confluent_subject_config confluent_subject_config.schema-registry_subject_shared-types
  warning order-cluster-link
  warning order-protected
`, write("gone", report))
	report, problems = lived.judge(t, 1)
	assert.Empty(t, problems)
	assert.Equal(t, `retired: lost as meant
  order: cluster-link
  lost data-confluent_schema confluent_schema.schema-registry_subject_shared-types, meant
  lost data-confluent_subject_config confluent_subject_config.schema-registry_subject_shared-types, meant
`, write("retired", report))
}
