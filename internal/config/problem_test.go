package config_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

// mistake is a change to testdata/valid.yaml and all that must be said about it.
type mistake struct {
	name string
	// edits are pairs: a text that stands in the file once, and what takes its place.
	edits []string
	// want holds the messages, without the file's name and the line.
	want []string
}

func requireMessages(t *testing.T, mistakes []mistake) {
	t.Helper()
	valid, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	_, err = config.Parse("valid.yaml", valid)
	require.NoError(t, err)
	for _, m := range mistakes {
		t.Run(m.name, func(t *testing.T) {
			content := string(valid)
			for i := 0; i < len(m.edits); i += 2 {
				require.Equal(t, 1, strings.Count(content, m.edits[i]), "%q must stand in the file once", m.edits[i])
				content = strings.Replace(content, m.edits[i], m.edits[i+1], 1)
			}
			require.Equal(t, m.want, messages(t, content))
		})
	}
}

// messages returns what is said about the content of a file.
func messages(t *testing.T, content string) []string {
	t.Helper()
	_, err := config.Parse("file.yaml", []byte(content))
	require.Error(t, err)
	var problems *config.Problems
	require.ErrorAs(t, err, &problems)
	var texts []string
	for _, problem := range problems.List {
		texts = append(texts, problem.String())
	}
	return texts
}

// What stands next to what is refused is taken.
func TestWhatIsNearlyRefusedIsTaken(t *testing.T) {
	valid, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	for name, edits := range map[string][]string{
		"as many eCKU as PrivateLink allows":     {"max_ecku: 5", "max_ecku: 10"},
		"as many partitions as the eCKU carry":   {"orders: {partitions: 6", "orders: {partitions: 15000"},
		"a topic whose name starts as others do": {"        invoices: {}", "        invoices: {}\n        confluent-invoices: {}\n        _mine: {}"},
		"a promoted mirror that is written":      {"{orders: PAUSED}", "{orders: PROMOTED}", "ledger: {consumes", "ledger: {produces: [orders], consumes"},
		"a key in the same region":               {"alias/secrets", "'arn:aws:kms:us-east-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef'"},
		"a key of another account":               {"alias/secrets", "'arn:aws:kms:us-east-1:999999999999:alias/secrets'"},
		"an attachment without endpoints":        {"connectivity: gateway", "connectivity: attachment", "      endpoint: two\n", ""},
		"a region that is new":                   {"region: us-east-1", "region: ap-southeast-9", "[use1-az1, use1-az2]", "[apse9-az1]"},
		"letters of any script":                  {"environment: {name: test", "environment: {name: 試験 é"},
	} {
		content := string(valid)
		for i := 0; i < len(edits); i += 2 {
			require.Equal(t, 1, strings.Count(content, edits[i]), "%q must stand in the file once", edits[i])
			content = strings.Replace(content, edits[i], edits[i+1], 1)
		}
		_, err := config.Parse("file.yaml", []byte(content))
		require.NoError(t, err, name)
	}
}
