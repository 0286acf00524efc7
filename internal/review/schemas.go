package review

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/subjects"
)

// RuleSchema is the rule of findings of new versions of schemas. What stops one is the Schema Registry, and no protection that could be lifted.
const RuleSchema = "access-schema"

// schemas finds what becomes of the subjects of the Schema Registry: versions that are not compatible, and compatibilities that change.
func (r *review) schemas() {
	all := r.evolutions()
	refused := map[string][]refusal{}
	for _, one := range all {
		if at, ok := r.evolves(one, all); ok {
			refused[one.stack] = append(refused[one.stack], at)
		}
	}
	for _, of := range sortedKeys(refused) {
		r.refusedByRegistry(of, refused[of])
	}
	for _, one := range r.Stacks {
		if one.Unchecked != "" && !r.doubtsSchema(one.Name) {
			r.add(Finding{Rule: "scope-schema", Class: Scope, Severity: Unknown, Stack: one.Name, What: "The Schema Registry of the emulated clouds refuses a schema, for a reason that was not found here.",
				Details: strings.Split(one.Unchecked, "\n"), Instead: "Plan cluster-link, with which the registry itself is asked."})
		}
	}
	r.compatibilities()
}

// doubtsSchema tells whether a version in a stack is found not to be compatible, or not told to be.
func (r *review) doubtsSchema(of string) bool {
	return slices.ContainsFunc(r.report.Findings, func(f Finding) bool {
		return f.Rule == RuleSchema && f.Stack == of && (f.Severity == Lost || f.Severity == Unknown)
	})
}

// ways are the two in which clients can break: those that read with the new version what is there, and those that still read with the
// old one what comes.
var ways = []struct{ level, breaks string }{
	{backward, "Who reads with the new version cannot read the records that are there."},
	{forward, "Who still reads with the version before cannot read the records that come."},
}

// upgrades say who goes first by a compatibility, as the page of the compatibilities does.
var upgrades = map[string]string{
	backward: "Clients that read are given it first, then those that write.",
	forward:  "Clients that write are given it first, then those that read.",
	full:     "Clients may be given it in any order.",
}

// refusal is that the registry refuses a schema: when Terraform plans, or at the apply alone.
type refusal struct {
	subject string
	planned bool
}

// evolves says what another version means, and whether the registry refuses it.
func (r *review) evolves(e evolution, all []evolution) (at refusal, refused bool) {
	f := Finding{Rule: RuleSchema, Class: Access, Stack: e.stack, Place: r.place(e.thing)}
	if e.address != "" {
		f.Resources = []string{e.address}
	}
	defer func() {
		f.Details = append(f.Details, r.referring(e, all)...)
		r.add(f)
	}()
	level := e.after
	found := e.compare(level)
	if first := e.compare(e.before); !e.unasked && e.before != "" && first.Verdict == subjects.Incompatible { // the plan is checked by what the registry has
		level, found, at.planned = e.before, first, true
	}
	switch {
	case e.unnamed:
		f.Severity, f.What = Unknown, fmt.Sprintf("Whether the new version of the %s is compatible with the one before cannot be told here: its subject is not known.", e.thing)
		r.settle(&f, e)
	case level == "":
		r.byTheRegistrysOwn(&f, e)
	case level == subjects.None:
		e.byNone(&f, r.New)
	case found.Verdict == subjects.Compatible:
		f.Severity, f.What = Note, fmt.Sprintf("The %s gets a new version, which is compatible by %s with the one before.", e.thing, level)
		f.Details = []string{upgrades[level]}
	case found.Verdict == subjects.Incompatible:
		f.Severity, f.What = Lost, fmt.Sprintf("The new version of the %s is not compatible by %s with the one before: %s.", e.thing, level, saidOf(found))
		f.Details = e.breaks(level)
		f.Instead = e.instead(level)
		at.subject, refused = e.name, true
		if at.planned && e.inPlan() && !r.Emulated {
			f.Details = append(f.Details, "Terraform planned it all the same: the registry was not asked then, or does not have what the state says.")
			at.planned, refused = false, e.after != "" && e.compare(e.after).Verdict == subjects.Incompatible
		}
		if refused {
			f.StoppedBy = "compatibility " + level + " at the Schema Registry"
		}
	default:
		f.Severity, f.What = Unknown, fmt.Sprintf("Whether the new version of the %s is compatible by %s cannot be told here: %s.", e.thing, level, saidOf(found))
		r.settle(&f, e)
	}
	return at, refused
}

