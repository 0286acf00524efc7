package review_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/render"
	"cdk.tf/confluent-privatelink/internal/stack"
)

const (
	schemaAt = "confluent_schema.schema-registry_subject_orders-value"
	configAt = "confluent_subject_config.schema-registry_subject_orders-value"
	moneyAt  = "confluent_schema.schema-registry_subject_money"
)

// order is the text of a schema in AVRO.
func order(fields string) string {
	return `{"type": "record", "name": "Order", "fields": [` + fields + `]}`
}

const (
	id       = `{"name": "id", "type": "string"}`
	note     = `, {"name": "note", "type": "string", "default": ""}`
	required = `, {"name": "note", "type": "string"}`
)

// values is a schema as a plan has it; more is what else stands in it.
func values(format, text, more string) string {
	quoted, _ := json.Marshal(text)
	return fmt.Sprintf(`{"subject_name": "orders-value", "format": %q, "schema": %s, "version": 2, "hard_delete": false%s}`, format, quoted, more)
}

const noReferences = `, "schema_reference": []`

// evolves is the update of a schema in AVRO.
func evolves(was, is string) string {
	return change(schemaAt, update, values("AVRO", was, noReferences), values("AVRO", is, noReferences))
}

// level is a compatibility that stays or changes.
func level(was, will string) string {
	of := func(level string) string {
		return fmt.Sprintf(`{"subject_name": "orders-value", "compatibility_level": %q}`, level)
	}
	switch {
	case was == "":
		return change(configAt, create, "null", of(will))
	case will == "":
		return change(configAt, remove, of(was), "null")
	case was == will:
		return change(configAt, noOp, of(was), of(will))
	}
	return change(configAt, update, of(was), of(will))
}

// What a new version means by the compatibility of its subject, and whom it cuts off.
func TestANewVersionIsComparedByTheCompatibilityOfItsSubject(t *testing.T) {
	const reads, writes = "Who reads with the new version cannot read the records that are there.", "Who still reads with the version before cannot read the records that come."
	for _, c := range []struct {
		level, was, is string
		severity       review.Severity
		says           string
		details        []string
	}{
		{"BACKWARD", id, id + note, review.Note, "gets a new version, which is compatible by BACKWARD with the one before.", []string{"Clients that read are given it first"}},
		{"FORWARD", id, id + required, review.Note, "which is compatible by FORWARD", []string{"Clients that write are given it first"}},
		{"BACKWARD", id, id + required, review.Lost, "is not compatible by BACKWARD with the one before: reader field note is missing in writer schema and has no default.", []string{reads}},
		{"BACKWARD", id, strings.Replace(id, "string", "int", 1), review.Lost, "is not compatible by BACKWARD", []string{reads}},
		{"FORWARD", id + required, id, review.Lost, "is not compatible by FORWARD with the one before: reader field note is missing", []string{writes}},
		{"FULL", id + required, id, review.Lost, "is not compatible by FULL with the one before", []string{writes}},
		{"FULL", id, strings.Replace(id, "string", "int", 1), review.Lost, "is not compatible by FULL", []string{reads, writes}},
		{"BACKWARD_TRANSITIVE", id, id + required, review.Lost, "is not compatible by BACKWARD_TRANSITIVE with the one before", []string{reads}},
		{"BACKWARD_TRANSITIVE", id, id + note, review.Warning, "Whether the new version of the schema orders-value is compatible by BACKWARD_TRANSITIVE cannot be told here: it is compatible with the version before it, and those", []string{"Terraform asks the registry when it plans"}},
		{"NONE", id, id + note, review.Note, "which is compatible in both directions", nil},
		{"NONE", id, id + required, review.Lost, "is not compatible with the one before, and its compatibility NONE lets it through: reader field note", []string{reads}},
	} {
		name := c.level + " " + c.is
		report := withLink(t, evolves(order(c.was), order(c.is)), level(c.level, c.level))
		found := rule(t, report, "access-schema")
		assert.Equal(t, c.severity, found.Severity, name)
		assert.Contains(t, found.What, c.says, name)
		assert.Len(t, found.Details, len(c.details)+map[bool]int{true: 1}[c.severity == review.Lost && c.level != "NONE"], name)
		for i, says := range c.details {
			assert.Contains(t, found.Details[i], says, name)
		}
		assert.Equal(t, []string{schemaAt}, found.Resources)
		assert.Empty(t, report.Rest, "what a finding names is not counted again")
		switch {
		case c.level == "NONE" && c.severity == review.Lost:
			assert.Equal(t, review.LostAsMeant, report.Verdict, name)
			assert.Equal(t, "compatibility: NONE itself says so", found.By)
		case c.severity == review.Lost:
			assert.Equal(t, review.SomethingLost, report.Verdict, name)
			assert.Equal(t, exit.DoesNotHold, report.Verdict.Status(true), name)
			assert.Contains(t, found.Instead, "Make a change that "+c.level+" takes (")
			assert.Contains(t, found.Instead, "Lowering the compatibility takes an apply of its own before this one, and costs")
		default:
			assert.Equal(t, review.NothingLost, report.Verdict, name)
		}
	}
}

