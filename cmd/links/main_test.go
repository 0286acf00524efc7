package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/linkstest"
)

const theLink = "sandbox-to-shared"

type printed struct {
	status         exit.Status
	stdout, stderr string
}

// run runs the program with an answer on its standard input.
func run(t *testing.T, input string, args ...string) printed {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status := links.Run(t.Context(), command.Environment{Stdin: strings.NewReader(input), Stdout: &stdout, Stderr: &stderr}, args)
	for _, text := range []string{stdout.String(), stderr.String()} {
		assert.NotContains(t, text, linkstest.Secret)
	}
	return printed{status, stdout.String(), stderr.String()}
}

// on runs a command on a world.
func on(t *testing.T, w *linkstest.World, name string, args ...string) printed {
	t.Helper()
	return run(t, "", append(append([]string{name}, w.Flags()...), args...)...)
}

func TestTheStatusOfTheProcessIsTheVerdict(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	for _, c := range []struct {
		state string
		want  exit.Status
		says  string
	}{{"ACTIVE", exit.Holds, "healthy: 1 link\n"}, {"FAILED", exit.DoesNotHold, "not healthy: 1 of 1 link\n"}, {"NEW", exit.CannotSay, "unknown: 1 of 1 link\n"}} {
		w.Clusters["shared"].Links[theLink].State = c.state
		got := on(t, w, "status")
		assert.Equal(t, c.want, got.status, got.stderr)
		assert.True(t, strings.HasPrefix(got.stdout, c.says), got.stdout)
		for _, format := range []string{"json", "markdown"} {
			assert.Equal(t, c.want, on(t, w, "status", "-o", format).status)
		}
	}
}

func TestMistakesAreSaidAndNothingIsAsked(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	for says, args := range map[string][]string{
		"unexpected argument \"it\"":                     {"it"},
		"no link is named \"nobody\"; there are: ":       {"-link", "nobody"},
		"-concurrency must be 1 to 64":                   {"-concurrency", "0"},
		"-endpoint \"x\": must be CLUSTER=ID@URL":        {"-endpoint", "x"},
		"-endpoint \"shared\": must be CLUSTER=ID@URL":   {"-endpoint", "shared=lkc-1@ftp://x"},
		"-endpoint \"sandbox\": must be CLUSTER=ID@URL":  {"-endpoint", "sandbox=lkc-1@https://u:" + linkstest.Secret + "@x"},
		"with nothing after the host and port":           {"-endpoint", "sandbox=lkc-1@https://x:443/kafka?a=b"},
		"the cluster shared is given twice":              {"-endpoint", "shared=lkc-1@https://x", "-endpoint", "shared=lkc-1@https://y"},
		"0 of the files have a cluster nobody":           {"-endpoint", "nobody=lkc-1@https://x"},
		"describes the system non-prod, as a file":       {"-config", w.File},
		"-outputs \"other=x\"":                           {"-outputs", "other=x"},
		"-ca: open /nowhere":                             {"-ca", "/nowhere"},
		"invalid value \"xml\" for flag -o: allowed are": {"-o", "xml"},
	} {
		got := on(t, w, "status", args...)
		assert.Equal(t, exit.Usage, got.status, says)
		assert.Contains(t, got.stderr, says)
		assert.Empty(t, got.stdout)
	}
	got := on(t, w, "export", "-keys", "-1s")
	assert.Equal(t, exit.Usage, got.status)
	assert.Contains(t, got.stderr, "-keys must be more than zero")
	assert.Zero(t, w.Kafka.Requests.Load())
}

func TestTheClustersAreFoundInEachPlace(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	flags := []string{"status", "-config", w.File, "-out", filepath.Join(t.TempDir(), "cdktf.out"), "-endpoint-url", w.Secrets.URL}
	got := run(t, "", flags...)
	assert.Equal(t, exit.CannotSay, got.status, "no state: nothing is known of the link")
	assert.Contains(t, got.stdout, "there is no state of confluent-core there; give -outputs")
	plain := filepath.Join(t.TempDir(), "outputs.json")
	require.NoError(t, os.WriteFile(plain, fmt.Appendf(nil, `{"clusters": {"sensitive": false, "value": {"sandbox": {"id": "lkc-sandbox", "rest_endpoint": %q}, "shared": {"id": "lkc-shared", "rest_endpoint": %q}}}}`,
		w.Kafka.URL, w.Kafka.URL), 0o600))
	for name, more := range map[string][]string{
		"terraform output -json": {"-outputs", plain},
		"by system":              {"-outputs", "non-prod=" + plain},
		"a state":                {"-outputs", filepath.Join(w.Folder, "terraform.non-prod.confluent-core.tfstate")},
		"flags":                  {"-endpoint", "sandbox=lkc-sandbox@" + w.Kafka.URL, "-endpoint", "shared=lkc-shared@" + w.Kafka.URL},
	} {
		got := run(t, "", append(flags, more...)...)
		assert.Equal(t, exit.Holds, got.status, "%s: %s %s", name, got.stdout, got.stderr)
	}
}

