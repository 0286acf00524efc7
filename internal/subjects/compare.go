package subjects

import (
	"errors"
	"reflect"
	"strings"
)

// Verdict on whether a new version is compatible with an old one.
type Verdict int

// Verdicts. What is not certain is CannotSay.
const (
	CannotSay Verdict = iota
	Compatible
	Incompatible
)

// None is the compatibility that lets everything pass.
const None = "NONE"

// Comparison of a new version with the one before it.
type Comparison struct {
	Verdict Verdict
	// Because says why not, or why nothing can be said, in one sentence without a full stop.
	Because string
}

// Compare says whether a new version is compatible with the old one by a compatibility of the registry (BACKWARD, FORWARD, FULL,
// each also _TRANSITIVE, and NONE). BACKWARD means that readers with the new schema read what was written with the old one. The
// transitive ones compare with all versions before, of which only one is given: what is compatible with that one need not be with
// all, so that then nothing is said.
func Compare(compatibility string, old, new Schema) Comparison {
	level, transitive := strings.CutSuffix(compatibility, "_TRANSITIVE")
	if level == None {
		return Comparison{Verdict: Compatible}
	}
	if old.Format != new.Format {
		return Comparison{Incompatible, "the format is another, " + new.Format + " in place of " + old.Format}
	}
	before, err := Parse(old)
	if err != nil {
		return Comparison{CannotSay, "the old version does not parse here"}
	}
	after, err := Parse(new)
	var said *SyntaxError
	switch {
	case errors.As(err, &said) && said.Costly:
		return Comparison{CannotSay, "the new version " + err.Error()}
	case err != nil:
		return Comparison{Incompatible, "the new version " + err.Error()}
	}
	if old.Text == new.Text && reflect.DeepEqual(old.References, new.References) {
		return Comparison{Verdict: Compatible}
	}
	result := Comparison{Verdict: Compatible}
	switch level {
	case "BACKWARD":
		result = reads(after, before)
	case "FORWARD":
		result = reads(before, after)
	case "FULL":
		result = worse(reads(after, before), reads(before, after))
	default:
		return Comparison{CannotSay, "what it has to be compatible with is the registry's own setting"}
	}
	if result.Verdict == Compatible && old.Format == JSON && !reflect.DeepEqual(old.References, new.References) {
		return Comparison{CannotSay, "it is the same, and what it refers to is another"}
	}
	if result.Verdict == Compatible && transitive {
		return Comparison{CannotSay, "it is compatible with the version before it, and those before that are not known here"}
	}
	return result
}

func worse(a, b Comparison) Comparison {
	if a.Verdict == Incompatible || b.Verdict == Compatible {
		return a
	}
	return b
}

// reads says whether a reader with one schema reads what a writer with another one wrote, as the registry sees it.
func reads(reader, writer *Parsed) Comparison {
	if !reader.Whole || !writer.Whole {
		return Comparison{CannotSay, "it refers to schemas that are not known here"}
	}
	switch reader.format {
	case AVRO:
		return readsAVRO(reader, writer)
	case Protobuf:
		return readsProtobuf(reader.file, writer.file)
	}
	return readsJSON(reader.json, writer.json)
}
