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
