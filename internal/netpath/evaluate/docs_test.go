package evaluate

import (
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryCodeIsExplainedInTheDocs(t *testing.T) {
	source, err := os.ReadFile("code.go")
	require.NoError(t, err)
	docs, err := os.ReadFile("../../../docs/netpath.md")
	require.NoError(t, err)
	codes := regexp.MustCompile(`Code = "([A-Z_]+)"`).FindAllStringSubmatch(string(source), -1)
	require.Greater(t, len(codes), 30)
	for _, code := range codes {
		assert.Contains(t, string(docs), "| `"+code[1]+"` | ")
	}
}
