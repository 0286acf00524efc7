package command

import "context"

// Interruptible returns what f returns, or the context's error once that ends: for a step of a command
// that cleans up, before there is anything to clean up, which may wait without seeing the context (a FIFO
// that nobody writes to). f is left behind then.
func Interruptible[T any](ctx context.Context, f func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	ended := make(chan result, 1)
	go func() {
		value, err := f()
		ended <- result{value, err}
	}()
	select {
	case r := <-ended:
		return r.value, r.err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}
