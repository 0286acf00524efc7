package docblock

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Quoted requires a document to quote a message, between backquotes, and returns it for a look at what was printed. Lines may
// end anywhere in the document.
func Quoted(t *testing.T, document, message string) string {
	t.Helper()
	text, err := os.ReadFile(document)
	require.NoError(t, err)
	assert.Contains(t, strings.Join(strings.Fields(string(text)), " "), "`"+message+"`", "%s does not quote what is printed", document)
	return message
}
