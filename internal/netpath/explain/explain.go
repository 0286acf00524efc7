// Package explain tells what an error text means: the symptoms in it, their likely causes in
// order, and, where there is a model of the network, which cause it is.
package explain

import (
	"errors"
	"io"
	"slices"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

// ErrEmpty is returned for a text without any words.
var ErrEmpty = errors.New("the text is empty; " +
	"pass the client's or Terraform's whole error on standard input, or try the endpoint itself: netpath probe --to HOST")

// State of a cause.
type State string

// States of a cause. Only with a model is a cause found or ruled out. NotFound is a cause that the
// managed configuration does not show, while what lies outside of it is assumed to be in order.
const (
	Found      State = "found"
	RuledOut   State = "ruled out"
	NotFound   State = "not found"
	NotKnown   State = "not known"
	NotChecked State = "not checked"
)

// Explanation is the answer to one text.
type Explanation struct {
	Symptoms []Symptom `json:"symptoms"`
}

// Symptom is one symptom of the text with its causes.
type Symptom struct {
	symptom.Occurrence
	// Name in the configuration of the cluster that the resource's address names.
	Cluster string `json:"cluster,omitempty"`
	// What it proves, and what it does not.
	Meaning string `json:"meaning"`
	// Paths that were checked in the model, none without a model.
	Checked []Check `json:"checked,omitempty"`
	// Causes, the likeliest first.
	Causes []Cause `json:"causes"`
	// Blockers that were found and do not explain this text.
	Others []Evidence `json:"other_blockers,omitempty"`
}

// Check is a path that was traced.
type Check struct {
	Client  string `json:"client"`
	Cluster string `json:"cluster"`
	Port    int    `json:"port"`
	Verdict string `json:"verdict"`
	// Why this client and cluster were taken, if the text does not say so.
	Taken []string `json:"taken,omitempty"`
	// Facts that are missing for a verdict.
	Missing []string `json:"missing,omitempty"`
	// Facts outside the managed configuration that are taken for granted.
	Assumed []string `json:"assumed,omitempty"`
}

// Cause is what may be wrong, and whether it is.
type Cause struct {
	State    State      `json:"state"`
	Text     string     `json:"cause"`
	Check    string     `json:"check,omitempty"`
	Evidence []Evidence `json:"evidence,omitempty"`
	codes    []code.Code
}

// Evidence is a blocker of the path.
type Evidence struct {
	Code    code.Code `json:"code"`
	Object  string    `json:"object"`
	Message string    `json:"message"`
	Fix     string    `json:"fix"`
	// Who mends it, where there are several AWS accounts: "the hub's account, 123456789012".
	Who string `json:"who,omitempty"`
}

// Text explains an error text. A text that is not known is answered by what was recognized in it and what to
// try next. The errors are ErrEmpty and those of the reader.
func Text(text io.Reader) (*Explanation, error) {
	found, err := symptom.Parse(text)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, ErrEmpty
	}
	e := &Explanation{}
	for _, o := range found {
		e.Symptoms = append(e.Symptoms, newSymptom(o))
	}
	return e, nil
}

func newSymptom(o symptom.Occurrence) Symptom {
	s := Symptom{Occurrence: o}
	s.Cluster, _ = address.Owner(o.Resource, address.OfCluster)
	s.become(o.Symptom)
	return s
}

// become gives a symptom the row of an id.
func (s *Symptom) become(id symptom.ID) {
	row, _ := symptom.At(id, symptom.Place{Host: s.Host, Resolver: s.Resolver, Address: s.Address, Subject: s.Subject})
	s.Occurrence.Symptom, s.Class, s.Meaning, s.Causes = id, row.Class, row.Meaning, nil
	for _, c := range row.Causes {
		s.Causes = append(s.Causes, Cause{State: NotChecked, Text: c.Text, Check: c.Check, codes: c.Codes})
	}
}

// Verdict is the state of the whole: Found if a cause was found for any symptom, NotKnown if a
// check lacked facts or the text shows nothing that is known, NotChecked without a model, RuledOut if the model shows open paths only.
func (e *Explanation) Verdict() State {
	verdict := NotChecked
	if !slices.ContainsFunc(e.Symptoms, func(s Symptom) bool { return s.Class != symptom.Unknown }) {
		verdict = NotKnown
	}
	for _, s := range e.Symptoms {
		for _, c := range s.Causes {
			if c.State == Found {
				return Found
			}
		}
		for _, c := range s.Checked {
			switch {
			case c.Verdict == "unknown":
				verdict = NotKnown
			case verdict == NotChecked:
				verdict = RuledOut
			}
		}
	}
	return verdict
}
