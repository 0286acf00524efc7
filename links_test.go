package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	link    = regexp.MustCompile(`\]\(([^)#:]*)(?:#([^)]+))?\)`)
	heading = regexp.MustCompile(`(?m)^#+ (.*)$`)
	notSlug = regexp.MustCompile(`[^\p{L}\p{N}_ -]`)
)

// Links between the documents, and from them to files, lead somewhere.
func TestLinksInTheDocumentsLeadSomewhere(t *testing.T) {
	var documents []string
	for _, pattern := range []string{"*.md", "*/README.md", "docs/*.md", "docs/*/*.md"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		documents = append(documents, found...)
	}
	for _, document := range documents {
		for _, target := range link.FindAllStringSubmatch(content(t, document), -1) {
			path := document
			if target[1] != "" {
				path = filepath.Join(filepath.Dir(document), target[1])
			}
			_, err := os.Stat(path)
			if assert.NoError(t, err, "%s links to %s", document, target[1]) && target[2] != "" {
				assert.Contains(t, anchors(content(t, path)), target[2], "%s links to %s", document, path)
			}
		}
	}
}

// anchors returns the names that GitHub gives to the headings of a document.
func anchors(document string) []string {
	var names []string
	for _, text := range heading.FindAllStringSubmatch(document, -1) {
		name := notSlug.ReplaceAllString(strings.ToLower(text[1]), "")
		names = append(names, strings.ReplaceAll(name, " ", "-"))
	}
	return names
}
