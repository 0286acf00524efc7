package symptom

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"
)

// sample is a text that people paste, and what it means. What is expected was written from the meaning of the text, not from
// the program's output. Ids, names and addresses are made up.
type sample struct {
	Name string
	// Source is the library or service with its version, and where the text comes from.
	Source string
	// Answers in the order of the text: symptom, class and subject. A text that is no error has the answer "unknown unknown SUBJECT".
	Answers []string
	// Speaker, Host, Port, Address and Resource of the first answer, where they matter.
	Speaker, Host, Address, Resource string
	Port                             int
	// First and Cause are a part of the first cause with its check, or of any.
	First, Cause string
	// Never stands in none of the causes.
	Never string
	// Harmless lines that are called so.
	Harmless int
	Text     string
}

// corpus reads all samples.
func corpus(t testing.TB) []sample {
	t.Helper()
	files, err := filepath.Glob("testdata/corpus/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var all []sample
	for _, file := range files {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		var list []sample
		require.NoError(t, yaml.Load(content, &list, yaml.WithKnownFields()), file)
		for i := range list {
			list[i].Name = strings.TrimSuffix(filepath.Base(file), ".yaml") + "/" + list[i].Name
		}
		all = append(all, list...)
	}
	return all
}

// wrong says what of a text's answer is not as expected; empty if all is right.
func (s sample) wrong() string {
	found, err := Parse(strings.NewReader(s.Text))
	if err != nil {
		return err.Error()
	}
	var answers []string
	harmless := 0
	for _, o := range found {
		if o.Class == Harmless && s.Harmless > 0 {
			harmless += o.Count
			continue
		}
		answers = append(answers, fmt.Sprintf("%s %s %s", o.Symptom, o.Class, o.Subject))
	}
	if strings.Join(answers, ", ") != strings.Join(s.Answers, ", ") {
		return fmt.Sprintf("answers %q, wanted %q", answers, s.Answers)
	}
	if harmless != s.Harmless {
		return fmt.Sprintf("%d harmless lines, wanted %d", harmless, s.Harmless)
	}
	o := found[0]
	for _, field := range [][3]string{{"speaker", string(o.Speaker), s.Speaker}, {"host", o.Host, s.Host}, {"address", o.Address, s.Address}, {"resource", o.Resource, s.Resource},
		{"port", fmt.Sprint(o.Port), strings.TrimPrefix(fmt.Sprint(s.Port), "0")}} {
		if field[2] != "" && field[1] != field[2] {
			return fmt.Sprintf("%s %q, wanted %q", field[0], field[1], field[2])
		}
	}
	return s.wrongCauses(o)
}

// wrongCauses compares what is advised.
func (s sample) wrongCauses(o Occurrence) string {
	row, ok := At(o.Symptom, Place{Host: o.Host, Resolver: o.Resolver, Address: o.Address, Subject: o.Subject})
	if !ok || len(row.Causes) == 0 {
		return "no causes"
	}
	var all []string
	for _, c := range row.Causes {
		all = append(all, c.Text+": "+c.Check)
	}
	causes := strings.Join(all, "\n")
	switch {
	case !strings.Contains(all[0], s.First):
		return fmt.Sprintf("the first cause is %q, wanted %q", all[0], s.First)
	case !strings.Contains(causes, s.Cause):
		return fmt.Sprintf("%q is no cause", s.Cause)
	case s.Never != "" && strings.Contains(causes, s.Never):
		return fmt.Sprintf("%q is a cause", s.Never)
	}
	return ""
}

func TestEveryTextOfTheCorpusIsExplained(t *testing.T) {
	names := map[string]bool{}
	for _, s := range corpus(t) {
		t.Run(s.Name, func(t *testing.T) {
			require.False(t, names[s.Name], "two texts of this name")
			names[s.Name] = true
			require.NotEmpty(t, s.Source)
			require.NotEmpty(t, s.Answers)
			assert.Empty(t, s.wrong())
		})
	}
}
