// Package docblock lets tests hold the documents to what was really printed. A block of text below
// the comment <!-- rehearsed: NAME --> is the output of the test that checks NAME.
package docblock

import (
	"os"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// writing keeps tests that run side by side from overwriting each other's updates.
var writing sync.Mutex

// Text returns the block with a name: what stands between its fences.
func Text(t *testing.T, document, name string) string {
	t.Helper()
	text, start, end := find(t, document, name)
	return text[start:end]
}

// Check requires the block with a name to be what was printed. With UPDATE_DOCS=1 it writes it.
func Check(t *testing.T, document, name, printed string) {
	t.Helper()
	writing.Lock()
	defer writing.Unlock()
	printed = strings.TrimRight(printed, "\n") + "\n"
	text, start, end := find(t, document, name)
	if os.Getenv("UPDATE_DOCS") != "" {
		require.NoError(t, os.WriteFile(document, []byte(text[:start]+printed+text[end:]), 0o644))
		return
	}
	assert.Equal(t, text[start:end], printed, "%s shows something else; make docs updates it", document)
}

// CheckIndented is Check for a block in a list, every line of which begins with the indent.
func CheckIndented(t *testing.T, document, name, indent, printed string) {
	t.Helper()
	var text strings.Builder
	for line := range strings.Lines(strings.TrimRight(printed, "\n")) {
		if strings.TrimSpace(line) != "" {
			text.WriteString(indent)
		}
		text.WriteString(line)
	}
	Check(t, document, name, text.String())
}

// find returns a document and where a block's text begins and ends in it.
func find(t *testing.T, document, name string) (text string, start, end int) {
	t.Helper()
	data, err := os.ReadFile(document)
	require.NoError(t, err)
	block := regexp.MustCompile("(?s)<!-- rehearsed: " + regexp.QuoteMeta(name) + " -->\n *```[a-z]*\n(.*?) *```\n")
	at := block.FindSubmatchIndex(data)
	require.NotNil(t, at, "%s has no block <!-- rehearsed: %s -->", document, name)
	return string(data), at[2], at[3]
}