// Before there is a plan against a registry, what cannot be told is not promised.
func TestWhatOnlyTheRegistryKnowsIsNotPromised(t *testing.T) {
	text := func(properties string) string { return `{"type": "object", "properties": {` + properties + `}}` }
	json := change(schemaAt, update, values("JSON", text(""), noReferences), values("JSON", text(`"a": {}`), noReferences))
	report := review.Judge(review.Input{Emulated: true, Only: []string{stack.ClusterLink}, Stacks: []review.Stack{planned(t, stack.ClusterLink, json, level("FULL", "FULL"))}})
	assert.Equal(t, review.CannotSay, report.Verdict)
	found := rule(t, report, "access-schema")
	assert.Equal(t, "Whether the new version of the schema orders-value is compatible by FULL cannot be told here: what JSON Schemas may change depends on their content models.", found.What)
	assert.Equal(t, "Plan cluster-link against the registry, which is asked then, and review that plan.", found.Instead)
	assert.Equal(t, review.NothingLost, withLink(t, json, level("FULL", "FULL")).Verdict, "the registry was asked when it was planned")
	raised := withLink(t, json, level("NONE", "FULL"))
	assert.Equal(t, review.CannotSay, raised.Verdict, "it was asked by the compatibility of before")
	assert.Equal(t, "Set the compatibility in an apply of its own: the plan after that is checked by it.", rule(t, raised, "access-schema").Instead)
	unasked := strings.ReplaceAll(json, noReferences, noReferences+`, "skip_validation_during_plan": true`)
	report = withLink(t, unasked, level("FULL", "FULL"))
	assert.Equal(t, review.CannotSay, report.Verdict, "the plan asked nobody")
	assert.Contains(t, rule(t, report, "access-schema").Details[0], "the registry is asked at the apply alone")
	hidden := strings.Replace(json, `"after":`, `"after_sensitive": {"schema": true}, "after":`, 1)
	assert.Contains(t, rule(t, withLink(t, hidden, level("FULL", "FULL")), "access-schema").What, "its text is not known")
}

// A subject without a compatibility of its own has the registry's, which nobody read.
func TestTheRegistrysOwnCompatibilityIsNotGuessed(t *testing.T) {
	const own = "The subject has no compatibility of its own: that of the registry holds, which was not read."
	for _, c := range []struct {
		was, is  string
		severity review.Severity
		emulated review.Severity
		says     string
	}{
		{id, id + note, review.Note, review.Note, "which is compatible in both directions with the one before."},
		{id, id + required, review.Unknown, review.Unknown, "is not compatible by BACKWARD, Confluent Cloud's default, with the one before: reader field note"},
		{id + required, id, review.Warning, review.Unknown, "is compatible by BACKWARD, Confluent Cloud's default; not by FORWARD: reader field note"},
	} {
		for emulated, severity := range map[bool]review.Severity{false: c.severity, true: c.emulated} {
			report := review.Judge(review.Input{Emulated: emulated, Only: []string{stack.ClusterLink}, Stacks: []review.Stack{planned(t, stack.ClusterLink, evolves(order(c.was), order(c.is)))}})
			found := rule(t, report, "access-schema")
			assert.Equal(t, severity, found.Severity, c.says)
			assert.Contains(t, found.What, c.says)
			assert.Contains(t, found.Details, own)
		}
	}
}

