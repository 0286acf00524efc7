package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFiguresAreMadeOfWhatGoTestPrints(t *testing.T) {
	of := set{from: "./some", rows: []row{
		{"Verify/100-vpcs", "ns/op", "verify", "under 1 s"}, {"Verify/100-vpcs", "checks", "checks", ""}, {"Life", "s/whole", "life", ""},
		{"Life", "MB/plan", "memory", ""},
	}}
	printed := "goos: linux\nBenchmarkVerify/100-vpcs-2   4   254000000 ns/op   20600 checks   12.3 ns/check\n" +
		"networking plan 3 s\nBenchmarkLife   1   36400000000 ns/op  36.44 s/whole  835.2 MB/plan\nPASS\n"
	figures, err := of.figures(printed)
	require.NoError(t, err)
	assert.Equal(t, []figure{{"verify", "0.25 s", "under 1 s"}, {"checks", "20600", ""}, {"life", "36 s", ""}, {"memory", "835 MB", ""}}, figures)
	_, err = of.figures("PASS\n")
	assert.ErrorContains(t, err, "no ns/op of BenchmarkVerify/100-vpcs")
}

func TestDurationsHaveTheDigitsThatMeanSomething(t *testing.T) {
	for want, seconds := range map[string]float64{"4 ms": 0.004, "19 ms": 0.0192, "0.25 s": 0.254, "4.70 s": 4.7, "131 s": 131.2} {
		assert.Equal(t, want, duration(seconds))
	}
}

// Every figure in the document has a row here, and the other way round, so that one command writes all.
func TestTheDocumentHasTheFiguresThatAreMeasured(t *testing.T) {
	document, err := os.ReadFile("../../docs/speed.md")
	require.NoError(t, err)
	var listed []string
	for line := range strings.Lines(string(document)) {
		if cells := strings.Split(line, " | "); len(cells) == 3 && !strings.HasPrefix(line, "| ---") && cells[0] != "| What" {
			listed = append(listed, strings.TrimPrefix(cells[0], "| "))
		}
	}
	wanted := []string{"Synthesis of the default configuration", "The floor: a program that loads the same provider packages and makes one resource",
		"Ratio of the two", "Checking a file (`-validate`)"}
	for _, size := range sizes {
		wanted = append(wanted, "Synthesis of "+ofSize(size))
	}
	for _, set := range benchmarks {
		for _, r := range set.rows {
			wanted = append(wanted, r.what)
		}
	}
	assert.Equal(t, wanted, listed, "make figures writes the document anew")
}

func TestTheDocumentSaysHowToGetItAgain(t *testing.T) {
	var printed bytes.Buffer
	require.NoError(t, markdown(&printed, []figure{{"a", "1 s", "under 2 s"}}))
	assert.Contains(t, printed.String(), "`make figures` measured these figures")
	assert.Contains(t, printed.String(), "| a | 1 s | under 2 s |\n")
	document, err := os.ReadFile("../../docs/speed.md")
	require.NoError(t, err)
	assert.Contains(t, string(document), "`make figures` measured these figures")
}
