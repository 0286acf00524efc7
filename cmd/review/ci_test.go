package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"
)

// scripts are the reviewing steps of the examples for CI, each with the variable that names the base of a change.
func scripts(t *testing.T) map[string]string {
	t.Helper()
	read := func(name string, into any) {
		text, err := os.ReadFile(filepath.Join(root, "docs/ci", name))
		require.NoError(t, err)
		require.NoError(t, yaml.Load(text, into), name)
	}
	var github struct {
		Jobs map[string]struct {
			Steps []struct{ Name, Run string }
		}
	}
	var gitlab struct {
		Review struct{ Script []string }
	}
	read("review.github.yml", &github)
	read("review.gitlab.yml", &gitlab)
	found := map[string]string{}
	for _, step := range github.Jobs["review"].Steps {
		if step.Name == "review" {
			found["BASE"] = step.Run
		}
	}
	found["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = strings.Join(gitlab.Review.Script, "\n")
	return found
}

// The examples review each file under config/ that a change modifies, or that names a file of schemas that it modifies, pass the worst status on, and call review with flags that it
// has. What the services themselves do with them was not tried.
func TestTheExamplesForCI(t *testing.T) {
	for base, script := range scripts(t) {
		t.Run(base, func(t *testing.T) {
			folder := t.TempDir()
			require.NoError(t, os.MkdirAll(filepath.Join(folder, "config"), 0o755))
			require.NoError(t, os.MkdirAll(filepath.Join(folder, "bin"), 0o755))
			bash := func(script string) ([]byte, error) {
				command := exec.Command("bash", "-eo", "pipefail", "-c", script)
				command.Dir = folder
				command.Env = append(os.Environ(), "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.com", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.com")
				return command.CombinedOutput()
			}
			do := func(script string) string {
				printed, err := bash(script)
				require.NoError(t, err, string(printed))
				return strings.TrimSpace(string(printed))
			}
			do(`git init -q; for f in a 'b two' c d; do echo 1 > "config/$f.yaml"; done; echo 1 > other.yaml; git add .; git commit -qm before`)
			sha := do("git rev-parse HEAD")
			do(`for f in a 'b two' d new; do echo 2 > "config/$f.yaml"; done; echo 2 > other.yaml; git rm -q config/c.yaml; git add .; git commit -qm after`)
			// review, in its place: it notes how it is called, is content with a, finds something lost in b, and cannot read d.
			do(`cat > bin/review <<'END'
#!/bin/bash
printf '%s|' "$@" >> called
echo >> called
case "$*" in *config/d.yaml*) exit 3;; esac
echo "a comment" > review.md
case "$*" in *config/a.yaml*) exit 0;; esac
exit 1
END
chmod +x bin/review`)
			_, err := bash(fmt.Sprintf("export %s=%s\n%s", base, sha, script))
			var failed *exec.ExitError
			require.ErrorAs(t, err, &failed)
			assert.Equal(t, 3, failed.ExitCode(), "the worst of the statuses")
			called := strings.Split(do("cat called"), "\n")
			require.Len(t, called, 3, "what is new or gone has nothing to compare")
			for i, file := range []string{"config/a.yaml", "config/b two.yaml", "config/d.yaml"} {
				assert.Contains(t, called[i], "-from-git|"+sha+"|-to|"+file+"|")
				flags := flag.NewFlagSet("review", flag.ContinueOnError)
				register(flags)
				require.NoError(t, flags.Parse(strings.Split(strings.TrimSuffix(called[i], "|"), "|")), "flags that review has")
			}
			assert.Equal(t, "a comment\na comment\n`config/d.yaml`: not reviewed, status 3: see the log\n\n"+
				"`config/c.yaml`: is gone, or has another name: what it made was not reviewed", do("cat comment.md"))
			do("echo 1 > config/a.yaml; echo 1 > config/d.yaml; echo 1 > 'config/b two.yaml'; rm -f comment.md; git add config; git commit -qm again")
			_, err = bash(fmt.Sprintf("export %s=%s\n%s", base, sha, script))
			require.ErrorAs(t, err, &failed)
			assert.Equal(t, 2, failed.ExitCode(), "a file that is gone alone")

			// Schemas change alone: what names one of them is reviewed, once.
			do(`mkdir -p config/teams config/schemas; for f in 'order one' money gone stays; do echo 1 > "config/schemas/$f.avsc"; done
printf 'file: schemas/order one.avsc\nfile: schemas/money.avsc\n' > config/teams/orders.yml; echo 'file: schemas/gone.avsc' > 'config/b two.yaml'
echo 'file: schemas/stays.avsc' > config/a.yaml; echo 'file: schemas/money.avsc' > config/d.yaml; cp config/d.yaml config/left.yaml; git add config; git commit -qm schemas`)
			sha = do("git rev-parse HEAD")
			do(`for f in 'order one' money new; do echo 2 > "config/schemas/$f.avsc"; done; echo 2 >> config/d.yaml
git rm -q config/schemas/gone.avsc config/left.yaml; echo 'file: schemas/money.avsc' > config/later.yaml; git add config; git commit -qm changed; rm -f comment.md called`)
			_, err = bash(fmt.Sprintf("export %s=%s\n%s", base, sha, script))
			require.ErrorAs(t, err, &failed)
			called = strings.Split(do("cat called"), "\n")
			require.Len(t, called, 3)
			for i, file := range []string{"config/b two.yaml", "config/d.yaml", "config/teams/orders.yml"} {
				assert.Contains(t, called[i], "-from-git|"+sha+"|-to|"+file+"|")
			}
		})
	}
}
