package main

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
)

// call runs a command as main does.
func call(t *testing.T, stdin string, args ...string) (code exit.Status, stdout, stderr string) {
	t.Helper()
	var out, complaints bytes.Buffer
	code = netpath.Run(t.Context(), command.Environment{Stdin: strings.NewReader(stdin), Stdout: &out, Stderr: &complaints}, args)
	return code, out.String(), complaints.String()
}

// The default configuration and its stacks as they are synthesized.
var defaultInputs = []string{"--config", "../../config/non-prod.yaml", "--synth", "../../testdata/golden/non-prod"}

// The stacks of the platform team, of the producing and of the consuming team.
var threeTeams = []string{
	"--config", "../../config/platform.yaml", "--synth", "../../testdata/golden/platform",
	"--config", "../../config/producer.yaml", "--synth", "../../testdata/golden/producer",
	"--config", "../../config/consumer.yaml", "--synth", "../../testdata/golden/consumer",
}

func TestThePicturesAreCurrent(t *testing.T) {
	for picture, inputs := range map[string][]string{"architecture": defaultInputs, "sharing": threeTeams} {
		code, drawn, complaints := call(t, "", append([]string{"diagram", "-format", "svg"}, inputs...)...)
		require.Equal(t, exit.Holds, code, complaints)
		committed, err := os.ReadFile("../../docs/images/" + picture + ".svg")
		require.NoError(t, err)
		assert.Equal(t, drawn, string(committed), "make images updates %s.svg", picture)
	}
}

// The link of the consuming team leads from the producing team's cluster, by the share of its file; without that file from the share.
func TestTheLinkOfAShareIsDrawnFromTheProducersCluster(t *testing.T) {
	code, drawn, complaints := call(t, "", append([]string{"diagram", "-format", "mermaid"}, threeTeams...)...)
	require.Equal(t, exit.Holds, code, complaints)
	named := map[string]string{}
	for _, node := range regexp.MustCompile(`(n\d+)\["(\w+)<br>Kafka cluster`).FindAllStringSubmatch(drawn, -1) {
		named[node[2]] = node[1]
	}
	require.Len(t, named, 2)
	assert.Contains(t, drawn, named["orders"]+` -.->|"link from-orders<br>reads share orders-to-risk"| `+named["risk"])

	code, drawn, complaints = call(t, "", append([]string{"diagram"}, threeTeams[8:]...)...)
	require.Equal(t, exit.Holds, code, complaints)
	assert.Contains(t, drawn, ">share of another team</text>")
	assert.Contains(t, drawn, ">orders-to-risk</text>")
}

func TestDiagramFormats(t *testing.T) {
	for format, begin := range map[string]string{"mermaid": "flowchart LR\n", "svg": "<svg ", "html": "<!doctype html>"} {
		code, drawn, complaints := call(t, "", append([]string{"diagram", "-format", format}, defaultInputs...)...)
		require.Equal(t, exit.Holds, code, complaints)
		assert.True(t, strings.HasPrefix(drawn, begin), format)
	}
	code, drawn, complaints := call(t, "", "diagram", "-format", "png")
	assert.Equal(t, exit.Usage, code)
	assert.Empty(t, drawn)
	assert.Contains(t, complaints, "allowed are mermaid, svg and html")
}

func TestProbeRefusesWhatItCannotTry(t *testing.T) {
	for want, args := range map[string][]string{
		"say what to try":                 {"probe"},
		"must be an IP address":           {"probe", "--to", "a.example", "--resolver", "dns.example"},
		"must be more than zero":          {"probe", "--to", "a.example", "--timeout", "0s"},
		"no certificate in PEM form":      {"probe", "--to", "a.example", "--ca", "diagram_test.go"},
		"the target is given by --to":     {"probe", "a.example"},
		"no cluster is named \"nowhere\"": append([]string{"probe", "--to", "nowhere"}, defaultInputs...),
		"is known only after apply; pass": append([]string{"probe", "--to", "sandbox"}, defaultInputs...),
	} {
		code, out, complaints := call(t, "", args...)
		assert.Equal(t, exit.Usage, code, args)
		assert.Empty(t, out)
		assert.Contains(t, complaints, want)
	}
}
