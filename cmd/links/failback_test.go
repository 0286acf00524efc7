package main

import (
	"bytes"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/links/linkstest"
)

func bidirectional(t *testing.T) *linkstest.World {
	t.Helper()
	return linkstest.New(t, "non-prod.yaml", "mode: destination", "mode: bidirectional")
}

// A failover, then back: the source is cut back and mirrors, catches up, and is turned round.
func TestAFailoverIsComeBackFrom(t *testing.T) {
	w := bidirectional(t)
	const topic = "dev-stock_trades"
	shared, sandbox := w.Clusters["shared"].Links[theLink], w.Clusters["sandbox"].Links[theLink]
	shared.Down()
	require.Equal(t, exit.Holds, actOn(t, w, "failover").status)
	shared.State, shared.Error = "ACTIVE", "NO_ERROR"
	w.Clusters["sandbox"].Diverged[topic] = 17

	flags := append([]string{"-all", "-yes", "-on", "source"}, quick...)
	dry := on(t, w, "truncate-and-restore", append(flags, "-dry-run")...)
	require.Equal(t, exit.Holds, dry.status, dry.stderr)
	assert.Contains(t, dry.stdout, "Lost: the 17 records of these topics on sandbox")
	assert.Empty(t, sandbox.Mirrors)
	got := on(t, w, "truncate-and-restore", flags...)
	require.Equal(t, exit.Holds, got.status, got.stdout+got.stderr)
	assert.Equal(t, "ACTIVE", sandbox.Mirrors[topic].Status)
	assert.Equal(t, exit.Holds, on(t, w, "truncate-and-restore", flags...).status, "again: it is done")
	assert.Equal(t, map[string]string{topic: "FAILED_OVER"}, statuses(t, w), "the file says what is of its own direction")
	assert.Contains(t, got.stdout, "On sandbox they are mirror topics now")
	said := on(t, w, "status")
	assert.Equal(t, exit.DoesNotHold, said.status)
	assert.Contains(t, said.stdout, "links reverse -link sandbox-to-shared -on source -topic dev-stock_trades turns it back; do not delete it")

	sandbox.Mirrors[topic].Lags[0].Lag = 30 // no file knows this mirror topic, and it is waited for
	behind := on(t, w, "watch", "-until", "caught-up", "-interval", "5ms", "-limit", "20ms")
	assert.Equal(t, exit.DoesNotHold, behind.status, behind.stdout)
	assert.Contains(t, behind.stdout, "1 following, 0 not, 30 behind")
	sandbox.Mirrors[topic].Lags[0].Lag = 0
	assert.Equal(t, exit.Holds, on(t, w, "watch", "-until", "caught-up", "-limit", "1s").status)

	got = on(t, w, "reverse", flags...)
	require.Equal(t, exit.Holds, got.status, got.stdout+got.stderr)
	assert.Equal(t, "STOPPED", sandbox.Mirrors[topic].Status)
	assert.Equal(t, "ACTIVE", shared.Mirrors[topic].Status, "as it was before the failover")
	assert.Equal(t, exit.Holds, on(t, w, "reverse", flags...).status, "again: it is done")
	assert.Equal(t, map[string]string{topic: "ACTIVE"}, statuses(t, w), "the file's own direction is back")
	said = on(t, w, "status")
	assert.Equal(t, exit.Holds, said.status, "what was a mirror topic on the source is the file's topic: %s", said.stdout)
}

