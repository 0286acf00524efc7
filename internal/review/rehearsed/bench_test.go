package rehearsed_test

import (
	"bytes"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/review"
)

// BenchmarkDefaultChange is the review of a change of the default configuration before there is a plan, synthesis included. It is
// to take no longer than the rehearsal of the same file.
func BenchmarkDefaultChange(b *testing.B) {
	text, err := os.ReadFile(root + "/config/non-prod.yaml")
	require.NoError(b, err)
	changed := bytes.Replace(text, []byte("    sandbox:\n      type: enterprise"), []byte("    more: {}\n    sandbox:\n      type: enterprise"), 1)
	require.NotEqual(b, text, changed)
	for b.Loop() {
		began := time.Now()
		versions := synthesize(b, [][]byte{text, changed})
		synthesized := time.Since(began)
		clouds := begin(b, versions)
		report, _, err := clouds.Changes[0].Judge(b.Context(), review.Input{})
		require.NoError(b, err)
		require.Equal(b, review.NothingLost, report.Verdict)
		b.ReportMetric(time.Since(began).Seconds(), "s/whole")
		b.ReportMetric(synthesized.Seconds(), "s/synthesis")
	}
}
