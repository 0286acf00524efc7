package plan

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// ErrTruncated is the error for a plan that ends in the middle.
var ErrTruncated = errors.New("the plan ends in the middle: it was cut, or is still being written")

// Parse reads a plan in JSON, of any length: what is not asked for is skipped, and values are compared and dropped.
// A format of Terraform's that is not known is an error, since nothing could be promised of it.
//
// https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
func Parse(text io.Reader) (*Plan, error) { return ParseKeeping(text, nil) }

// ParseKeeping does what Parse does, and keeps the attributes that keep names.
func ParseKeeping(text io.Reader, keep Keep) (*Plan, error) {
	r := &reader{decoder: json.NewDecoder(text), plan: &Plan{}, keep: keep}
	if err := r.read(r.field, ErrTruncated); err != nil {
		return nil, err
	}
	if !r.holds { // an empty state and what other commands print have a format_version too
		return nil, errors.New("not a plan as terraform show -json prints it: it has neither planned_values nor resource_changes")
	}
	return r.plan, nil
}

// read reads all of a plan or state. Truncated is the error for one that ends in the middle.
func (r *reader) read(field func(name string) error, truncated error) error {
	r.decoder.UseNumber()
	err := r.document(field)
	switch {
	case errors.Is(err, ErrPlan), errors.Is(err, ErrState), errors.Is(err, ErrStateFile):
		return errors.Unwrap(err)
	case cutOff(err):
		return truncated
	case err != nil:
		return r.clear(err)
	case !r.versioned:
		return fmt.Errorf("not a %s as terraform show -json prints it: it has no format_version", r.what())
	}
	return nil
}

// mistake is an error of what a file holds, in words for who made the file.
type mistake struct {
	says  string
	cause error
}

func (m mistake) Error() string { return m.says }
func (m mistake) Unwrap() error { return m.cause }

// clear says of an error of the decoder what is wrong and where, and what to do.
func (r *reader) clear(err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	const give = "give what terraform show -json prints, in UTF-8"
	switch {
	case errors.As(err, &syntax):
		return mistake{fmt.Sprintf("after byte %d: %v; %s", r.decoder.InputOffset(), err, give), err}
	case errors.As(err, &kind):
		before, _, _ := strings.Cut(err.Error(), "json: ")
		return mistake{fmt.Sprintf("before byte %d: %s%s cannot be a %s; %s", r.decoder.InputOffset(), before, cmp.Or(kind.Field, "it"), kind.Value, give), err}
	}
	return err
}

// cutOff tells whether a text in JSON ended before its end.
func cutOff(err error) bool {
	var syntax *json.SyntaxError
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &syntax) && strings.Contains(syntax.Error(), "unexpected end")
}

type reader struct {
	decoder   *json.Decoder
	plan      *Plan
	state     *State
	keep      Keep
	versioned bool
	// holds is true if there was a field that only a plan, or only a state, has.
	holds bool
	// other is a field of a state's top that is not looked at.
	other string
}

// document reads the top of a plan or state, one field after the other.
func (r *reader) document(field func(name string) error) error {
	if err := r.open('{'); err != nil {
		return err
	}
	if err := r.fields(func(name string) error {
		if err := field(name); err != nil {
			return fmt.Errorf("%s of the %s: %w", name, r.what(), err)
		}
		return nil
	}); err != nil {
		return err
	}
	if token, err := r.decoder.Token(); !errors.Is(err, io.EOF) {
		if _, second := token.(json.Delim); second {
			return fmt.Errorf("after byte %d: there is more than one %s: give each in a file of its own", r.decoder.InputOffset(), r.what())
		}
		return fmt.Errorf("after byte %d: something follows the %s: give what terraform show -json prints, and nothing else", r.decoder.InputOffset(), r.what())
	}
	return nil
}

// what is read, in the words of errors.
func (r *reader) what() string {
	if r.state != nil {
		return "state"
	}
	return "plan"
}

func (r *reader) open(wanted json.Delim) error {
	token, err := r.decoder.Token()
	if err != nil {
		return err
	}
	if token != wanted {
		return fmt.Errorf("not a %s as terraform show -json prints it", r.what())
	}
	return nil
}

// ofPlans are fields that a plan has and nothing else that Terraform prints.
var ofPlans = []string{"planned_values", "resource_changes", "output_changes", "deferred_changes", "errored", "complete"}

