package rehearse

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/synthesis"
)

// The schemas of these rehearsals, and where they stand: two topics' values refer to one type.
const (
	money   = "confluent_schema.schema-registry_subject_com_example_Money"
	order   = "confluent_schema.schema-registry_subject_orders-value"
	invoice = "confluent_schema.schema-registry_subject_invoices-value"
)

// schemaFile is a version of the file: fields of each record, and what stands beside its file.
type schemaFile struct {
	money, order, invoice             string
	moneyLine, orderLine, invoiceLine string
	compatibility                     string
	referred                          string
}

const (
	cents    = `{"name":"cents","type":"long"}`
	currency = `,{"name":"currency","type":"string","default":"EUR"}`
	noteless = `,{"name":"note","type":"string"}`
	note     = `,{"name":"note","type":"string","default":""}`
	shipped  = `,{"name":"shipped","type":"string","default":""}`
	total    = `{"name":"total","type":"com.example.Money"}`
)

// asRegistered is the file as it is first.
var asRegistered = schemaFile{money: cents, order: total, invoice: total, compatibility: "BACKWARD", referred: "com.example.Money"}

// with returns the file with a change.
func (f schemaFile) with(change func(*schemaFile)) schemaFile {
	change(&f)
	return f
}

// write writes the file and its schemas into a folder, and returns its name.
func (f schemaFile) write(t *testing.T) string {
	t.Helper()
	minimal, err := os.ReadFile(filepath.Join(root, "config/minimal.yaml"))
	require.NoError(t, err)
	folder := t.TempDir()
	before, _, found := strings.Cut(string(minimal), "confluent:\n")
	require.True(t, found)
	text := before + fmt.Sprintf(`confluent:
  schema_registry:
    schemas:
      com.example.Money: {file: money.avsc, compatibility: %s%s}
  clusters:
    main:
      topics:
        orders: {value: {file: order.avsc, references: {com.example.Money: %s}%s}}
        invoices: {value: {file: invoice.avsc, references: {com.example.Money: com.example.Money}%s}}
`, f.compatibility, f.moneyLine, f.referred, f.orderLine, f.invoiceLine)
	files := map[string]string{"config.yaml": text}
	for name, fields := range map[string]string{"Money": f.money, "Order": f.order, "Invoice": f.invoice} {
		files[strings.ToLower(name)+".avsc"] = `{"type":"record","name":"` + name + `","namespace":"com.example","fields":[` + fields + `]}`
	}
	for name, text := range files {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600))
	}
	return filepath.Join(folder, "config.yaml")
}

// schemaLife is a system with schemas, and the stacks of each version of its file.
type schemaLife struct {
	*testing.T
	*System
	stacks map[string]stack.Documents
}

// liveWithSchemas applies the first version of the file. All versions are synthesized at once.
func liveWithSchemas(t *testing.T, versions map[string]schemaFile) schemaLife {
	t.Helper()
	first := asRegistered.write(t)
	outputs, folders := []synthesis.Output{{File: first, Folder: t.TempDir()}}, map[string]string{"": ""}
	folders[""] = outputs[0].Folder
	for name, version := range inorder.Of(versions) {
		folders[name] = t.TempDir()
		outputs = append(outputs, synthesis.Output{File: version.write(t), Folder: folders[name]})
	}
	require.NoError(t, synthesis.Run(t.Context(), root, outputs...))
	life := schemaLife{T: t, stacks: map[string]stack.Documents{}}
	for name, folder := range folders {
		var err error
		life.stacks[name], err = stack.ReadAll(folder)
		require.NoError(t, err)
	}
	cfg, err := config.Load(first)
	require.NoError(t, err)
	life.System = begin(t, cfg).Systems[0]
	applyAll(t, life.System, life.stacks[""])
	return life
}

// use goes over to a version of the file.
func (l schemaLife) use(version string) {
	l.Helper()
	require.Contains(l, l.stacks, version)
	require.NoError(l, l.Use(l.stacks[version]))
}

// becomes applies a version of the file, requires the plan after it to be empty, and returns what changed, as "action address".
func (l schemaLife) becomes(version string) []string {
	l.Helper()
	l.use(version)
	return changed(changeTo(l.T, l.System, stack.ClusterLink))
}

// changed lists changes, but for what Terraform notes itself.
func changed(changes []Change) []string {
	all := []string{}
	for _, change := range changes {
		if !strings.HasPrefix(change.Address, "terraform_data.") {
			all = append(all, change.Action+" "+change.Address)
		}
	}
	slices.Sort(all)
	return all
}

// versions are those that a subject has that are not deleted, each with the version of the type that it refers to.
func (l schemaLife) versions(subject string) string {
	defer l.World.Lock()()
	var all []string
	for _, version := range l.registered(subject).Blocks("versions") {
		if version.Bool("deleted") {
			continue
		}
		text := fmt.Sprint(version.Int("version"))
		for _, reference := range version.Blocks("references") {
			text += fmt.Sprintf(" on %d", reference.Int("version"))
		}
		all = append(all, text)
	}
	return strings.Join(all, ", ")
}

// registered is what the registry keeps of a subject.
func (l schemaLife) registered(subject string) emulator.Object {
	for _, one := range l.World.All("confluent_registry_subject", nil) {
		if strings.HasSuffix(one.String("id"), "/"+subject) {
			return one
		}
	}
	return nil
}

// byHand changes what the registry keeps of a subject.
func (l schemaLife) byHand(subject string, change func(emulator.Object)) {
	defer l.World.Lock()()
	change(l.registered(subject))
}

// refused plans and applies, and requires a failure of one resource with these words at a step, that explain knows it by, and that
// what the registry keeps stays.
func (l schemaLife) refused(step, resource, words string, explained symptom.ID) {
	l.Helper()
	kept := func() string {
		return fmt.Sprint(l.versions("com.example.Money"), ";", l.versions("orders-value"), ";", l.versions("invoices-value"))
	}
	before, held := kept(), addresses(l.T, l.System, stack.ClusterLink)
	_, err := l.Plan(l.Context(), stack.ClusterLink)
	if err == nil {
		err = l.Apply(l.Context(), stack.ClusterLink, nil)
	}
	var failure *Failure
	require.ErrorAs(l, err, &failure)
	assert.Equal(l, step+" "+resource, failure.Step+" "+failure.Resource)
	assert.Contains(l, failure.Message, words)
	assert.NotContains(l, failure.Message, "\nAlso ", "nothing else fails")
	assert.Equal(l, before, kept())
	assert.Equal(l, held, addresses(l.T, l.System, stack.ClusterLink))
	found, err := symptom.Parse(strings.NewReader("Error: " + failure.Message + "\n\n  with " + failure.Resource + ",\n"))
	require.NoError(l, err)
	require.NotEmpty(l, found)
	assert.Equal(l, explained, found[0].Symptom, "%s", failure.Message)
}
