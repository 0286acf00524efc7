package main

import (
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/linkstest"
)

// Whatever a server says, it is shown: nothing breaks, no sum turns round, and a terminal obeys nothing of it.
func TestLiesAreShownAsWhatWasSaid(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml", three...)
	link := w.Clusters["shared"].Links[theLink]
	link.Error, link.ErrorMessage = "NEW_ERROR", "\x1b[31mred\x07\nnext\u202e"
	link.Tasks = append(link.Tasks, link.Tasks...)
	for _, m := range mirrors(w) {
		m.StateTime, m.Error = math.MaxInt64, "\x1b]0;title\x07"
		for i := range m.Lags {
			m.Lags[i].Lag = math.MaxInt64
		}
	}
	// The list says each mirror topic twice.
	twice := func(out http.ResponseWriter, r *http.Request) bool {
		if r.Method != http.MethodGet || !strings.HasSuffix(r.URL.Path, "/mirrors") {
			return false
		}
		var all []kafkarest.Mirror
		for _, m := range mirrors(w) {
			all = append(all, m.Mirror, m.Mirror)
		}
		out.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(out).Encode(map[string]any{"data": all})
		return true
	}
	w.Kafka.Intercept(twice)
	for name, got := range map[string]printed{
		"status": on(t, w, "status"), "markdown": on(t, w, "status", "-o", "markdown"), "drill": on(t, w, "drill"), "json": on(t, w, "status", "-o", "json"),
		"failover": on(t, w, "failover", "-link", theLink, "-all", "-dry-run"),
	} {
		assert.NotContains(t, got.stdout+got.stderr, "\x1b", name)
		assert.NotContains(t, got.stdout+got.stderr, "\u202e", name)
		assert.NotContains(t, got.stdout, "-9223372036854775808", name)
		assert.NotContains(t, got.stdout, " -2", name)
		if name == "json" {
			assert.True(t, json.Valid([]byte(got.stdout)), got.stdout+got.stderr)
			assert.Equal(t, exit.DoesNotHold, got.status, got.stderr)
		}
	}
	assert.Contains(t, on(t, w, "status").stdout, `NEW_ERROR: \x1b[31mred\a\nnext\u202e`)
	assert.Contains(t, on(t, w, "failover", "-link", theLink, "-all", "-dry-run").stdout, "Lost: the 9223372036854775807 records")
}

// Where AWS does not answer, it is said after the limit, and the clusters whose keys the environment has are read.
func TestAWSThatDoesNotAnswerIsNotWaitedFor(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	ended := make(chan struct{})
	silent := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-ended }))
	defer silent.Close()
	defer close(ended)
	began := time.Now()
	got := on(t, w, "status", "-endpoint-url", silent.URL, "-timeout", "300ms")
	assert.Less(t, time.Since(began), 5*time.Second)
	assert.Equal(t, exit.CannotSay, got.status)
	assert.Contains(t, got.stdout, "secret confluent/non-prod/cluster/shared/manager: AWS Secrets Manager did not answer within 300ms")
	assert.Contains(t, got.stdout, "the age of the link's key is not known: AWS Secrets Manager did not answer")
	for _, cluster := range []string{"SANDBOX", "SHARED"} {
		t.Setenv("KAFKA_API_KEY_"+cluster, "KEY-"+strings.ToLower(cluster))
		t.Setenv("KAFKA_API_SECRET_"+cluster, linkstest.Secret)
	}
	got = on(t, w, "status", "-endpoint-url", silent.URL, "-timeout", "300ms")
	assert.Equal(t, exit.Holds, got.status, got.stdout)
}

// signals are sent one after the other, each at the next request.
var signals = []syscall.Signal{syscall.SIGKILL, syscall.SIGINT, syscall.SIGTERM}

// A signal in the middle of any action, after Kafka has acted on what it was asked: the same command goes on, and all is as if
// nothing had happened.
func TestASignalAtAnyRequestOfAnActionIsGoneOnFrom(t *testing.T) {
	for name, c := range map[string]struct {
		args    []string
		prepare func(w *linkstest.World)
		file    string
		kafka   map[string]string
	}{
		"pause":    {file: "PAUSED", kafka: map[string]string{"shared": "PAUSED"}},
		"promote":  {args: []string{"-no-file"}, kafka: map[string]string{"shared": "STOPPED"}},
		"resume":   {prepare: func(w *linkstest.World) { mirrors(w)["dev-stock_trades"].Status = "PAUSED" }, kafka: map[string]string{"shared": "ACTIVE"}},
		"failover": {prepare: func(w *linkstest.World) { w.Clusters["shared"].Links[theLink].Down() }, file: "FAILED_OVER", kafka: map[string]string{"shared": "STOPPED"}},
		"reverse":  {file: "PROMOTED", kafka: map[string]string{"shared": "STOPPED", "sandbox": "ACTIVE"}},
		"truncate-and-restore": {args: []string{"-on", "source"}, prepare: func(w *linkstest.World) { mirrors(w)["dev-stock_trades"].Status = "STOPPED" },
			kafka: map[string]string{"shared": "STOPPED", "sandbox": "ACTIVE"}},
	} {
		t.Run(name, func(t *testing.T) {
			for at := int64(1); ; at++ {
				w := bidirectional(t)
				if c.prepare != nil {
					c.prepare(w)
				}
				signal := signals[at%int64(len(signals))]
				status, said, over := signalled(t, w, at, signal, true, slices.Concat([]string{name, "-all", "-yes"}, c.args)...)
				if over {
					require.Greater(t, at, int64(5), "the command asks more than five times")
					break
				}
				if signal != syscall.SIGKILL {
					if strings.Contains(said, "\n"+name) {
						assert.Contains(t, said, "The same command goes on from where it stands")
						assert.Equal(t, !slices.Contains(c.args, "-no-file"), strings.Contains(said, ", and writes the file."), said)
					}
					require.Equal(t, int(exit.Interrupted), status, said)
				}
				got := actOn(t, w, name, c.args...)
				where := fmt.Sprintf("%v at request %d: %s %s", signal, at, got.stdout, got.stderr)
				require.Equal(t, exit.Holds, got.status, where)
				assert.Equal(t, c.file, statuses(t, w)["dev-stock_trades"], where)
				for cluster, status := range c.kafka {
					assert.Equal(t, status, w.Clusters[cluster].Links[theLink].Mirrors["dev-stock_trades"].Status, where)
				}
				nothingLeft(t, w)
			}
		})
	}
}
