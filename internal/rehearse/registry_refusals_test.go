package rehearse

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// TestTheRegistryRefusesAndIsMended takes one system through what the Schema Registry refuses. Each time the words are the provider's,
// nothing else is lost, and with the file or the role mended the next apply goes on.
func TestTheRegistryRefusesAndIsMended(t *testing.T) {
	t.Parallel()
	l := liveWithSchemas(t, map[string]schemaFile{
		"incompatible type":    asRegistered.with(func(f *schemaFile) { f.money += noteless }),
		"incompatible order":   asRegistered.with(func(f *schemaFile) { f.order += noteless }),
		"mended":               asRegistered.with(func(f *schemaFile) { f.order += note }),
		"an unknown reference": asRegistered.with(func(f *schemaFile) { f.order += note; f.referred = "books-value@7" }),
		"another type":         asRegistered.with(func(f *schemaFile) { f.money += note; f.order += note }),
	})
	l.use("incompatible type")
	const description = "{description:'reader field note is missing in writer schema and has no default'} {oldSchemaVersion: 1} {oldSchema: '"
	l.refused("plan", money, "error validating Schema: error validating a schema: ["+description, symptom.SchemaIncompatible)
	l.use("incompatible order")
	l.refused("apply", order, "error creating Schema: error validating a schema: ["+description, symptom.SchemaIncompatible)
	assert.Equal(t, []string{"update " + order}, l.becomes("mended"))
	assert.Equal(t, "1 on 1, 2 on 1", l.versions("orders-value"))

	l.use("an unknown reference")
	l.refused("apply", order, `error creating Schema: error validating a schema: [Invalid schema of type AVRO, details: No schema reference found for subject "books-value" and version 7]`, symptom.SchemaInvalid)
	unparsed, err := l.stacks["mended"][stack.ClusterLink].Clone()
	require.NoError(t, err)
	unparsed.Object(money).Body["schema"] = `{"type": "record", "name": "Money"}`
	require.NoError(t, l.Use(stack.Documents{stack.ClusterLink: unparsed}))
	l.refused("plan", money, "error validating Schema: error validating a schema: [Invalid schema of type AVRO, details: ", symptom.SchemaInvalid)
	assert.Empty(t, l.becomes("mended"))

	// A role that was taken away by hand. Who may write may read too.
	unlock := l.World.Lock()
	manager := l.World.Find("confluent_service_account", map[string]string{"display_name": "minimal-schema-registry-manager"}).String("id")
	for _, binding := range l.World.All("confluent_role_binding", nil) {
		if binding["principal"] == "User:"+manager && binding["role_name"] == "DeveloperWrite" && strings.HasSuffix(binding.String("crn_pattern"), "com.example.Money") {
			l.World.Remove("confluent_role_binding", binding.String("id"))
		}
	}
	unlock()
	l.use("another type")
	l.refused("plan", money, "error validating Schema: error sending validation request: 403 Forbidden: User is denied operation Write on Subject: com.example.Money", symptom.SubjectDenied)
	assert.Equal(t, []string{"create confluent_role_binding.schema-registry_manager_DeveloperWrite_subject_com_example_Money"}, changed(changeTo(t, l.System, stack.ConfluentCore)))
	assert.Equal(t, []string{"update " + money, "update " + invoice, "update " + order}, l.becomes("another type"))

	// A key that somebody deleted: what reads with it fails, and confluent-core makes another.
	unlock = l.World.Lock()
	for _, key := range l.World.All("confluent_api_key", nil) {
		if key.Block("owner")["id"] == manager {
			l.World.Remove("confluent_api_key", key.String("id"))
		}
	}
	unlock()
	l.refused("plan", "confluent_subject_config.schema-registry_subject_com_example_Money", "error reading Subject Config: 401 Unauthorized: Unauthorized", symptom.Unauthorized)
	assert.NotEmpty(t, changeTo(t, l.System, stack.ConfluentCore))
	assert.Empty(t, l.becomes("another type"))

	// The names of a private network that are not found: the gates say so, that of the registry too, and nothing is asked behind them.
	whole := l.World.Clone()
	unlock = l.World.Lock()
	for _, record := range l.World.All("aws_route53_record", nil) {
		l.World.Remove("aws_route53_record", record.String("id"))
	}
	unlock()
	_, err = l.Plan(t.Context(), stack.ClusterLink)
	require.ErrorContains(t, err, "no such host")
	require.ErrorContains(t, err, "data.http.schema-registry_gate")
	assert.NotContains(t, err.Error(), "confluent_")
	l.World.Restore(whole)
	assert.Empty(t, l.becomes("another type"))
}
