package literal

import (
	"net/netip"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// texts that Terraform, or CDKTF before it, would do something with.
var texts = []string{
	"", "plain", "$", "%", "{", "$$", "a$", "%%{", "${", "%{", "$${x}", "$$${x}", "%%{if x}", "${file(\"x\")}", "%{ if true }x%{ endif }",
	"${TfToken[TOKEN.1]}", "$${TfToken[TOKEN.1]}", "#{TfToken[TOKEN.1]}", "&{TfToken[TOKEN.1]}", `\ " ' ${"}`, "$%{$${%",
}

// HCL's own reader of templates is the judge.
func TestTheTemplateOfATextHasTheTextAsItsValue(t *testing.T) {
	for _, text := range texts {
		template, problems := hclsyntax.ParseTemplate([]byte(Text(text)), "", hcl.InitialPos)
		require.False(t, problems.HasErrors(), "%q: %s", text, problems)
		value, problems := template.Value(nil)
		require.False(t, problems.HasErrors(), "%q: %s", text, problems)
		assert.Equal(t, text, value.AsString())
	}
}

func TestNoMarkOfCDKTFIsLeft(t *testing.T) {
	for _, text := range texts {
		assert.NotRegexp(t, `[$#&]\{TfToken\[`, Text(text))
	}
}

type inner struct {
	Name   string
	List   []string
	ByName map[string]*string
}

type outer struct {
	Inner   *inner
	Absent  *inner
	Many    map[string]inner
	Prefix  netip.Prefix
	Number  int
	private string
}

func TestEveryTextOfACopyIsEscapedAndTheOriginalStays(t *testing.T) {
	make := func(a string) outer {
		return outer{
			Inner:  &inner{Name: a, List: []string{a, "b"}, ByName: map[string]*string{a: &a}},
			Many:   map[string]inner{a: {Name: a}},
			Prefix: netip.MustParsePrefix("10.0.0.0/8"), Number: 7, private: "p",
		}
	}
	original := make("${a}")
	assert.Equal(t, make("$${a}"), Of(original))
	assert.Equal(t, make("${a}"), original)
}
