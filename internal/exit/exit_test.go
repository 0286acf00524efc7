package exit

import (
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheReadmeSaysWhatEachStatusMeans(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	for status, meaning := range map[Status]string{
		Holds: "holds", DoesNotHold: "does not hold", CannotSay: "cannot say", Usage: "usage or input", Interrupted: "interrupted",
	} {
		assert.Contains(t, string(readme), fmt.Sprintf("\n| %d | %s |", status, meaning))
	}
}
