package review

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/subjects"
)

// evolution is what a change makes of the newest schema of a subject that stays.
type evolution struct {
	thing
	// stack and address of the resource; the address is "" where only the files tell.
	stack, address string
	// was and is are the versions before and after, nil if the text of one is not known.
	was, is *subjects.Schema
	// before and after are the compatibilities that the subject has before the apply and after it; "" is the registry's own, which was not read.
	before, after string
	// unasked is true if the registry is not asked when Terraform plans: at the apply alone.
	unasked bool
	// unnamed is true if the plan does not tell the subject.
	unnamed bool
	// told are the comparisons that were made, by compatibility: one of a large schema takes a second.
	told map[string]subjects.Comparison
}

// evolutions are those of the plan of cluster-link, and where there is none those of the files.
func (r *review) evolutions() (all []evolution) {
	found := map[string]bool{}
	for _, one := range r.Stacks {
		before := newVersions(one.Name, r.before, nil)
		after := newVersions(one.Name, r.after, before)
		for _, c := range one.changes() {
			if c.Type != "confluent_schema" || c.Action != plan.Update && c.Action != plan.Replace {
				continue
			}
			name := c.Was["subject_name"]
			if c.Action == plan.Update && (name == "" || c.Will["subject_name"] != name) { // sensitive, or not known yet
				all = append(all, evolution{thing: thing{kind: "schema", name: c.Address}, stack: one.Name, address: c.Address, unnamed: true, told: map[string]subjects.Comparison{}})
				continue
			}
			if name == "" || c.Will["subject_name"] != name {
				continue // it is deleted under its name
			}
			found[name] = true
			if !slices.ContainsFunc(c.Paths, ofVersion) {
				continue
			}
			asks := c.Will
			if one.Unchecked != "" { // it is planned so that it asks nobody
				asks = c.Was
			}
			schema := r.thing(c.Address, c.Was)
			schema.kind, schema.name = "schema", name
			all = append(all, evolution{thing: schema, stack: one.Name, address: c.Address, was: before[name].schema, is: after[name].schema, told: map[string]subjects.Comparison{},
				before: levelOf(name, r.before, r.Old), after: levelOf(name, r.after, r.New), unasked: asks["skip_validation_during_plan"] == "true"})
		}
	}
	return append(all, r.evolutionsOfFiles(found)...)
}

// evolutionsOfFiles are those of the files where cluster-link was not planned, or not all of it, without those that are found already. A state
// in place of a plan says that the stack stays as it is, which the files do not believe.
func (r *review) evolutionsOfFiles(found map[string]bool) (all []evolution) {
	at := indexOf(r.Stacks, stack.ClusterLink)
	limited := len(r.Only) > 0 && !slices.Contains(r.Only, stack.ClusterLink)
	if r.Old == nil || r.New == nil || limited || at >= 0 && r.Stacks[at].Plan != nil && !r.Stacks[at].Plan.Errored {
		return nil
	}
	stays := at >= 0 && r.Stacks[at].Plan == nil
	before, after := schemasOf(r.Old), schemasOf(r.New)
	for _, one := range r.New.Config.Subjects() {
		was, there := before[one.Name]
		is := after[one.Name]
		if !there || one.Retire || found[one.Name] || (was != nil || stays) && reflect.DeepEqual(was, is) {
			continue
		}
		e := evolution{thing: thing{kind: "schema", name: one.Name, path: one.Path}, stack: stack.ClusterLink, was: was, is: is, told: map[string]subjects.Comparison{},
			before: levelOf(one.Name, nil, r.Old), after: levelOf(one.Name, nil, r.New)}
		for _, reference := range one.AllReferences() {
			e.unasked = e.unasked || reference.Version == 0 // constructs/subject
		}
		all = append(all, e)
	}
	return all
}

// schemasOf are the schemas of a file by their subjects, with the versions of others that they refer to; nil for one whose file was not read.
func schemasOf(file *config.Located) map[string]*subjects.Schema {
	all := file.Config.SchemasBySubject()
	for _, subject := range file.Config.Subjects() {
		schema, read := all[subject.Name]
		if !read {
			all[subject.Name] = nil
			continue
		}
		for _, reference := range subject.AllReferences() {
			if reference.Version > 0 {
				refer(schema, reference.Name, nil, reference.Subject, strconv.Itoa(reference.Version))
			}
		}
	}
	return all
}