// The registry has the compatibility of before when Terraform plans, and that of after at the apply.
func TestAVersionIsRefusedWhenItIsPlannedOrWhenItIsApplied(t *testing.T) {
	judge := func(was, will, more string) *review.Report {
		text := func(fields string) string { return values("AVRO", order(fields), noReferences+more) }
		return review.Judge(review.Input{Emulated: true, Only: []string{stack.ClusterLink}, Stacks: []review.Stack{
			planned(t, stack.ClusterLink, change(schemaAt, update, text(id), text(id+required)), level(was, will))}})
	}
	const unasked = `, "skip_validation_during_plan": true`
	lowered := judge("BACKWARD", "NONE", "")
	assert.Equal(t, review.SomethingLost, lowered.Verdict, "in one apply the lowered one comes too late")
	assert.Equal(t, "compatibility BACKWARD at the Schema Registry", rule(t, lowered, "access-schema").StoppedBy)
	assert.Equal(t, "The Schema Registry refuses the plan of cluster-link: schema orders-value. Nothing of the stack is changed.", rule(t, lowered, "order-schema").What)
	raised := judge("FORWARD", "FULL", "")
	assert.Equal(t, "compatibility FULL at the Schema Registry", rule(t, raised, "access-schema").StoppedBy)
	assert.Equal(t, "The Schema Registry refuses, at the apply of cluster-link: schema orders-value. The apply ends half-way: what does not wait for it is changed.", rule(t, raised, "order-schema").What)
	skipped := planned(t, stack.ClusterLink, level("BACKWARD", "NONE"), change(schemaAt, update, values("AVRO", order(id), noReferences), values("AVRO", order(id+required), noReferences+unasked)))
	skipped.Unchecked = "error validating a schema"
	report := review.Judge(review.Input{Emulated: true, Only: []string{stack.ClusterLink}, Stacks: []review.Stack{skipped}})
	assert.Contains(t, rule(t, report, "order-schema").What, "refuses the plan", "that it asks nobody is no setting of the file")
	skipped.Plan = planned(t, stack.ClusterLink, evolves(order(id), order(id+note)), level("BACKWARD", "BACKWARD")).Plan
	report = review.Judge(review.Input{Emulated: true, Only: []string{stack.ClusterLink}, Stacks: []review.Stack{skipped}})
	assert.Equal(t, review.CannotSay, report.Verdict, "a refusal that the texts do not explain")
	assert.Equal(t, []string{"error validating a schema"}, rule(t, report, "scope-schema").Details)
	late := judge("BACKWARD", "BACKWARD", unasked)
	assert.Contains(t, rule(t, late, "order-schema").What, "at the apply of cluster-link")
	through := judge("BACKWARD", "NONE", unasked)
	assert.Equal(t, review.LostAsMeant, through.Verdict, "the plan asks nobody, and the apply lets it through")
	assert.NotContains(t, rules(through), "order-schema")
}

// A plan that was made against a registry which ought to have refused it is not believed, nor is the registry relied on.
func TestAPlanThatTheRegistryOughtToHaveRefused(t *testing.T) {
	report := withLink(t, evolves(order(id), order(id+required)), level("BACKWARD", "BACKWARD"))
	assert.Contains(t, rule(t, report, "access-schema").Details, "Terraform planned it all the same: the registry was not asked then, or does not have what the state says.")
	assert.Contains(t, rule(t, report, "order-schema").What, "at the apply of cluster-link")
	report = withLink(t, evolves(order(id), order(id+required)), level("BACKWARD", "NONE"))
	assert.Empty(t, rule(t, report, "access-schema").StoppedBy)
	assert.NotContains(t, rules(report), "order-schema")
}