// inPlan tells whether the plan of the stack says it, and not the files alone.
func (e evolution) inPlan() bool { return e.address != "" }

// compare compares the versions by a compatibility.
func (e evolution) compare(level string) subjects.Comparison {
	if e.was == nil || e.is == nil {
		return subjects.Comparison{Verdict: subjects.CannotSay, Because: "its text is not known"}
	}
	if _, known := e.told[level]; !known {
		e.told[level] = subjects.Compare(level, *e.was, *e.is)
	}
	return e.told[level]
}

// longestSaid is how much of what a parser says is shown.
const longestSaid = 200

// saidOf is why two versions are not compatible, in the words of the parser.
func saidOf(found subjects.Comparison) string {
	if said := []rune(found.Because); len(said) > longestSaid {
		return string(said[:longestSaid]) + "..."
	}
	return found.Because
}

// breaks say whom an incompatible version cuts off, of those whom a compatibility looks at.
func (e evolution) breaks(level string) (details []string) {
	for _, way := range ways {
		looked := strings.HasPrefix(level, way.level) || strings.HasPrefix(level, full) || level == subjects.None
		if found := e.compare(way.level); looked && found.Verdict == subjects.Incompatible {
			details = append(details, way.breaks)
		}
	}
	return details
}

// settle says what would tell whether a version is compatible: Terraform asks the registry when it plans another text.
// https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/confluent_schema, skip_validation_during_plan
func (r *review) settle(f *Finding, e evolution) {
	switch {
	case e.unasked:
		f.Details = append(f.Details, "It refers to other schemas of the file: the registry is asked at the apply alone, and refuses there what is not compatible.")
		f.Instead = "Compare the two with the registry itself: curl -X POST <registry>/compatibility/subjects/<subject>/versions (a test of compatibility, which registers nothing)."
	case e.inPlan() && (e.unnamed || e.is == nil || e.was == nil):
		f.Details = append(f.Details, "Whether the registry was asked with it when Terraform planned is not known either.")
		f.Instead = "Compare the two with the registry itself, or plan once all of the schema is known and not marked as sensitive."
	case e.inPlan() && !r.Emulated && e.before != e.after:
		f.Details = append(f.Details, "Terraform asked the registry by the compatibility of before; by that of after it asks at the apply, and is refused there what is not compatible.")
		f.Instead = "Set the compatibility in an apply of its own: the plan after that is checked by it."
	case e.inPlan() && !r.Emulated:
		f.Severity = Warning
		f.Details = append(f.Details, "Terraform asks the registry when it plans another text, and this plan was made: unless it was made without a way to the registry, the registry takes it.")
	default:
		f.Instead = "Plan cluster-link against the registry, which is asked then, and review that plan."
	}
}

// instead says what to do in place of a version that is not compatible.
func (e evolution) instead(level string) string {
	compatible := "optional fields that come"
	if e.is != nil && e.is.Format == subjects.AVRO {
		compatible = map[string]string{
			backward: "new fields with a default, fields that go",
			forward:  "new fields, and of the old ones those with a default go",
			full:     "fields with a default that come or go",
		}[strings.TrimSuffix(level, "_TRANSITIVE")]
	}
	text := "Make a change that " + level + " takes (" + compatible + "); or a second topic, or subject, for the new form, and let clients move there."
	return text + " Lowering the compatibility takes an apply of its own before this one, and costs what it kept: those named above break, and whoever may write the subject can then register such versions."
}

// refusedByRegistry tells what the registry refuses in a stack, and when.
func (r *review) refusedByRegistry(of string, all []refusal) {
	var planned, applied []string
	for _, one := range all {
		if one.planned {
			planned = append(planned, one.subject)
		} else {
			applied = append(applied, one.subject)
		}
	}
	f := Finding{Rule: "order-schema", Class: Order, Severity: Warning, Stack: of, Instead: "Follow what the findings above say. skip_validation_during_plan only puts the refusal off to the apply."}
	switch {
	case len(planned) > 0:
		f.What = fmt.Sprintf("The Schema Registry refuses the plan of %s: schema %s. Nothing of the stack is changed.", of, few(planned))
	default:
		f.What = fmt.Sprintf("The Schema Registry refuses, at the apply of %s: schema %s. The apply ends half-way: what does not wait for it is changed.", of, few(applied))
	}
	r.add(f)
}