// refer notes what a schema refers to. A version that is not known here is nil, and its number makes it another than other numbers.
func refer(schema *subjects.Schema, name string, to *subjects.Schema, subject, number string) {
	schema.References[name] = to
	if to == nil {
		schema.References[name+" = "+subject+"@"+number] = nil
	}
}

// levelOf is the compatibility of a subject by the stacks, or by the file where these were not read.
func levelOf(subject string, objects []object, file *config.Located) string {
	for _, one := range of(objects, "confluent_subject_config", func(o object) bool { return o.values["subject_name"] == subject }) {
		return one.values["compatibility_level"]
	}
	if file != nil {
		for _, one := range file.Config.Subjects() {
			if one.Name == subject {
				return one.Compatibility
			}
		}
	}
	return ""
}

// ofVersion tells whether a path is of what makes a version.
func ofVersion(path string) bool {
	return path == schemaText || path == "format" || strings.HasPrefix(path, "schema_reference")
}

// version of a subject, as a state or a plan has it.
type version struct {
	number string
	schema *subjects.Schema
}

// newVersions are the newest schemas of a stack by their subjects, linked to what they refer to. What has a number that one of earlier had is
// that one: a reference to a version that is not known yet leads to the newest.
func newVersions(of string, all []object, earlier map[string]version) map[string]version {
	found := map[string]version{}
	for _, one := range all {
		if name := one.values["subject_name"]; one.stack == of && one.kind == "confluent_schema" && name != "" {
			v := version{number: one.values["version"]}
			_, twice := found[name] // which of the two is the newest is not known
			if text, known := one.values[schemaText]; known && one.values["format"] != "" && !twice {
				v.schema = &subjects.Schema{Format: one.values["format"], Text: text, References: map[string]*subjects.Schema{}}
			}
			found[name] = v
		}
	}
	for _, one := range all {
		v := found[one.values["subject_name"]]
		if one.stack != of || one.kind != "confluent_schema" || v.schema == nil {
			continue
		}
		if one.values["schema_reference[#]"] == "" {
			refer(v.schema, "", nil, "", "") // not known yet
		}
		for i := 0; ; i++ {
			at := fmt.Sprintf("schema_reference[%d].", i)
			name, known := one.values[at+"name"]
			if !known {
				break
			}
			referred, number := one.values[at+"subject_name"], one.values[at+"version"]
			to := found[referred]
			if earlier != nil && number != "" {
				to = earlier[referred]
			}
			if number != "" && to.number != number {
				to.schema = nil
			}
			refer(v.schema, name, to.schema, referred, number)
		}
	}
	return found
}

// referring names who gets a new version with this one, and what this one follows.
func (r *review) referring(e evolution, all []evolution) (details []string) {
	var by, to []string
	for _, other := range all {
		if other.name == e.name || other.is == nil || e.is == nil {
			continue
		}
		if slices.Contains(slices.Collect(maps.Values(other.is.References)), e.is) {
			by = append(by, other.name)
		}
		if slices.Contains(slices.Collect(maps.Values(e.is.References)), other.is) {
			to = append(to, other.name)
		}
	}
	slices.Sort(by)
	slices.Sort(to)
	if len(by) > 0 {
		details = append(details, "These refer to it, and get a new version with it, or are refused: "+few(by)+".")
	}
	if len(to) > 0 {
		details = append(details, "It refers to what changes too: "+few(to)+".")
	}
	return details
}

// ofSchema says what stays of a schema whose newest version goes, what comes in its place, and who refers to it.
func (r *review) ofSchema(c plan.Change) (details []string) {
	name := c.Was["subject_name"]
	if c.Was["hard_delete"] == "true" {
		details = append(details, "It is deleted for good (hard_delete): nobody can read the records that were written with it.")
	} else {
		details = append(details, "It is deleted softly: who has its id still gets it, and versions before it stay.")
	}
	if c.Action == plan.Replace && c.Was["format"] != c.Will["format"] {
		details = append(details, fmt.Sprintf("The new one is of the format %s, in place of %s: clients that read %s cannot read its records.", c.Will["format"], c.Was["format"], c.Was["format"]))
	}
	for _, one := range of(r.after, "confluent_schema", func(o object) bool { return c.Was[schemaText] != "" && o.values[schemaText] == c.Was[schemaText] }) {
		if now := one.values["subject_name"]; now != name {
			details = append(details, fmt.Sprintf("The same text is registered under the subject %s: clients look for it there only if their subject naming says so.", now))
		}
	}
	return details
}