// What a plan does not tell of a version is not promised, though the plan was made: the registry was perhaps not asked with it.
func TestAVersionThatThePlanDoesNotTellIsNotPromised(t *testing.T) {
	whole := evolves(order(id), order(id+required))
	marked := func(marks string) string { return strings.Replace(whole, `"before":`, marks+`, "before":`, 1) }
	another := change("confluent_schema.another", noOp, values("AVRO", order(id), noReferences), values("AVRO", order(id), noReferences))
	for name, c := range map[string]struct{ changes, says string }{
		"a sensitive subject":      {marked(`"before_sensitive": {"subject_name": true}, "after_sensitive": {"subject_name": true}`), "its subject is not known"},
		"all of it sensitive":      {marked(`"before_sensitive": true, "after_sensitive": true`), "its subject is not known"},
		"a subject not known yet":  {marked(`"after_unknown": {"subject_name": true}`), "its subject is not known"},
		"a text not known yet":     {marked(`"after_unknown": {"schema": true}`), "its text is not known"},
		"no text":                  {change(schemaAt, update, values("AVRO", order(id), noReferences), `{"subject_name": "orders-value", "format": "AVRO", "schema": null, "schema_reference": []}`), "its text is not known"},
		"a format not known yet":   {marked(`"after_unknown": {"format": true}`), "its text is not known"},
		"two of the same subject":  {whole + ", " + another, "its text is not known"},
		"two of the same subject,": {another + ", " + whole, "its text is not known"},
	} {
		report := withLink(t, c.changes, level("BACKWARD", "BACKWARD"))
		assert.Equal(t, review.CannotSay, report.Verdict, name)
		found := rule(t, report, "access-schema")
		assert.Contains(t, found.What, c.says, name)
		assert.Contains(t, found.Details, "Whether the registry was asked with it when Terraform planned is not known either.", name)
	}
	elsewhere := strings.ReplaceAll(whole, schemaAt, "confluent_schema.elsewhere")
	assert.Contains(t, rule(t, withLink(t, elsewhere, level("BACKWARD", "BACKWARD")), "access-schema").What, "The new version of the schema orders-value is", "whatever its address")
}

// Texts are compared, and shown nowhere: only what the parser says of them.
func TestTheTextsOfSchemasAreNotShown(t *testing.T) {
	text := func(kind string) string {
		return `{"type": "record", "name": "Order", "doc": "a-secret", "fields": [{"name": "id", "doc": "a-secret", "type": "` + kind + `"}]}`
	}
	report := withLink(t, evolves(text("string"), text("int")), level("BACKWARD", "BACKWARD"),
		change(moneyAt, remove, strings.Replace(values("AVRO", text("int"), noReferences), "orders-value", "money", 1), "null"))
	require.Contains(t, rules(report), "access-schema")
	for _, format := range render.Formats {
		var shown strings.Builder
		require.NoError(t, render.Output{Writer: &shown, Format: format}.Report(report))
		assert.NotContains(t, shown.String(), "a-secret", format)
		assert.Contains(t, shown.String(), "reader schema int not compatible with writer schema string", format)
	}
	long := strings.Repeat("a-name", 100)
	found := rule(t, withLink(t, evolves(order(id), order(id+strings.Replace(required, "note", strings.ReplaceAll(long, "-", "_"), 1))), level("BACKWARD", "BACKWARD")), "access-schema")
	assert.Contains(t, found.What, "...")
	assert.Less(t, len(found.What), 400)
}

