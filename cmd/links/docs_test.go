package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/docblock"
	"cdk.tf/confluent-privatelink/internal/links/linkstest"
	"cdk.tf/confluent-privatelink/internal/links/status"
)

const reference = "../../docs/links.md"

// shown holds a block of a document to what a command prints; said is the command as a reader types it.
func shown(t *testing.T, document, name, said string, got printed) {
	t.Helper()
	docblock.Check(t, document, name, "$ "+said+"\n"+got.stdout)
}

func TestTheStatusInTheDocsIsReal(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	link := w.Clusters["shared"].Links[theLink]
	mirror := link.Mirrors["dev-stock_trades"]
	mirror.Lags[0].Lag, mirror.Lags[2].Lag = 1180, 245
	link.Down()
	shown(t, reference, "links status", "links status -config config/non-prod.yaml", on(t, w, "status"))
}

func TestThePromotionInTheDocsIsReal(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	link := w.Clusters["shared"].Links[theLink]
	link.Mirrors["dev-stock_trades"].Lags[1].Lag = 41
	shown(t, reference, "links promote", "links promote -link sandbox-to-shared -topic dev-stock_trades -yes",
		on(t, w, "promote", "-link", theLink, "-topic", "dev-stock_trades", "-yes", "-interval", "1ms"))
}

func TestTheDrillInTheDocsIsReal(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	w.Clusters["shared"].Links[theLink].Mirrors["dev-stock_trades"].Lags[1].Lag = 41
	got := on(t, w, "drill")
	got.stdout = moment.ReplaceAllString(got.stdout, "2026-11-01T12:00:00Z")
	shown(t, reference, "links drill", "links drill -link sandbox-to-shared", got)
}

// rate is by how much the lag falls.
var rate = regexp.MustCompile(`\(-\d+/s\)`)

// moment is a time that differs each time.
var moment = regexp.MustCompile(`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`)

func TestEveryCodeIsInTheDocs(t *testing.T) {
	text, err := os.ReadFile(reference)
	require.NoError(t, err)
	for _, code := range status.Codes {
		assert.Equal(t, 1, strings.Count(string(text), "\n| `"+string(code)+"` |"), code)
	}
}
