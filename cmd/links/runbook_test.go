package main

import (
	"path/filepath"
	"testing"
	"time"

	"cdk.tf/confluent-privatelink/internal/docblock"
	"cdk.tf/confluent-privatelink/internal/links/linkstest"
)

const operating = "../../docs/operating.md"

// inList is a block of the runbook below a step of a list: it is indented as the step is.
func inList(t *testing.T, name, said string, got printed) {
	t.Helper()
	docblock.CheckIndented(t, operating, name, "   ", "$ "+said+"\n"+moment.ReplaceAllString(got.stdout, "2026-11-01T12:00:00Z"))
}

func TestTheRunbookOfAPlannedPromotionIsReal(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	mirror := mirrors(w)["dev-stock_trades"]
	mirror.Lags[0].Lag, mirror.Lags[1].Lag, mirror.Lags[2].Lag = 900, 900, 900
	mirror.Writes = -450
	inList(t, "runbook, watch", "links watch -link sandbox-to-shared -until caught-up -limit 10m", rateless(on(t, w, "watch", "-link", theLink, "-until", "caught-up", "-interval", "100ms", "-limit", "10s")))
	mirror.Writes = 0
	inList(t, "runbook, promote", "links promote -link sandbox-to-shared -all -yes", on(t, w, "promote", "-link", theLink, "-all", "-yes", "-interval", "1ms"))
}

func TestTheRunbookOfAFailoverIsReal(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml", "mode: destination", "mode: bidirectional")
	mirrors(w)["dev-stock_trades"].Lags[0].Lag = 1180
	w.Clusters["shared"].Links[theLink].Down()
	inList(t, "runbook, drill", "links drill -link sandbox-to-shared", on(t, w, "drill"))
	inList(t, "runbook, failover", "links failover -link sandbox-to-shared -all -yes", on(t, w, "failover", "-link", theLink, "-all", "-yes", "-interval", "1ms"))
	link := w.Clusters["shared"].Links[theLink]
	link.State, link.Error, link.ErrorMessage = "ACTIVE", "NO_ERROR", ""
	w.Clusters["sandbox"].Diverged["dev-stock_trades"] = 1180
	back := []string{"-link", theLink, "-on", "source", "-all", "-yes", "-interval", "1ms"}
	shown(t, operating, "runbook, truncate-and-restore", "links truncate-and-restore -link sandbox-to-shared -on source -all -yes", on(t, w, "truncate-and-restore", back...))
	shown(t, operating, "runbook, reverse", "links reverse -link sandbox-to-shared -on source -all -yes", on(t, w, "reverse", back...))
}

func TestTheRunbookOfABrokenLinkIsReal(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	link := w.Clusters["shared"].Links[theLink]
	link.Task("ConsumerOffsetSync").State = "IN_ERROR"
	link.State = "FAILED"
	mirrors(w)["dev-stock_trades"].Status = "LINK_FAILED"
	shown(t, operating, "runbook, broken", "links status -link sandbox-to-shared", on(t, w, "status"))

	w = linkstest.New(t, "consumer.yaml")
	w.Clusters["risk"].Links["from-orders"].Down()
	w.Clusters["risk"].Links["from-orders"].Error = "AUTHENTICATION_ERROR"
	w.Clusters["risk"].Links["from-orders"].ErrorMessage = ""
	shown(t, operating, "runbook, revoked", "links status -config config/consumer.yaml", on(t, w, "status"))
	shown(t, operating, "runbook, revoked, failover", "links failover -config config/consumer.yaml -link from-orders -all -yes -steps steps",
		on(t, w, "failover", "-link", "from-orders", "-all", "-yes", "-interval", "1ms", "-steps", filepath.Join(t.TempDir(), "steps")))

	w = linkstest.New(t, "non-prod.yaml")
	w.Secrets.Put("confluent/non-prod/link/"+theLink+"/source", "K", "S", linkstest.Now.Add(-61*24*time.Hour-time.Hour))
	shown(t, operating, "runbook, rotation", "links status -link sandbox-to-shared", on(t, w, "status"))
}

// rateless takes out of the output of watch what differs each time.
func rateless(got printed) printed {
	got.stdout = rate.ReplaceAllString(got.stdout, "(-180/s)")
	return got
}
