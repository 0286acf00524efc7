package emulator

import "errors"

// ErrGone, returned by a Read hook, says that the object is not there for whoever asks: Terraform
// takes it out of the state, as if it were deleted.
var ErrGone = errors.New("gone")

// Own says whose an object is: of which account.
func (w *World) Own(kind, id, account string) { w.owners[kind+" "+id] = account }

// Owner is the account of an object, or empty if nobody said whose it is. Then it is there for all.
func (w *World) Owner(kind, id string) string { return w.owners[kind+" "+id] }