func TestAKeyOfTheEnvironmentIsTaken(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	w.Secrets.Put("confluent/non-prod/cluster/shared/manager", "old", "old", time.Now())
	assert.Equal(t, exit.CannotSay, on(t, w, "status").status)
	t.Setenv("KAFKA_API_KEY_SHARED", "KEY-shared")
	half := on(t, w, "status")
	assert.Equal(t, exit.CannotSay, half.status)
	assert.Contains(t, half.stdout, "only one of KAFKA_API_KEY_SHARED and KAFKA_API_SECRET_SHARED is set")
	t.Setenv("KAFKA_API_SECRET_SHARED", linkstest.Secret)
	assert.Equal(t, exit.Holds, on(t, w, "status").status)
}

func TestSeveralFilesAreJudgedAtOnce(t *testing.T) {
	one, other := linkstest.New(t, "non-prod.yaml"), linkstest.New(t, "non-prod.yaml", "name: non-prod\n", "name: qa\n", "path_prefix: confluent/non-prod", "path_prefix: confluent/qa")
	for _, link := range []string{"source", "destination"} { // one account holds the secrets of both
		other.Secrets.Put("confluent/non-prod/link/"+theLink+"/"+link, "K", "S", linkstest.Now)
	}
	for _, cluster := range []string{"sandbox", "shared"} {
		other.Secrets.Put("confluent/non-prod/cluster/"+cluster+"/manager", "KEY-"+cluster, linkstest.Secret, linkstest.Now)
	}
	other.Clusters["shared"].Links[theLink].State = kafkarest.LinkFailed
	got := run(t, "", "status", "-config", one.File, "-config", other.File, "-endpoint-url", other.Secrets.URL,
		"-outputs", "non-prod="+filepath.Join(one.Folder, "terraform.non-prod.confluent-core.tfstate"),
		"-outputs", "qa="+filepath.Join(other.Folder, "terraform.qa.confluent-core.tfstate"))
	assert.Equal(t, exit.DoesNotHold, got.status, got.stderr)
	assert.Contains(t, got.stdout, theLink+" of non-prod, sandbox -> shared: healthy\n")
	assert.Contains(t, got.stdout, theLink+" of qa, sandbox -> shared: not healthy\n")
}

// Two files may name one cluster, each with a key of its own: what one key may not, the other may.
func TestEachFileAsksWithItsOwnKey(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	text, err := os.ReadFile(w.File)
	require.NoError(t, err)
	other := filepath.Join(w.Folder, "qa.yaml")
	require.NoError(t, os.WriteFile(other, []byte(strings.NewReplacer("name: non-prod\n", "name: qa\n", "path_prefix: confluent/non-prod", "path_prefix: confluent/qa").Replace(string(text))), 0o600))
	for _, cluster := range []string{"sandbox", "shared"} {
		w.Secrets.Put("confluent/qa/cluster/"+cluster+"/manager", "KEY-"+cluster, linkstest.Secret, linkstest.Now)
		w.Secrets.Put("confluent/non-prod/cluster/"+cluster+"/manager", "old", "old", linkstest.Now)
	}
	state := filepath.Join(w.Folder, "terraform.non-prod.confluent-core.tfstate")
	got := on(t, w, "status", "-config", other, "-outputs", "non-prod="+state, "-outputs", "qa="+state)
	assert.Contains(t, got.stdout, theLink+" of non-prod, sandbox -> shared: unknown\n", got.stderr)
	assert.Contains(t, got.stdout, "401 Unauthorized")
	assert.Contains(t, got.stdout, theLink+" of qa, sandbox -> shared: healthy\n")
}

func TestExportServesUntilItIsInterrupted(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	stderr, said := io.Pipe()
	ended := make(chan exit.Status)
	go func() {
		ended <- links.Run(ctx, command.Environment{Stdout: io.Discard, Stderr: said}, append([]string{"export", "-listen", "127.0.0.1:0"}, w.Flags()...))
	}()
	line := make([]byte, 200)
	n, err := stderr.Read(line)
	require.NoError(t, err)
	_, url, found := strings.Cut(strings.TrimSpace(string(line[:n])), "at ")
	require.True(t, found, string(line[:n]))
	go func() { _, _ = io.Copy(io.Discard, stderr) }()
	answer, err := http.Get(url)
	require.NoError(t, err)
	text, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	require.NoError(t, answer.Body.Close())
	assert.Contains(t, string(text), "confluent_link_up{")
	cancel()
	assert.Equal(t, exit.Interrupted, <-ended)
}
