// Package exit says what the exit status of every program of this module means.
// README.md has the same table for users.
package exit

// Status is the exit status of a program.
type Status int

// The statuses, the same in all programs.
const (
	// Holds: what was asked for holds or was done.
	Holds Status = 0
	// DoesNotHold: it was looked at and does not hold, or was tried and failed.
	DoesNotHold Status = 1
	// CannotSay: it could not be found out.
	CannotSay Status = 2
	// Usage: the command line or an input is wrong; nothing was done.
	Usage Status = 3
	// Interrupted: SIGINT or SIGTERM ended the program (128 and the number of SIGINT, as shells say it).
	Interrupted Status = 130
)

// Unanswered is an error of whoever was asked, which kept a program from finding out: however it is
// reported, the status is CannotSay.
type Unanswered struct{ Err error }

func (u Unanswered) Error() string { return u.Err.Error() }

// Unwrap gives errors.Is and errors.As what is inside.
func (u Unanswered) Unwrap() error { return u.Err }
