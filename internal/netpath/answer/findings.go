package answer

import (
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Blocker is one reason why something is blocked, with the object to blame.
type Blocker struct {
	Code      code.Code
	Phase     Phase
	Component string
	Object    model.Object
	Message   string
	Fix       string
	// Mends is what the fix works on, empty if that is the object.
	Mends model.ID
	// Account that the fix is made in, and whose that is; empty if all is in one account, or if it is not known.
	Account, Whose string
}

// Who is who mends it: "the hub's account, 123456789012". Empty if all is in one account, or if it is not known.
func (b *Blocker) Who() string {
	if b.Account == "" || b.Whose == "" {
		return b.Account
	}
	return b.Whose + ", " + b.Account
}

// key tells blockers apart: hops of several paths that say the same are one blocker.
func (b *Blocker) key() string {
	return string(b.Code) + "\x00" + string(b.Object.ID) + "\x00" + b.Message
}

// Findings are the blockers and gaps of a list of hops, each once.
type Findings struct {
	Blockers []*Blocker
	Gaps     []*model.Gap
}

// Collect adds what the hops say.
func (f *Findings) Collect(hops []Hop) {
	for i := range hops {
		hop := &hops[i]
		switch {
		case hop.Outcome == Stopped:
			f.AddBlocker(&Blocker{Code: hop.Code, Phase: hop.Phase, Component: hop.Component, Object: hop.Object, Message: hop.Message, Fix: hop.Fix, Mends: hop.Mends})
		case hop.Gap != nil:
			f.AddGap(hop.Gap)
		}
	}
}

// AddBlocker adds a blocker unless an equal one is there.
func (f *Findings) AddBlocker(b *Blocker) {
	for _, known := range f.Blockers {
		if known.key() == b.key() {
			return
		}
	}
	f.Blockers = append(f.Blockers, b)
}

// AddGap adds a gap unless an equal one is there.
func (f *Findings) AddGap(g *model.Gap) {
	for _, known := range f.Gaps {
		if known == g || known.What == g.What {
			return
		}
	}
	f.Gaps = append(f.Gaps, g)
}

// Merge adds other findings.
func (f *Findings) Merge(other *Findings) {
	for _, b := range other.Blockers {
		f.AddBlocker(b)
	}
	for _, g := range other.Gaps {
		f.AddGap(g)
	}
}