// A schema that others refer to takes them along: they get a new version, or are refused, and either is said of both.
func TestASchemaThatOthersReferToTakesThemAlong(t *testing.T) {
	money := func(fields string) string {
		text, _ := json.Marshal(`{"type": "record", "name": "Money", "fields": [` + fields + `]}`)
		return fmt.Sprintf(`{"subject_name": "money", "format": "AVRO", "schema": %s, "version": 4, "schema_reference": []}`, text)
	}
	const cents, unit = `{"name": "cents", "type": "long"}`, `, {"name": "unit", "type": "string"}`
	referring := order(`{"name": "total", "type": "Money"}`)
	const was, will = `, "schema_reference": [{"name": "Money", "subject_name": "money", "version": 4}]`, `, "skip_validation_during_plan": true, "schema_reference": [{"name": "Money", "subject_name": "money"}]`
	judge := func(now string) *review.Report {
		follows := strings.Replace(change(schemaAt, update, values("AVRO", referring, was), values("AVRO", referring, will)), `"before":`, `"after_unknown": {"schema_reference": [{"version": true}]}, "before":`, 1)
		return withLink(t, change(moneyAt, update, money(cents), money(now)), follows, level("BACKWARD", "BACKWARD"))
	}
	refused := judge(cents + unit)
	assert.Equal(t, review.SomethingLost, refused.Verdict)
	var found []review.Finding
	for _, f := range refused.Findings {
		if f.Rule == "access-schema" {
			found = append(found, f)
		}
	}
	require.Len(t, found, 2)
	assert.Contains(t, found[0].What, "The new version of the schema orders-value is not compatible by BACKWARD with the one before: reader field unit is missing")
	assert.Contains(t, found[0].Details, "It refers to what changes too: money.")
	assert.Equal(t, review.Unknown, found[1].Severity, "of money itself no compatibility is known")
	assert.Contains(t, found[1].Details, "These refer to it, and get a new version with it, or are refused: orders-value.")
	assert.Contains(t, rule(t, refused, "order-schema").What, "at the apply of cluster-link: schema orders-value.")
	assert.Equal(t, review.NothingLost, judge(cents+`, {"name": "unit", "type": "string", "default": ""}`).Verdict)
	pinned := func(number string) string {
		will := strings.Replace(was, "4}", number+"}", 1)
		report := withLink(t, change(moneyAt, update, money(cents), money(cents+unit)), level("BACKWARD", "BACKWARD"),
			change(schemaAt, update, values("AVRO", referring, was), values("AVRO", order(`{"name": "total", "type": "Money"}`+note), will)))
		at := slices.IndexFunc(report.Findings, func(f review.Finding) bool { return f.Rule == "access-schema" && f.Resources[0] == schemaAt })
		return report.Findings[at].What
	}
	assert.Contains(t, pinned("4"), "which is compatible by BACKWARD", "that number is of the version before")
	assert.Contains(t, pinned("3"), "it refers to schemas that are not known here", "that of a version that the plan does not have")
	elsewhere := change(schemaAt, update, values("AVRO", referring, was), values("AVRO", referring, strings.Replace(was, ": 4", ": 5", 1)))
	report := withLink(t, elsewhere, level("BACKWARD", "BACKWARD"))
	assert.Contains(t, rule(t, report, "access-schema").What, "cannot be told here: it refers to schemas that are not known here", "another version of a subject of others")
}

// What another compatibility lets through is a warning; what it refuses newly is a note.
func TestACompatibilityThatChangesSaysWhatItLetsThrough(t *testing.T) {
	const reads, writes, older = "versions with which the records that are there cannot be read", "versions whose records clients with the version before cannot read", "versions that are compatible with the one before alone"
	stays := change(schemaAt, noOp, values("AVRO", order(id), noReferences), values("AVRO", order(id), noReferences))
	for _, c := range []struct {
		was, will string
		severity  review.Severity
		lets      []string
		refuses   []string
	}{
		{"FULL", "BACKWARD", review.Warning, []string{writes}, nil},
		{"FULL", "NONE", review.Warning, []string{reads, writes}, nil},
		{"BACKWARD", "FORWARD", review.Warning, []string{reads}, []string{writes}},
		{"BACKWARD_TRANSITIVE", "BACKWARD", review.Warning, []string{older}, nil},
		{"BACKWARD", "FULL", review.Note, nil, []string{writes}},
		{"NONE", "FULL_TRANSITIVE", review.Note, nil, []string{reads, writes}},
		{"FULL", "FULL_TRANSITIVE", review.Note, nil, []string{older}},
		{"", "NONE", review.Warning, []string{reads}, nil},
		{"", "FULL", review.Note, nil, []string{writes}},
		{"FULL", "", review.Warning, []string{writes}, nil},
		{"NONE", "", review.Warning, nil, []string{reads}},
	} {
		name := c.was + " to " + c.will
		report := withLink(t, stays, level(c.was, c.will))
		found := rule(t, report, "access-compatibility")
		assert.Equal(t, review.NothingLost, report.Verdict, name)
		assert.Equal(t, c.severity, found.Severity, name)
		lets, refuses := "", ""
		for _, detail := range found.Details {
			if strings.HasPrefix(detail, "It lets through ") {
				lets = detail
			}
			if strings.HasPrefix(detail, "It refuses from then on ") {
				refuses = detail
			}
		}
		for _, all := range []string{reads, writes, older} {
			assert.Equal(t, strings.Contains(strings.Join(c.lets, " "), all), strings.Contains(lets, all), "%s lets through: %s", name, all)
			assert.Equal(t, strings.Contains(strings.Join(c.refuses, " "), all), strings.Contains(refuses, all), "%s refuses: %s", name, all)
		}
	}
	assert.NotContains(t, rules(withLink(t, change(schemaAt, create, "null", values("AVRO", order(id), noReferences)), level("", "NONE"))), "access-compatibility", "both are new")
}