func (r *reader) field(name string) error {
	r.holds = r.holds || slices.Contains(ofPlans, name)
	switch name {
	case "format_version":
		return r.version()
	case "terraform_version":
		return r.decoder.Decode(&r.plan.Terraform)
	case "errored":
		return r.decoder.Decode(&r.plan.Errored)
	case "complete":
		complete := true
		err := r.decoder.Decode(&complete)
		r.plan.Incomplete = !complete
		return err
	case "resource_changes":
		return r.list(func() error {
			change, err := r.resource()
			r.plan.Changes = append(r.plan.Changes, change)
			return err
		})
	case "resource_drift":
		return r.list(func() error {
			var one struct{ Address string }
			err := r.decoder.Decode(&one)
			r.plan.Drifted = append(r.plan.Drifted, one.Address)
			return err
		})
	case "deferred_changes":
		return r.list(func() error {
			r.plan.Incomplete = true
			return r.skip()
		})
	case "output_changes":
		return r.outputs()
	case "values":
		return ErrState
	case "lineage", "serial":
		return ErrStateFile
	}
	return r.skip()
}

// version takes the major version 1, and 0 of Terraform before 1.1.
func (r *reader) version() error {
	var version string
	if err := r.decoder.Decode(&version); err != nil {
		return err
	}
	if major, _, _ := strings.Cut(version, "."); major != "0" && major != "1" {
		return fmt.Errorf("%s is a format that this version does not know", version)
	}
	r.versioned = true
	return nil
}

// list reads a list, or the null that stands for none.
func (r *reader) list(element func() error) error {
	token, err := r.decoder.Token()
	if err != nil || token == nil {
		return err
	}
	if token != json.Delim('[') {
		return errors.New("a list was expected")
	}
	for r.decoder.More() {
		if err := element(); err != nil {
			return err
		}
	}
	_, err = r.decoder.Token()
	return err
}

// skip passes over a value of any size without keeping it.
func (r *reader) skip() error {
	for depth := 0; ; {
		token, err := r.decoder.Token()
		if err != nil {
			return err
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth == 0 {
			return nil
		}
	}
}

// change is the part of a plan that one object has, as Terraform writes it.
type change struct {
	Actions         []string        `json:"actions"`
	Before          any             `json:"before"`
	After           any             `json:"after"`
	AfterUnknown    any             `json:"after_unknown"`
	BeforeSensitive any             `json:"before_sensitive"`
	AfterSensitive  any             `json:"after_sensitive"`
	ReplacePaths    [][]any         `json:"replace_paths"`
	Importing       json.RawMessage `json:"importing"`
}

func (r *reader) resource() (Change, error) {
	var read struct {
		Address  string `json:"address"`
		Previous string `json:"previous_address"`
		Mode     string `json:"mode"`
		Type     string `json:"type"`
		Deposed  string `json:"deposed"`
		Reason   string `json:"action_reason"`
		Change   change `json:"change"`
	}
	if err := r.decoder.Decode(&read); err != nil {
		return Change{}, err
	}
	one := read.Change.judge(read.Address)
	one.Type, one.Data, one.Reason = read.Type, read.Mode == "data", read.Reason
	one.Was = r.keep.of(read.Type, read.Change.Before, nil, read.Change.BeforeSensitive)
	one.Will = r.keep.of(read.Type, read.Change.After, read.Change.AfterUnknown, read.Change.AfterSensitive)
	if read.Previous != read.Address {
		one.Before = read.Previous
	}
	if read.Deposed != "" {
		one.Address += " (deposed object " + read.Deposed + ")"
	}
	return one, nil
}

func (r *reader) outputs() error {
	return r.object(func(name string) error {
		var read change
		if err := r.decoder.Decode(&read); err != nil {
			return err
		}
		r.plan.OutputNames = append(r.plan.OutputNames, name)
		if one := read.judge("output." + name); one.Action != NoOp {
			r.plan.Outputs = append(r.plan.Outputs, one)
		}
		return nil
	})
}

// judge keeps of a change what holds no value.
func (c change) judge(at string) Change {
	one := Change{Address: at, Imports: len(c.Importing) > 0 && string(c.Importing) != "null"}
	switch strings.Join(c.Actions, ",") {
	case "no-op":
		one.Action = NoOp
	case "read":
		one.Action = Read
	case "create":
		one.Action = Create
	case "update":
		one.Action = Update
	case "delete":
		one.Action = Delete
	case "forget":
		one.Action = Forget
	case "delete,create":
		one.Action = Replace
	case "create,delete":
		one.Action, one.NewFirst = Replace, true
	default: // also "create,forget", a replacement whose old object stays
		one.Action = Unknown
	}
	if one.Action == Update || one.Action == Replace || one.Action == Unknown {
		one.Paths = c.differences()
	}
	for _, path := range c.ReplacePaths {
		one.Forced = append(one.Forced, write(path))
	}
	return one
}
