package attributes

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func read(t *testing.T, text string) Attributes {
	t.Helper()
	var a Attributes
	require.NoError(t, json.Unmarshal([]byte(text), &a))
	return a
}

func TestWhatIsThereIsReadAndWhatIsNotIsZero(t *testing.T) {
	a := read(t, `{"text": "a", "number": 9092, "yes": true, "null": null, "list": ["a", 1, null], "map": {"a": "b", "n": null}}`)
	assert.Equal(t, []string{"a", "9092", "true", "", "", ""},
		[]string{a.String("text"), a.String("number"), a.String("yes"), a.String("null"), a.String("list"), a.String("absent")})
	assert.Equal(t, []int{9092, 0, 0}, []int{a.Int("number"), a.Int("text"), a.Int("absent")})
	assert.Equal(t, []bool{true, false, false}, []bool{a.Bool("yes"), a.Bool("text"), a.Bool("absent")})
	assert.Equal(t, []string{"a", "1"}, a.Strings("list"))
	assert.Nil(t, a.Strings("text"))
	assert.Equal(t, map[string]string{"a": "b"}, a.Map("map"))
}

func TestABlockIsReadHoweverItIsWritten(t *testing.T) {
	for _, text := range []string{`{"vpc": {"vpc_id": "vpc-1"}}`, `{"vpc": [{"vpc_id": "vpc-1"}]}`} {
		a := read(t, text)
		require.Len(t, a.Blocks("vpc"), 1, text)
		a.Block("vpc").Default("vpc_region", "us-east-1")
		assert.Equal(t, Attributes{"vpc_id": "vpc-1", "vpc_region": "us-east-1"}, a.Block("vpc"), "what is set in a block is set")
	}
	assert.Empty(t, Attributes{"vpc": "vpc-1"}.Blocks("vpc"))
	assert.Equal(t, Attributes{}, Attributes{}.Block("vpc"))
}

func TestADefaultDoesNotReplaceWhatIsThere(t *testing.T) {
	a := Attributes{"a": "", "b": nil}
	a.Default("a", "x")
	a.Default("b", "x")
	assert.Equal(t, Attributes{"a": "", "b": "x"}, a)
}