// What goes with a schema is said with how it goes, and what comes in its place.
func TestASchemaThatIsReplacedOrGoes(t *testing.T) {
	avro := values("AVRO", order(id), noReferences)
	found := rule(t, withLink(t, change(schemaAt, remove, avro, "null")), "data-confluent_schema")
	assert.Contains(t, found.Details, "It is deleted softly: who has its id still gets it, and versions before it stay.")
	found = rule(t, withLink(t, change(schemaAt, remove, strings.Replace(avro, `"hard_delete": false`, `"hard_delete": true`, 1), "null")), "data-confluent_schema")
	assert.Contains(t, found.Details, "It is deleted for good (hard_delete): nobody can read the records that were written with it.")
	replaced := strings.Replace(change(schemaAt, replace, avro, values("JSON", "{}", noReferences)), `"before"`, `"replace_paths": [["format"]], "before"`, 1)
	found = rule(t, withLink(t, replaced), "data-confluent_schema")
	assert.Contains(t, found.Details, "Because format cannot be changed in place.")
	assert.Contains(t, found.Details, "The new one is of the format JSON, in place of AVRO: clients that read AVRO cannot read its records.")
	assert.Contains(t, found.Instead, "a second topic, or subject")
	report := withLink(t, replaced, level("FULL", "FULL"))
	assert.Contains(t, rule(t, report, "access-schema").What, "is not compatible by FULL with the one before: the format is another, JSON in place of AVRO.")
	assert.Contains(t, rules(report), "order-schema")
	renamed := strings.ReplaceAll(change("confluent_schema.schema-registry_subject_Order", create, "null", avro), "orders-value", "Order")
	found = rule(t, withLink(t, change(schemaAt, remove, avro, "null"), renamed), "data-confluent_schema")
	assert.Contains(t, found.Details, "The same text is registered under the subject Order: clients look for it there only if their subject naming says so.")
}

// withSchema is a file with a schema at a topic, in line 11, whose content is another file's.
func withSchema(t *testing.T, name, text, more string) *config.Located {
	t.Helper()
	read, err := config.ParseLocated(name, []byte(head+"confluent:\n  clusters:\n    one:\n      topics:\n        orders:\n          partitions: 3\n          value: {file: order.avsc"+more+"}\n"),
		func(string) ([]byte, error) { return []byte(text), nil })
	require.NoError(t, err)
	return read
}

// Files whose schemas were not read tell nothing of these.
func TestFilesWithoutTheirSchemasPromiseNothingOfThem(t *testing.T) {
	const text = "confluent:\n  clusters:\n    one:\n      topics:\n        orders:\n          value: {file: order.avsc, references: {Money: money@1}}\n"
	report := review.Judge(review.Input{Old: file(t, "old.yaml", text), New: file(t, "new.yaml", text), Stacks: []review.Stack{held(stack.Networking), held(stack.ConfluentCore)}})
	found := rule(t, report, "access-schema")
	assert.Equal(t, review.Unknown, found.Severity)
	assert.Contains(t, found.What, "orders-value")
}