// A link that is turned round on purpose: the file has the words for its own direction, in both ways.
func TestTheFileSaysThatALinkWasTurnedRound(t *testing.T) {
	const topic = "dev-stock_trades"
	for flag, word := range map[string]string{"-yes": "ACTIVE", "-pause": "PAUSED"} {
		w := bidirectional(t)
		got := actOn(t, w, "reverse", flag)
		require.Equal(t, exit.Holds, got.status, got.stdout+got.stderr)
		assert.Contains(t, got.stdout, "system.yaml: mirror_status PROMOTED written for 1\n")
		assert.Contains(t, got.stdout, "turns them back. Terraform has nothing to forget or to import.\n")
		assert.Equal(t, map[string]string{topic: "PROMOTED"}, statuses(t, w))
		w.Clusters["sandbox"].Links[theLink].Mirrors[topic].Status = "ACTIVE"
		got = actOn(t, w, "reverse", "-on", "source", flag)
		require.Equal(t, exit.Holds, got.status, got.stdout+got.stderr)
		assert.NotContains(t, got.stdout, "turns them back")
		assert.Equal(t, map[string]string{topic: word}, statuses(t, w))
		assert.Equal(t, exit.Holds, on(t, w, "status").status)
		require.Equal(t, exit.Holds, actOn(t, w, "resume").status)
		require.Equal(t, exit.Holds, actOn(t, w, "reverse", "-no-file").status)
		assert.Equal(t, map[string]string{topic: "ACTIVE"}, statuses(t, w), "the file is left alone")
	}
}

// With a prefix a link may bring topics of one name both ways, and mirror_status has one word for both.
func TestAWordThatWouldAlsoBeForTheOtherDirectionIsNotWritten(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml", "mode: destination", "mode: bidirectional\n    prefix: \"p-\"\n    reverse_topics: [dev-stock_trades]",
		"    shared:\n      type: enterprise\n", "    shared:\n      type: enterprise\n      existing_topics: [dev-stock_trades]\n")
	flags := append([]string{"-topic", "dev-stock_trades", "-yes"}, quick...)
	got := on(t, w, "promote", flags...)
	assert.Equal(t, exit.DoesNotHold, got.status, got.stdout)
	assert.Contains(t, got.stderr, "mirror_status of dev-stock_trades is not written: the link brings a topic of this name to sandbox too")
	assert.Empty(t, statuses(t, w))
	assert.Equal(t, exit.Holds, on(t, w, "promote", append(flags, "-on", "source")...).status)
	assert.Equal(t, map[string]string{"dev-stock_trades": "PROMOTED"}, statuses(t, w), "both are promoted, as the word says")
	assert.Equal(t, exit.Holds, on(t, w, "status").status)
}

// On a terminal each reading stands over the last one, with a bar if an end is waited for, and with what is wrong.
func TestWatchDrawsOverATerminal(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	mirror := mirrors(w)["dev-stock_trades"]
	mirror.Lags[0].Lag, mirror.Writes = 20, 0
	draws := func(args ...string) (exit.Status, []string) {
		var stdout, stderr bytes.Buffer
		status := links.Run(t.Context(), command.Environment{Stdout: &stdout, Stderr: &stderr, Terminal: true}, append(append([]string{"watch"}, w.Flags()...), args...))
		return status, strings.Split(stdout.String(), "\x1b[H\x1b[2J")[1:]
	}
	reads := 0
	w.Kafka.Intercept(func(_ http.ResponseWriter, r *http.Request) bool {
		if strings.HasSuffix(r.URL.Path, "/mirrors") {
			w.Kafka.Change(func() { mirror.Lags[0].Lag = []int64{20, 5, 0}[min(reads, 2)] })
			reads++
		}
		return false
	})
	status, drawn := draws("-until", "caught-up", "-interval", "5ms", "-limit", "10s")
	assert.Equal(t, exit.Holds, status)
	require.Len(t, drawn, 3)
	for i, bar := range []string{"[........................................]   0 %", "[##############################..........]  75 %", "[########################################] 100 %"} {
		assert.Regexp(t, `^links at \d\d:\d\d:\d\d, Ctrl-C ends\n\nsandbox-to-shared of non-prod: `, drawn[i])
		assert.Contains(t, drawn[i], "\n  "+bar+"\n")
	}

	w.Clusters["shared"].Links[theLink].Down()
	began := time.Now()
	status, drawn = draws("-until", "caught-up", "-interval", "1h", "-limit", "50ms")
	assert.Equal(t, exit.DoesNotHold, status)
	assert.Less(t, time.Since(began), 10*time.Second, "the limit does not wait for an interval")
	require.Len(t, drawn, 2)
	assert.Contains(t, drawn[1], "] not known\n  the link's source has not answered for five minutes or more")
}

