package main

import (
	"fmt"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// documents with examples of configuration files. An example is a file of its own if
// it has a name; otherwise it is a change to the default file.
var documents = []string{"README.md", "docs/deploying.md", "docs/operating.md", "docs/monitoring.md", "docs/applications.md"}

func TestExamplesInTheDocumentsCanBeSynthesized(t *testing.T) {
	base := mapping(t, content(t, "config/non-prod.yaml"))
	for _, document := range documents {
		found := examples(content(t, document))
		require.NotEmpty(t, found, document)
		for i, example := range found {
			t.Run(fmt.Sprintf("%s %d", document, i+1), func(t *testing.T) {
				values := mapping(t, example)
				if _, whole := values["name"]; !whole {
					values = over(base, values)
				}
				text, err := yaml.Marshal(values)
				require.NoError(t, err)
				file := write(t, string(text))
				require.NoError(t, os.CopyFS(filepath.Dir(file), os.DirFS("testdata/documents"))) // schemas that examples name
				synth(t, file)
			})
		}
	}
}

// The README lists every output that people read, by stack.
func TestTheReadmeListsEveryOutput(t *testing.T) {
	readme := content(t, "README.md")
	for _, name := range stack.Names() {
		rows := regexp.MustCompile("(?m)^\\| `" + name + "` (\\| `.*\n(\\| \\| `.*\n)*)").FindString(readme)
		var listed, made []string
		for _, row := range regexp.MustCompile("(?m)^\\|[^|]*\\| `(\\w+)`").FindAllStringSubmatch(rows, -1) {
			listed = append(listed, row[1])
		}
		for _, address := range parsed(t, synth(t, "config/non-prod.yaml"), name).Addresses() {
			if output, ok := strings.CutPrefix(address, "output."); ok && !strings.HasPrefix(output, "cross-stack-output") {
				made = append(made, output)
			}
		}
		assert.ElementsMatch(t, made, listed, name)
	}
}

// The README shows parts of what netpath and the rehearsal print; the documents with the
// whole output are checked where these commands are.
func TestOutputInTheReadmeIsThatOfTheDocuments(t *testing.T) {
	for start, document := range map[string]string{
		"$ bin/netpath verify": "docs/netpath.md",
		"FAILED at":            "docs/rehearse.md",
	} {
		_, block, found := strings.Cut(content(t, "README.md"), "```\n"+start)
		require.True(t, found, start)
		block, _, _ = strings.Cut(block, "```")
		whole := content(t, document)
		for _, line := range strings.Split(block, "\n")[1:] {
			if line != "..." {
				assert.Contains(t, whole, line, "%s does not show this", document)
			}
		}
	}
}

// Addresses that the documents name exist in the default configuration. The lines of
// moves and imports that say "to = ..." name what is to come.
func TestAddressesInTheDocumentsExist(t *testing.T) {
	list := content(t, "testdata/golden/addresses.txt")
	for _, document := range documents {
		for line := range strings.Lines(content(t, document)) {
			if regexp.MustCompile(`^\s*to\s+=`).MatchString(line) {
				continue
			}
			for _, address := range addressForm.FindAllString(line, -1) {
				found := regexp.MustCompile("(?m)^(non-prod|consumer) .* " + regexp.QuoteMeta(address) + "$").MatchString(list)
				assert.True(t, found, "%s names %s, which neither config/non-prod.yaml nor config/consumer.yaml makes", document, address)
			}
		}
	}
}

var (
	addressForm = regexp.MustCompile(`\b(aws|confluent)_[a-z0-9_]+\.[a-z][A-Za-z0-9_-]+`)
	yamlBlock   = regexp.MustCompile("(?ms)^( *)```yaml\n(.*?)^ *```")
)

// The examples of docs/sharing.md are changes to the file of the team that they are about, but for one that is a file of its own.
func TestExamplesOfSharingAreValid(t *testing.T) {
	of := []string{"platform", "", "producer", "consumer", "consumer", "producer"}
	found := examples(content(t, "docs/sharing.md"))
	require.Len(t, found, len(of))
	for i, example := range found {
		values := mapping(t, example)
		if of[i] != "" {
			values = over(mapping(t, content(t, "config/"+of[i]+".yaml")), values)
		}
		text, err := yaml.Marshal(values)
		require.NoError(t, err)
		_, err = config.Parse("config.yaml", text)
		assert.NoError(t, err, example)
	}
}

// A schema that a document shows is the one that its example of a configuration file names.
func TestASchemaInTheDocumentsIsThatOfItsExample(t *testing.T) {
	assert.Contains(t, content(t, "docs/applications.md"), "```json\n"+content(t, "testdata/documents/schemas/order.avsc")+"```\n")
}

// Programs of the documents are ones of their language: make clients runs those of docs/applications.md, with libraries that are
// no part of the product.
func TestProgramsInTheDocumentsParse(t *testing.T) {
	blocks := regexp.MustCompile("(?ms)^```(go|js)\n(.*?)^```")
	programs := 0
	for _, document := range documents {
		for _, block := range blocks.FindAllStringSubmatch(content(t, document), -1) {
			programs++
			if block[1] == "go" {
				_, err := parser.ParseFile(token.NewFileSet(), document, block[2], 0)
				assert.NoError(t, err)
				continue
			}
			check := exec.Command("node", "--check", "-")
			check.Stdin = strings.NewReader(block[2])
			said, err := check.CombinedOutput()
			assert.NoError(t, err, "%s: %s", document, said)
		}
	}
	assert.NotZero(t, programs)
}

// examples returns the blocks of YAML in a document, without the indent of a list item.
func examples(document string) []string {
	var found []string
	for _, block := range yamlBlock.FindAllStringSubmatch(document, -1) {
		found = append(found, strings.ReplaceAll("\n"+block[2], "\n"+block[1], "\n"))
	}
	return found
}

// over lays changes over values, mapping by mapping; lists and plain values are replaced.
func over(values, changes map[string]any) map[string]any {
	merged := maps.Clone(values)
	for key, change := range changes {
		below, ok := change.(map[string]any)
		if old, both := merged[key].(map[string]any); ok && both {
			change = over(old, below)
		}
		merged[key] = change
	}
	return merged
}

func mapping(t *testing.T, text string) map[string]any {
	t.Helper()
	var values map[string]any
	require.NoError(t, yaml.Unmarshal([]byte(text), &values))
	return values
}

func content(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}
