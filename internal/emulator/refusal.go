package emulator

import (
	"errors"
	"fmt"
)

// Refusal is an error of an emulated service: what the real service says, and what
// in the emulated world made it say so.
type Refusal struct {
	Text string
	Hint string
}

func (r *Refusal) Error() string { return r.Text }

// Because adds what in the emulated world led to the refusal.
func (r *Refusal) Because(format string, arguments ...any) *Refusal {
	r.Hint = fmt.Sprintf(format, arguments...)
	return r
}

// Refuse makes a Refusal.
func Refuse(format string, arguments ...any) *Refusal {
	return &Refusal{Text: fmt.Sprintf(format, arguments...)}
}

func hint(err error) string {
	var refusal *Refusal
	if errors.As(err, &refusal) {
		return refusal.Hint
	}
	return ""
}
