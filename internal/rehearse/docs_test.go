package rehearse

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/terraform-exec/tfexec"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/docblock"
)

const operating = root + "/docs/operating.md"

// documented is a copy of the default configuration file with a block of docs/operating.md laid over it.
func documented(t *testing.T, name string) string {
	t.Helper()
	var changes map[string]any
	require.NoError(t, yaml.Unmarshal([]byte(docblock.Text(t, operating, name)), &changes))
	values := map[string]any{}
	flatten("", changes, values)
	return edit(t, values)
}

// flatten turns a mapping into plain values by path.
func flatten(path string, from, into map[string]any) {
	for key, value := range from {
		if below, ok := value.(map[string]any); ok {
			flatten(path+key+"/", below, into)
			continue
		}
		into[path+key] = value
	}
}

var (
	// says finds the lines that say what becomes of a resource.
	says = regexp.MustCompile(`^ {1,2}# [a-z]`)
	// many are the types of which a plan has too many lines to show.
	many = regexp.MustCompile(`# (confluent_kafka_acl|confluent_api_key|aws_secretsmanager_secret_version)\.`)
)

// planned plans a stack and returns what the documents show of it: the errors, or else the lines of
// the plan that say what becomes of each resource, but for those of which there are many, and the sum.
func planned(t *testing.T, system *System, stack string, options ...tfexec.PlanOption) string {
	t.Helper()
	terraform, err := system.exec(stack)
	require.NoError(t, err)
	seen := &events{}
	file := filepath.Join(t.TempDir(), "plan")
	if _, err = terraform.PlanJSON(t.Context(), seen, append(options, tfexec.Out(file), tfexec.Reattach(system.reattach))...); err != nil {
		require.NotEmpty(t, seen.diagnostics, err)
		var all []string
		for _, one := range seen.diagnostics {
			all = append(all, fmt.Sprintf("Error: %s\n\n%s\n", one.Summary, one.Detail))
		}
		slices.Sort(all)
		return strings.Join(all, "\n")
	}
	printed, err := system.command(t.Context(), stack, "show", "-no-color", file)
	require.NoError(t, err)
	var lines strings.Builder
	for line := range strings.Lines(string(printed)) {
		fate := says.MatchString(line) && !many.MatchString(line)
		if fate || strings.HasPrefix(line, "Plan: ") {
			lines.WriteString(line)
		}
	}
	return lines.String()
}