// Where nothing is meant to follow, nothing has caught up, and nothing is waited for.
func TestWatchSaysThatNothingFollows(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	require.Equal(t, exit.Holds, actOn(t, w, "promote").status)
	got := on(t, w, "watch", "-until", "caught-up", "-interval", "1h")
	assert.Equal(t, exit.DoesNotHold, got.status)
	assert.Contains(t, got.stderr, "no mirror topic is meant to follow")
	w = linkstest.New(t, "non-prod.yaml")
	delete(mirrors(w), "dev-stock_trades") // it is approved, and mirrored by nothing
	got = on(t, w, "watch", "-until", "caught-up", "-interval", "5ms", "-limit", "10ms")
	assert.Equal(t, exit.DoesNotHold, got.status)
	assert.Contains(t, got.stdout, "0 following, 1 not")
	assert.Contains(t, got.stderr, "not caught up after")
}

func TestOnlyABidirectionalLinkIsTurnedRound(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	for _, name := range []string{"reverse", "truncate-and-restore"} {
		got := actOn(t, w, name)
		assert.Equal(t, exit.Usage, got.status)
		assert.Contains(t, got.stderr, "not bidirectional")
	}
	both := bidirectional(t)
	mirrors(both)["dev-stock_trades"].Status = "STOPPED" // promoted: nobody mirrors it
	got := actOn(t, both, "reverse")
	assert.Equal(t, exit.DoesNotHold, got.status)
	assert.Contains(t, got.stdout, "the other cluster does not mirror it")
	both = bidirectional(t)
	require.Equal(t, exit.Holds, actOn(t, both, "reverse", "-pause").status)
	assert.Equal(t, "PAUSED", both.Clusters["sandbox"].Links[theLink].Mirrors["dev-stock_trades"].Status)
}

func TestWatchEndsWhenNothingIsBehind(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	mirror := mirrors(w)["dev-stock_trades"]
	mirror.Lags[0].Lag, mirror.Lags[1].Lag, mirror.Lags[2].Lag = 20, 20, 20
	mirror.Writes = -10
	got := on(t, w, "watch", "-until", "caught-up", "-interval", "20ms", "-limit", "10s")
	assert.Equal(t, exit.Holds, got.status, got.stderr)
	lines := strings.Split(strings.TrimSpace(got.stdout), "\n")
	require.Len(t, lines, 2)
	assert.Contains(t, lines[0], "30 behind (-), -")
	assert.Contains(t, lines[1], "0 behind")
	assert.Contains(t, lines[1], "caught up")
	mirror.Lags[0].Lag, mirror.Writes = 5, 0
	got = on(t, w, "watch", "-until", "caught-up", "-interval", "5ms", "-limit", "20ms")
	assert.Equal(t, exit.DoesNotHold, got.status)
	assert.Contains(t, got.stderr, "not caught up after 20ms")
	assert.Equal(t, exit.Usage, on(t, w, "watch", "-until", "midnight").status)
	assert.Equal(t, exit.Usage, on(t, w, "watch", "-limit", "1s").status)
}

func TestADrillsStatusIsWhatItFound(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	assert.Equal(t, exit.Holds, on(t, w, "drill").status)
	w.Clusters["shared"].Links[theLink].Down()
	assert.Equal(t, exit.CannotSay, on(t, w, "drill", "-o", "json").status)
	mirrors(w)["dev-stock_trades"].Lags[0].Lag = 1
	assert.Equal(t, exit.DoesNotHold, on(t, w, "drill", "-o", "markdown").status)
}
