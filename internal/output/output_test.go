package output_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/output"
)

func TestJSONIsIndentedAndKeepsArrows(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, output.JSON(&b, map[string]string{"hop": "10.2.0.0/20 -> 10.0.0.0/24 & back"}))
	assert.Equal(t, "{\n  \"hop\": \"10.2.0.0/20 -> 10.0.0.0/24 & back\"\n}\n", b.String())
}

func TestAStyleEndsWhereItsTextEnds(t *testing.T) {
	assert.Equal(t, "\x1b[31mblocked\x1b[0m", output.Red.Paint("blocked"))
	assert.Equal(t, "plain", output.Style("").Paint("plain"))
	assert.Empty(t, output.Red.Paint(""))
}

func TestATextIsOneWordOfAShell(t *testing.T) {
	for text, word := range map[string]string{"a/b-c.d_e": "a/b-c.d_e", "a b'c": `'a b'\''c'`, "$(x)": "'$(x)'", "": "''", "-x": "'-x'", "HEAD:a@b+c": "HEAD:a@b+c"} {
		assert.Equal(t, word, output.Word(text))
	}
}
