package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/docblock"
	"cdk.tf/confluent-privatelink/internal/exit"
)

const (
	orderWas = `{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}]}`
	orderIs  = `{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}, {"name": "note", "type": "string"}]}`
)

// repository is a Git repository with config/a.yaml, the default file with a schema at its topic, and that schema; its folder.
func repository(t *testing.T, schema string) (folder string, git func(args ...string)) {
	t.Helper()
	folder = filepath.Join(t.TempDir(), "repository")
	git = func(args ...string) {
		t.Helper()
		command := exec.Command("git", append([]string{"-c", "user.name=a", "-c", "user.email=a@example.com"}, args...)...)
		command.Dir = folder
		printed, err := command.CombinedOutput()
		require.NoError(t, err, string(printed))
	}
	text, err := os.ReadFile(edited(t, "dev-stock_trades:\n          partitions: 6\n", "dev-stock_trades:\n          partitions: 6\n          value: {file: "+schema+", format: AVRO, compatibility: BACKWARD}\n"))
	require.NoError(t, err)
	put(t, filepath.Join(folder, "config/a.yaml"), string(text))
	put(t, filepath.Join(folder, "config", schema), orderWas)
	git("init", "-q")
	git("add", "config")
	git("commit", "-q", "-m", "before")
	return folder, git
}

func put(t *testing.T, file, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
}

// The schemas before the change are those of the revision, whatever has become of their files since, and also if the configuration file stays as it is.
func TestSchemasBeforeTheChangeComeOutOfGit(t *testing.T) {
	const schema = "schemas/order.avsc"
	for name, change := range map[string]func(folder string, git func(args ...string)){
		"the schema changes alone": func(folder string, _ func(...string)) {
			put(t, filepath.Join(folder, "config", schema), orderIs)
		},
		"the schema changes, and is committed": func(folder string, git func(...string)) {
			put(t, filepath.Join(folder, "config", schema), orderIs)
			git("commit", "-q", "-a", "-m", "after")
		},
		"the schema stands behind a link": func(folder string, git func(...string)) {
			git("mv", "config/schemas", "all schemas")
			if err := os.Symlink("../all schemas", filepath.Join(folder, "config/schemas")); err != nil {
				panic(err)
			}
			git("add", "config/schemas")
			git("commit", "-q", "-m", "linked")
			put(t, filepath.Join(folder, "config", schema), orderIs)
		},
		"the schema has another file": func(folder string, git func(...string)) {
			git("mv", "config/"+schema, "config/moved: here.avsc")
			put(t, filepath.Join(folder, "config/moved: here.avsc"), orderIs)
			file := filepath.Join(folder, "config/a.yaml")
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			put(t, file, strings.Replace(string(text), "file: "+schema, `file: "moved: here.avsc"`, 1))
		},
	} {
		t.Run(name, func(t *testing.T) {
			folder, git := repository(t, schema)
			revision := "HEAD"
			change(folder, git)
			if strings.Contains(name, "committed") {
				revision = "HEAD~1"
			}
			for from, to := range map[string]string{folder: "config/a.yaml", filepath.Join(folder, "config"): "a.yaml", t.TempDir(): filepath.Join(folder, "config/a.yaml")} {
				t.Chdir(from)
				o := &options{to: to, fromGit: revision}
				in, err := o.versions(t.Context())
				require.NoError(t, err)
				assert.Equal(t, orderWas, in.Old.Config.Subjects()[0].Text)
				assert.Equal(t, orderIs, in.New.Config.Subjects()[0].Text)
			}
		})
	}
}

// What no revision has is one clear error, that names the line, and nothing is started.
func TestSchemasThatGitDoesNotHave(t *testing.T) {
	t.Run("a file that came later", func(t *testing.T) {
		folder, git := repository(t, "order.avsc")
		git("rm", "-q", "--cached", "config/order.avsc")
		git("commit", "-q", "-m", "without")
		t.Chdir(folder)
		status, shown, complaint := call(t, "-from-git", "HEAD", "-to", "config/a.yaml")
		assert.Equal(t, exit.Usage, status)
		assert.Empty(t, shown)
		assert.Contains(t, complaint, "HEAD:config/a.yaml:")
		assert.Contains(t, complaint, "value.file: is not in HEAD (")
	})
	t.Run("a link that leads nowhere", func(t *testing.T) {
		folder, git := repository(t, "order.avsc")
		require.NoError(t, os.Remove(filepath.Join(folder, "config/order.avsc")))
		require.NoError(t, os.Symlink("none", filepath.Join(folder, "config/order.avsc")))
		git("commit", "-q", "-a", "-m", "linked")
		t.Chdir(folder)
		status, _, complaint := call(t, "-from-git", "HEAD", "-to", "config/a.yaml")
		assert.Equal(t, exit.Usage, status)
		assert.Contains(t, complaint, "value.file: is not in HEAD (a link in it leads out of the repository, or nowhere)")
	})
	t.Run("a folder", func(t *testing.T) {
		folder, git := repository(t, "order.avsc")
		git("rm", "-q", "config/order.avsc")
		put(t, filepath.Join(folder, "config/order.avsc/x"), "x")
		git("add", "config")
		git("commit", "-q", "-m", "folder")
		t.Chdir(folder)
		_, _, complaint := call(t, "-from-git", "HEAD", "-to", "config/a.yaml")
		assert.Contains(t, complaint, "value.file: is not in HEAD (there is no file HEAD:./order.avsc)")
	})
	t.Run("a file outside of the repository", func(t *testing.T) {
		folder, _ := repository(t, "../../order.avsc")
		t.Chdir(folder)
		status, _, complaint := call(t, "-from-git", "HEAD", "-to", "config/a.yaml")
		assert.Equal(t, exit.Usage, status)
		assert.Contains(t, complaint, "value.file: is not in HEAD (")
		assert.Contains(t, complaint, "outside")
	})
}

// A schema that the registry refuses is found before there is a plan, from the revision's own file, and all else of the stack is reviewed too. No text of it is shown.
func TestSchemasOfARevisionAreRehearsed(t *testing.T) {
	folder, _ := repository(t, "order.avsc")
	put(t, filepath.Join(folder, "config/order.avsc"), orderIs)
	file := filepath.Join(folder, "config/a.yaml")
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	put(t, file, strings.Replace(string(text), "partitions: 6", "partitions: 12", 1))
	t.Chdir(root)
	status, shown, complaint := call(t, "-from-git", "HEAD", "-to", file, "-try")
	require.Empty(t, complaint)
	assert.Equal(t, exit.DoesNotHold, status)
	for _, says := range []string{
		"gets more partitions (12, was 6)",
		"  cluster-link\n     ends at the plan of cluster-link: error validating Schema: error validating a schema: ",
		"cluster-link    plan   0 to add, 2 to change, 0 to destroy\n",
	} {
		assert.Contains(t, shown, says)
	}
	findings := strings.ReplaceAll(shown, file, "config/non-prod.yaml")
	from, to := strings.Index(findings, "LOST "), strings.Index(findings, "WARNING hand")
	require.Less(t, from, to)
	docblock.Check(t, "docs/review.md", "schema refused", findings[from:to])
	assert.NotContains(t, shown, `"fields"`)
	assert.NotContains(t, shown, "UNKNOWN")
}
