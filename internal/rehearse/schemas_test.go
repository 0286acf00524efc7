package rehearse

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// TestAnotherVersionOfATypeIsTakenOverByWhatRefersToIt: one apply registers the new version of a type, of a schema that refers to it, and of a
// third that refers to that one. The provider plans the first as if its number stayed.
func TestAnotherVersionOfATypeIsTakenOverByWhatRefersToIt(t *testing.T) {
	t.Parallel()
	file := editOf(t, "minimal", map[string]any{
		"confluent/schema_registry": map[string]any{"schemas": map[string]any{
			"com.example.Money": map[string]any{"file": "money.avsc"},
			"com.example.Price": map[string]any{"file": "price.avsc", "references": map[string]any{"com.example.Money": "com.example.Money"}},
		}},
		"confluent/clusters/main": map[string]any{"topics": map[string]any{"orders": map[string]any{"value": map[string]any{
			"file": "order.avsc", "compatibility": "BACKWARD",
			"references": map[string]any{"com.example.Money": "com.example.Money", "com.example.Price": "com.example.Price"},
		}}}},
	})
	write := func(name, fields string) {
		record, _, _ := strings.Cut(name, ".")
		text := `{"type": "record", "namespace": "com.example", "name": "` + strings.ToUpper(record[:1]) + record[1:] + `", "fields": [` + fields + `]}`
		require.NoError(t, os.WriteFile(filepath.Join(filepath.Dir(file), name), []byte(text), 0o600))
	}
	write("money.avsc", `{"name": "cents", "type": "long"}`)
	write("price.avsc", `{"name": "net", "type": "com.example.Money"}`)
	write("order.avsc", `{"name": "price", "type": "com.example.Price"}`)
	rehearsal, stacks := together(t, file)
	system := rehearsal.Systems[0]
	applyAll(t, system, stacks[0])

	write("money.avsc", `{"name": "cents", "type": "long"}, {"name": "scale", "type": "int", "default": 2}`)
	require.NoError(t, system.Use(synthesize(t, file)))
	changed := changeTo(t, system, stack.ClusterLink)
	assert.Equal(t, []string{"update"}, actions(changed))
	for _, subject := range []string{"com.example.Money", "com.example.Price", "orders-value"} {
		kept := rehearsal.World.Find("confluent_schema", map[string]string{"subject_name": subject})
		assert.Equal(t, 2, kept.Int("version"), subject)
		for _, reference := range kept.Blocks("schema_reference") {
			assert.Equal(t, 2, reference.Int("version"), "%s refers to the new version of %s", subject, reference["name"])
		}
	}
}
