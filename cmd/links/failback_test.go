package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

	got = on(t, w, "reverse", flags...)
	require.Equal(t, exit.Holds, got.status, got.stdout+got.stderr)
	assert.Equal(t, "STOPPED", sandbox.Mirrors[topic].Status)
	assert.Equal(t, "ACTIVE", shared.Mirrors[topic].Status, "as it was before the failover")
	assert.Equal(t, exit.Holds, on(t, w, "reverse", flags...).status, "again: it is done")
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
