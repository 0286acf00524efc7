package review

import (
	"cmp"
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/subjects"
)

// Compatibilities of the registry.
// https://docs.confluent.io/platform/current/schema-registry/fundamentals/schema-evolution.html#compatibility-types
const (
	backward = "BACKWARD"
	forward  = "FORWARD"
	full     = "FULL"
)

// demands are what a compatibility asks of a new version.
type demands struct{ backward, forward, transitive bool }

func demandsOf(level string) demands {
	level, transitive := strings.CutSuffix(level, "_TRANSITIVE")
	return demands{level == backward || level == full, level == forward || level == full, transitive}
}

// lets are the versions that one compatibility lets through, and another did not.
func (d demands) lets(was demands) (versions []string) {
	if was.backward && !d.backward {
		versions = append(versions, "versions with which the records that are there cannot be read")
	}
	if was.forward && !d.forward {
		versions = append(versions, "versions whose records clients with the version before cannot read")
	}
	if was.transitive && !d.transitive && (d.backward || d.forward) {
		versions = append(versions, "versions that are compatible with the one before alone, and not with those before that")
	}
	return versions
}

// compatibilities finds subjects that stay, and whose compatibility changes.
func (r *review) compatibilities() {
	for _, one := range r.Stacks {
		for _, c := range one.changes() {
			name := cmp.Or(c.Will["subject_name"], c.Was["subject_name"])
			was, will := c.Was["compatibility_level"], c.Will["compatibility_level"]
			if c.Type != "confluent_subject_config" || was == will || c.Action == plan.Forget || !r.keepsSubject(one.Name, name) {
				continue
			}
			r.changesCompatibility(one.Name, c.Address, r.thing(c.Address, plan.Values{"subject_name": name}), was, will)
		}
	}
}

// keepsSubject tells whether a stack has a schema of a subject before and after.
func (r *review) keepsSubject(stack, subject string) bool {
	has := func(all []object) bool {
		return len(of(all, "confluent_schema", func(o object) bool { return o.stack == stack && o.values["subject_name"] == subject })) > 0
	}
	return has(r.before) && has(r.after)
}

// changesCompatibility says what another compatibility lets through, and what it asks for newly; "" is the registry's own.
func (r *review) changesCompatibility(of, at string, what thing, was, will string) {
	const own = "the registry's own, which was not read"
	asked, asks := demandsOf(cmp.Or(was, backward)), demandsOf(cmp.Or(will, backward))
	f := Finding{Rule: "access-compatibility", Class: Access, Severity: Note, Stack: of, Resources: []string{at}, Place: r.place(what),
		What: fmt.Sprintf("The compatibility of the %s goes from %s to %s.", what, cmp.Or(was, own), cmp.Or(will, own))}
	if was == "" || will == "" {
		f.Details = append(f.Details, "Confluent Cloud's default is BACKWARD; a registry may have another.")
	}
	if lets := asks.lets(asked); len(lets) > 0 {
		f.Severity = Warning
		f.Details = append(f.Details, "It lets through "+strings.Join(lets, ", and ")+": of this file, and of whoever else may write the subject.")
		f.Instead = "Put it back once the version that needs it is registered. That version takes an apply after this one: its plan is checked by what the registry has."
	} else if will == "" {
		f.Severity = Warning
	}
	if asks := asked.lets(asks); len(asks) > 0 {
		f.Details = append(f.Details, "It refuses from then on "+strings.Join(asks, ", and ")+". Versions that are there stay, and are not looked at.")
	}
	r.add(f)
}

// byTheRegistrysOwn says what is known of a version whose subject has no compatibility of its own.
func (r *review) byTheRegistrysOwn(f *Finding, e evolution) {
	const own = "The subject has no compatibility of its own: that of the registry holds, which was not read."
	toRead, toWrite := e.compare(backward), e.compare(forward)
	f.Details = []string{own}
	switch {
	case toRead.Verdict == subjects.Compatible && toWrite.Verdict == subjects.Compatible:
		f.Severity, f.What = Note, fmt.Sprintf("The %s gets a new version, which is compatible in both directions with the one before.", e.thing)
		return
	case toRead.Verdict == subjects.Incompatible:
		f.Severity, f.What = Unknown, fmt.Sprintf("The new version of the %s is not compatible by BACKWARD, Confluent Cloud's default, with the one before: %s.", e.thing, saidOf(toRead))
		f.Details = append(e.breaks(full), own)
		f.Instead = e.instead(backward)
		return
	case toRead.Verdict == subjects.Compatible:
		f.Severity, f.What = Unknown, fmt.Sprintf("The new version of the %s is compatible by BACKWARD, Confluent Cloud's default; not by FORWARD: %s.", e.thing, saidOf(toWrite))
	default:
		f.Severity, f.What = Unknown, fmt.Sprintf("Whether the new version of the %s is compatible with the one before cannot be told here: %s.", e.thing, saidOf(toRead))
	}
	r.settle(f, e)
}

// byNone says what a version does that the registry takes in any case.
func (e evolution) byNone(f *Finding, file *config.Located) {
	switch found := e.compare(full); found.Verdict {
	case subjects.Compatible:
		f.Severity, f.What = Note, fmt.Sprintf("The %s gets a new version, which is compatible in both directions with the one before.", e.thing)
	case subjects.Incompatible:
		f.Severity, f.What = Lost, fmt.Sprintf("The new version of the %s is not compatible with the one before, and its compatibility NONE lets it through: %s.", e.thing, saidOf(found))
		f.Details, f.Instead = e.breaks(subjects.None), "See that every client is given the new version at once and that no record of the old one is still read. Else take a second topic, and let clients move there."
		f.Meant, f.By = true, "compatibility: NONE itself says so"
		if file != nil {
			f.By = says(file, e.path, "compatibility", subjects.None)
		}
	default:
		f.Severity, f.What = Warning, fmt.Sprintf("Whether clients can read both versions of the %s cannot be told here: %s.", e.thing, saidOf(found))
		f.Details = []string{"Its compatibility NONE lets every version through: the registry does not look at it."}
		f.Instead = "Try it with the clients that read and write it, before it is applied."
	}
}
