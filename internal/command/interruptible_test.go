package command

import (
	"context"
	"errors"
	"io"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAStepThatCannotSeeTheInterruptIsLeftBehind(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	blocked, never := io.Pipe()
	defer never.Close()
	_, err := Interruptible(ctx, func() ([]byte, error) {
		cancel()
		return io.ReadAll(blocked)
	})
	assert.ErrorIs(t, err, context.Canceled)
}

func TestAStepThatEndsKeepsItsResult(t *testing.T) {
	failure := errors.New("no")
	value, err := Interruptible(t.Context(), func() (int, error) { return 3, failure })
	assert.Equal(t, 3, value)
	assert.Equal(t, failure, err)
}
