package rehearse

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
	"cdk.tf/confluent-privatelink/internal/stack"
)

var errLost = errors.New("the answer was lost")

// TestTheLifeOfSchemas changes types, compatibilities and schemas, from the file and by hand, and lets them retire and come back.
func TestTheLifeOfSchemas(t *testing.T) {
	t.Parallel()
	grown := asRegistered.with(func(f *schemaFile) { f.money += currency })
	none := grown.with(func(f *schemaFile) {
		f.compatibility, f.orderLine, f.invoiceLine = "NONE", ", compatibility: NONE", ", compatibility: NONE"
	})
	full := none.with(func(f *schemaFile) { f.money += noteless; f.compatibility = "FULL" })
	withNote := none.with(func(f *schemaFile) { f.money += noteless })
	taken := withNote.with(func(f *schemaFile) { f.order += shipped })
	retired := func(lines string) schemaFile {
		return taken.with(func(f *schemaFile) {
			f.orderLine, f.invoiceLine, f.moneyLine = ", retire: true", ", retire: true", lines
		})
	}
	l := liveWithSchemas(t, map[string]schemaFile{
		"the type grows":                      grown,
		"lowered with a schema that needs it": withNote,
		"lowered":                             none,
		"raised with one that does not fit":   full.with(func(f *schemaFile) { f.money += `,{"name":"rate","type":"double"}` }),
		"raised":                              full,
		"an order by hand":                    taken,
		"an order once more":                  taken.with(func(f *schemaFile) { f.order += note }),
		"the order retires":                   taken.with(func(f *schemaFile) { f.order += note; f.orderLine += ", retire: true" }),
		"retired":                             retired(", retire: true"),
		"retired, and the type is kept":       retired(", retire: true, keep_data: true"),
	})
	const (
		setting   = "confluent_subject_config.schema-registry_subject_com_example_Money"
		ofOrder   = "confluent_subject_config.schema-registry_subject_orders-value"
		ofInvoice = "confluent_subject_config.schema-registry_subject_invoices-value"
	)

	var registered []string
	l.World.After = func(call *emulator.Call) error {
		if call.Type == "confluent_schema" {
			registered = append(registered, call.Object.String("subject_name"))
		}
		return nil
	}
	assert.Equal(t, []string{"update " + money, "update " + invoice, "update " + order}, l.becomes("the type grows"))
	require.Len(t, registered, 3)
	assert.Equal(t, "com.example.Money", registered[0], "the type before those that refer to it")
	assert.Equal(t, []string{"1, 2", "1 on 1, 2 on 2", "1 on 1, 2 on 2"}, []string{l.versions("com.example.Money"), l.versions("orders-value"), l.versions("invoices-value")})

	// A plan asks the registry, which has the old compatibility; two applies do it.
	l.use("lowered with a schema that needs it")
	l.refused("plan", money, "compatibility: 'BACKWARD'}]", symptom.SchemaIncompatible)
	assert.Equal(t, []string{"create " + ofInvoice, "create " + ofOrder, "update " + setting}, l.becomes("lowered"), "what does not fit a type fits nothing that refers to it")
	assert.Equal(t, []string{"update " + money, "update " + invoice, "update " + order}, l.becomes("lowered with a schema that needs it"))
	// The other way round the plan passes, and the new compatibility is there when the schema comes.
	l.use("raised with one that does not fit")
	l.refused("apply", money, "compatibility: 'FULL'}]", symptom.SchemaIncompatible)
	assert.Equal(t, []string{"update " + invoice, "update " + order}, l.becomes("raised"), "the compatibility is set; what refers to the type is asked for again")
	assert.Equal(t, []string{"1, 2, 3", "1 on 1, 2 on 2, 3 on 3"}, []string{l.versions("com.example.Money"), l.versions("orders-value")}, "and nothing is registered twice")
	assert.Equal(t, []string{"update " + setting}, l.becomes("lowered with a schema that needs it"))

	// Somebody lowers a compatibility, and registers a version, by hand.
	l.byHand("com.example.Money", func(o emulator.Object) { o["compatibility"] = "FORWARD" })
	assert.Equal(t, []string{"update " + setting}, l.becomes("lowered with a schema that needs it"))
	text, _ := l.stacks["an order by hand"][stack.ClusterLink].Object(order).Body["schema"].(string)
	l.byHand("orders-value", func(o emulator.Object) {
		versions := o["versions"].([]any)
		newest := emulator.Object(versions[len(versions)-1].(map[string]any))
		o["versions"] = append(versions, map[string]any{"version": len(versions) + 1, "id": 1, "schema": text, "format": "AVRO", "references": newest["references"]})
	})
	for range 2 {
		changes, err := l.Plan(t.Context(), stack.ClusterLink)
		require.NoError(t, err)
		assert.Equal(t, []string{"update " + order}, changed(Resources(changes)), "the registry does not register what it has: every plan wants it again")
		require.NoError(t, l.Apply(t.Context(), stack.ClusterLink, nil))
	}
	assert.Empty(t, l.becomes("an order by hand"), "the file takes the version over")
	require.Equal(t, "1 on 1, 2 on 2, 3 on 3, 4 on 3", l.versions("orders-value"))

	// A subject whose versions somebody deleted, softly, is made again: numbers go on.
	l.byHand("invoices-value", func(o emulator.Object) {
		for _, version := range o.Blocks("versions") {
			version["deleted"] = true
		}
	})
	assert.Equal(t, []string{"create " + invoice}, l.becomes("an order by hand"))
	assert.Equal(t, "4 on 3", l.versions("invoices-value"))

	// What an older version still refers to stays, and says so. keep_data leaves it there, with its compatibility.
	l.use("retired")
	_, err := l.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	err = l.Apply(t.Context(), stack.ClusterLink, nil)
	require.ErrorContains(t, err, "422 Unprocessable Entity: One or more references exist to the schema {magic=1,keytype=SCHEMA,subject=com.example.Money,version=3}.")
	require.ErrorContains(t, err, "Version 3 of orders-value refers to it.")
	assert.Equal(t, []string{"1 on 1, 2 on 2, 3 on 3", ""}, []string{l.versions("orders-value"), l.versions("invoices-value")}, "those that refer to it have gone")
	assert.Empty(t, slices.DeleteFunc(l.becomes("retired, and the type is kept"), func(one string) bool { return strings.HasPrefix(one, "remove ") || strings.HasPrefix(one, "forget ") }))
	assert.Equal(t, "1, 2, 3", l.versions("com.example.Money"))
	assert.Equal(t, "NONE", l.registered("com.example.Money").String("compatibility"))

	// Put back, they find what the registry has.
	assert.Equal(t, []string{"create " + money, "create " + invoice, "create " + order, "create " + setting, "create " + ofInvoice, "create " + ofOrder}, l.becomes("an order by hand"))
	assert.Equal(t, []string{"1, 2, 3", "1 on 1, 2 on 2, 3 on 3, 5 on 3", "5 on 3"}, []string{l.versions("com.example.Money"), l.versions("orders-value"), l.versions("invoices-value")})

	// Answers that get lost. What was registered is not registered again; what was deleted is not found, and the one before it is the newest.
	l.World.After = func(call *emulator.Call) error {
		if call.Type == "confluent_schema" {
			return errLost
		}
		return nil
	}
	l.use("an order once more")
	_, err = l.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	require.ErrorContains(t, l.Apply(t.Context(), stack.ClusterLink, nil), errLost.Error())
	l.World.After = nil
	assert.Empty(t, l.becomes("an order once more"))
	assert.Equal(t, "1 on 1, 2 on 2, 3 on 3, 5 on 3, 6 on 3", l.versions("orders-value"))
	l.World.Intercept = func(call *emulator.Call) error {
		if call.Type != "confluent_schema" || call.Operation != "delete" || call.Object["subject_name"] != "orders-value" {
			return nil
		}
		versions := l.registered("orders-value").Blocks("versions")
		versions[len(versions)-1]["deleted"] = true
		return errLost
	}
	l.use("the order retires")
	_, err = l.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	require.ErrorContains(t, l.Apply(t.Context(), stack.ClusterLink, nil), errLost.Error())
	l.World.Intercept = nil
	_, err = l.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	require.ErrorContains(t, l.Apply(t.Context(), stack.ClusterLink, nil), "404 Not Found: Subject 'orders-value' Version 6 was soft deleted.", "Terraform deletes what it had before it read")
	_, err = l.command(t.Context(), stack.ClusterLink, "state", "rm", order)
	require.NoError(t, err)
	assert.Equal(t, []string{"delete " + ofOrder}, l.becomes("the order retires"))
	assert.Equal(t, "1 on 1, 2 on 2, 3 on 3, 5 on 3", l.versions("orders-value"))

	// Destroying all of it stops at the type too; docs/operating.md has the way out.
	bare, err := l.stacks["the order retires"][stack.ClusterLink].Clone()
	require.NoError(t, err)
	require.NotEmpty(t, bare.LiftPrevention())
	require.NoError(t, l.Use(stack.Documents{stack.ClusterLink: bare}))
	require.NoError(t, l.update(t.Context(), stack.ClusterLink))
	require.ErrorContains(t, l.Destroy(t.Context(), stack.ClusterLink, nil), "One or more references exist to the schema {magic=1,keytype=SCHEMA,subject=com.example.Money,version=3}.")
	_, err = l.command(t.Context(), stack.ClusterLink, "state", "rm", money)
	require.NoError(t, err)
	assert.NoError(t, l.Destroy(t.Context(), stack.ClusterLink, nil))
}