// Where cluster-link is not planned, or not all of it, the files tell of their schemas; they give the lines in any case.
func TestWithoutAPlanTheFilesTellOfTheirSchemas(t *testing.T) {
	old, new := withSchema(t, "old.yaml", order(id), ", compatibility: BACKWARD"), withSchema(t, "new.yaml", order(id+required), ", compatibility: BACKWARD")
	in := review.Input{Old: old, New: new, Stacks: []review.Stack{held(stack.Networking), held(stack.ConfluentCore)}}
	report := review.Judge(in)
	found := rule(t, report, "access-schema")
	assert.Equal(t, "The new version of the schema orders-value is not compatible by BACKWARD with the one before: reader field note is missing in writer schema and has no default.", found.What)
	assert.Equal(t, "new.yaml", report.File)
	assert.Equal(t, review.Place{File: "new.yaml", Line: 11, Path: "confluent.clusters.one.topics.orders.value"}, *found.Place)
	assert.Contains(t, rule(t, report, "order-schema").What, "refuses the plan of cluster-link")
	assert.Contains(t, rules(report), "scope-stack", "the rest of it was not reviewed")
	in.Stacks = append(in.Stacks, review.Stack{Name: stack.ClusterLink, Plan: &plan.Plan{Errored: true}})
	assert.Contains(t, rules(review.Judge(in)), "access-schema", "what Terraform did not plan")
	in.Stacks[2] = planned(t, stack.ClusterLink, evolves(order(id), order(id+required)))
	in.Stacks[2].Plan.Errored = true
	once := 0
	for _, f := range review.Judge(in).Findings {
		if f.Rule == "access-schema" {
			once++
		}
	}
	assert.Equal(t, 1, once, "what it did plan is not said twice")
	in.Stacks[2] = held(stack.ClusterLink)
	report = review.Judge(in)
	assert.Equal(t, review.SomethingLost, report.Verdict, "its state was given in place of a plan, and the files say that it does not stay as it is")
	assert.Contains(t, rule(t, report, "access-schema").What, "is not compatible by BACKWARD")
	in.New = old
	assert.NotContains(t, rules(review.Judge(in)), "access-schema", "it stays as it is")
	in.New = new
	in.Stacks[2] = planned(t, stack.ClusterLink)
	assert.NotContains(t, rules(review.Judge(in)), "access-schema", "the plan has all of it")
	in.Stacks[2] = planned(t, stack.ClusterLink, evolves(order(id), order(id+required)))
	assert.Equal(t, 11, rule(t, review.Judge(in), "access-schema").Place.Line)
	in.Stacks, in.Only = in.Stacks[:2], []string{stack.Networking, stack.ConfluentCore}
	assert.NotContains(t, rules(review.Judge(in)), "access-schema", "nobody asked for cluster-link")
	in.Old = withSchema(t, "old.yaml", order(id), "")
	in.Only, in.New = nil, withSchema(t, "new.yaml", order(id), "")
	assert.NotContains(t, rules(review.Judge(in)), "access-schema", "nothing of it changes")
}

// A topic's schema stands with the topic, and what retires it too.
func TestASchemaOfATopicIsFoundInItsLine(t *testing.T) {
	gone := change(schemaAt, remove, values("AVRO", order(id), noReferences), "null")
	judge := func(more string) review.Finding {
		return rule(t, review.Judge(review.Input{Old: withSchema(t, "old.yaml", order(id), ""), New: withSchema(t, "new.yaml", order(id), more), Stacks: []review.Stack{planned(t, stack.ClusterLink, gone)}}), "data-confluent_schema")
	}
	assert.Equal(t, "retire: true in new.yaml:11", judge(", retire: true").By)
	assert.False(t, judge("").Meant)
	assert.Contains(t, judge("").Instead, "retire: true at confluent.clusters.one.topics.orders.value, applied before")
}
