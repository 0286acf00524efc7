package rehearsed_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/rehearsed"
)

var update = flag.Bool("update", false, "write the findings in testdata anew")

const root = "../../.."

// edit is a change of the corpus.
type edit struct {
	Name, Base string
	Set        map[string]any
}

func corpus(t *testing.T) (all []edit) {
	t.Helper()
	text, err := os.ReadFile("testdata/changes.yaml")
	require.NoError(t, err)
	require.NoError(t, yaml.Load(text, &all, yaml.WithKnownFields()))
	return all
}

// apply edits the text of a file.
func (e edit) apply(t *testing.T, text []byte) []byte {
	t.Helper()
	var file map[string]any
	require.NoError(t, yaml.Unmarshal(text, &file))
	for path, value := range e.Set {
		keys := strings.Split(path, "/")
		place := file
		for _, key := range keys[:len(keys)-1] {
			if place[key] == nil {
				place[key] = map[string]any{}
			}
			place = place[key].(map[string]any)
		}
		if last := keys[len(keys)-1]; value == nil {
			delete(place, last)
		} else {
			place[last] = value
		}
	}
	text, err := yaml.Marshal(file)
	require.NoError(t, err)
	return text
}

// synthesize has the stacks of texts made by one process.
func synthesize(t testing.TB, texts [][]byte) []rehearsed.Version {
	t.Helper()
	var files []*config.Located
	for _, text := range texts {
		file, err := config.ParseLocated("config.yaml", text, func(name string) ([]byte, error) { return os.ReadFile(filepath.Join("testdata", name)) })
		require.NoError(t, err)
		files = append(files, file)
	}
	versions, err := rehearsed.Synthesize(t.Context(), root, t.TempDir(), files...)
	require.NoError(t, err)
	return versions
}

// TestWhatIsLostIsWhatTheReviewSays holds the review of each change against what the real Terraform then does in the emulated
// clouds, with protection taken away: what is lost there is what the review calls lost, and its order applies. It takes every third
// change, and with NIGHTLY or -update all of them (make nightly).
func TestWhatIsLostIsWhatTheReviewSays(t *testing.T) {
	all := corpus(t)
	require.GreaterOrEqual(t, len(all), 40)
	for _, base := range []string{"attachment", "gateway", "registry"} {
		t.Run(base, func(t *testing.T) {
			t.Parallel()
			text, err := os.ReadFile(filepath.Join("testdata", base+".yaml"))
			require.NoError(t, err)
			texts := [][]byte{text}
			of := slices.DeleteFunc(slices.Clone(all), func(one edit) bool { return one.Base != base })
			if os.Getenv("NIGHTLY") == "" && !*update {
				of = everyThird(of)
			}
			for _, one := range of {
				texts = append(texts, one.apply(t, text))
			}
			versions := synthesize(t, texts)
			lived := &proof{begin(t, versions)}
			var found []string
			for i, one := range of {
				t.Run(one.Name, func(t *testing.T) {
					report, problems := lived.judge(t, i)
					assert.Empty(t, problems)
					found = append(found, write(one.Name, report))
				})
			}
			compare(t, filepath.Join("testdata", base+".findings.txt"), found, len(found) == len(of))
		})
	}
}

func everyThird(all []edit) (some []edit) {
	for i := 0; i < len(all); i += 3 {
		some = append(some, all[i])
	}
	return some
}

// compare holds what was found of each change to what the file says of it; whole is false if -run took only some.
func compare(t *testing.T, file string, found []string, whole bool) {
	t.Helper()
	if *update && whole {
		require.NoError(t, os.WriteFile(file, []byte(strings.Join(found, "\n")), 0o644))
	}
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	golden := map[string]string{}
	for _, one := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n\n") {
		name, _, _ := strings.Cut(one, ":")
		golden[name] = one + "\n"
	}
	for _, one := range found {
		name, _, _ := strings.Cut(one, ":")
		assert.Equal(t, golden[name], one, "go test ./internal/review/rehearsed -run TestWhatIsLost -update writes it anew; read the difference")
	}
}

// Every change is of a file that -validate takes, so that it is the change that is reviewed. It needs no Node.
func TestEveryChangeIsThatOfAValidFile(t *testing.T) {
	for _, one := range corpus(t) {
		text, err := os.ReadFile(filepath.Join("testdata", one.Base+".yaml"))
		require.NoError(t, err)
		_, err = config.Parse("testdata/changes.yaml", one.apply(t, text))
		assert.NoError(t, err, one.Name)
	}
}

// begin applies the first version.
func begin(t testing.TB, versions []rehearsed.Version) *rehearsed.Clouds {
	t.Helper()
	clouds, err := rehearsed.Apply(t.Context(), versions[0], versions[1:]...)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, clouds.Close()) })
	return clouds
}

// write lists the findings of a report that are more than notes, shortly.
func write(name string, report *review.Report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", name, report.Verdict)
	if order := report.InOrder(); len(order) > 0 {
		fmt.Fprintf(&b, "  order: %s\n", strings.Join(order, ", "))
	}
	var lines []string
	for _, f := range report.Findings {
		if f.Severity == review.Note {
			continue
		}
		line := fmt.Sprintf("  %s %s", f.Severity, f.Rule)
		switch {
		case len(f.Resources) > 1:
			line += fmt.Sprintf(" %s and %d more", f.Resources[0], len(f.Resources)-1)
		case len(f.Resources) == 1:
			line += " " + f.Resources[0]
		}
		if f.Meant {
			line += ", meant"
		}
		if f.StoppedBy != "" {
			line += ", protected"
		}
		lines = append(lines, line)
	}
	slices.Sort(lines)
	for _, line := range lines {
		b.WriteString(line + "\n")
	}
	return b.String()
}
