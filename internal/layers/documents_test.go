package layers

import (
	"bufio"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
)

// documents of those who change the code.
var documents = []string{"docs/how-to-add.md", "docs/architecture.md", "docs/decisions/*.md", "stacks/README.md", "constructs/README.md", "cmd/netpath/README.md"}

var (
	quoted      = regexp.MustCompile("`([^`\n]+)`")
	testName    = regexp.MustCompile(`^Test[A-Z]\w*$`)
	makeTarget  = regexp.MustCompile(`^make ([a-z]+)$`)
	path        = regexp.MustCompile(`^(cmd|constructs|docs|internal|stacks|testdata)/\S*$`)
	placeholder = regexp.MustCompile(`<[^>]*>`)
	declared    = regexp.MustCompile(`^func (Test[A-Z]\w*)\(`)
	row         = regexp.MustCompile("(?m)^\\| \\[`([a-z]+)`\\]\\(([a-z]+)\\) \\|")
)

// Tests, paths and targets of make that the documents name exist. A path from the root may be a form,
// as stacks/<name>/promises_test.go: something has it.
func TestTheDocumentsNameWhatThereIs(t *testing.T) {
	root := goldens.Root(t)
	tests, makefile := declaredTests(t, root), read(t, filepath.Join(root, "Makefile"))
	named := 0
	for _, pattern := range documents {
		files, err := filepath.Glob(filepath.Join(root, pattern))
		require.NoError(t, err)
		require.NotEmpty(t, files, pattern)
		for _, file := range files {
			document, _ := filepath.Rel(root, file)
			for _, match := range quoted.FindAllStringSubmatch(read(t, file), -1) {
				name := match[1]
				switch {
				case testName.MatchString(name):
					named++
					assert.True(t, tests[name], "%s names the test %s, which there is not", document, name)
				case makeTarget.MatchString(name):
					target := makeTarget.FindStringSubmatch(name)[1]
					assert.Contains(t, makefile, "\n"+target+":", "%s names make %s, which there is not", document, target)
				case path.MatchString(placeholder.ReplaceAllString(name, "*")):
					found, err := filepath.Glob(filepath.Join(root, placeholder.ReplaceAllString(name, "*")))
					require.NoError(t, err)
					assert.NotEmpty(t, found, "%s names %s, which there is not", document, name)
				}
			}
		}
	}
	assert.Greater(t, named, 30)
}

// constructs/README.md lists every construct, once.
func TestTheConstructsAreListed(t *testing.T) {
	root := goldens.Root(t)
	assert.ElementsMatch(t, folders(t, root, "constructs"), rows(t, filepath.Join(root, "constructs", "README.md")))
}

// stacks/README.md lists every package below stacks/, once.
func TestThePackagesOfStacksAreListed(t *testing.T) {
	root := goldens.Root(t)
	assert.ElementsMatch(t, folders(t, root, "stacks"), rows(t, filepath.Join(root, "stacks", "README.md")))
}

// docs/architecture.md names every package of internal/: those of netpath and of the emulator by their
// last word, as its picture does.
func TestTheArchitectureNamesEveryPackage(t *testing.T) {
	document := read(t, filepath.Join(goldens.Root(t), "docs", "architecture.md"))
	for _, one := range packages(t) {
		parent, name := filepath.Split(one.path)
		switch {
		case parent == "internal/" || parent == "cmd/":
			assert.Contains(t, document, one.path, "docs/architecture.md says nothing of %s", one.path)
		case strings.HasPrefix(parent, "internal/"):
			assert.Regexp(t, `\b`+name+`\b`, document, "docs/architecture.md says nothing of %s", one.path)
		}
	}
}

func folders(t *testing.T, root, below string) (found []string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join(root, below))
	require.NoError(t, err)
	for _, entry := range entries {
		if entry.IsDir() {
			found = append(found, entry.Name())
		}
	}
	return found
}

// rows are the folders that the rows of a document's table link to, each under its own name.
func rows(t *testing.T, file string) (found []string) {
	t.Helper()
	for _, match := range row.FindAllStringSubmatch(read(t, file), -1) {
		assert.Equal(t, match[1], match[2])
		found = append(found, match[1])
	}
	return found
}

// declaredTests are the names of all tests of the repository.
func declaredTests(t *testing.T, root string) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	require.NoError(t, filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && slices.Contains([]string{".git", ".gen", "testdata"}, entry.Name()) {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(file, "_test.go") {
			return nil
		}
		lines := bufio.NewScanner(strings.NewReader(read(t, file)))
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			if match := declared.FindStringSubmatch(lines.Text()); match != nil {
				found[match[1]] = true
			}
		}
		return lines.Err()
	}))
	return found
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}
