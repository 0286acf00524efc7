package monitoring

// Runbook is where the pages are that the alerts lead to.
const Runbook = "docs/operating.md"

// Pages of the runbook.
const (
	brokenLink     = "a-broken-link"
	stoppedMirror  = "a-failover"
	keyRotation    = "key-rotation"
	missedRotation = "a-missed-rotation-of-a-links-key"
	clusterLimit   = "a-cluster-near-its-limit"
	monitoringPage = "no-data"
)
