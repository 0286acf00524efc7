package evaluate_test

import (
	"fmt"
	"testing"

	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
)

// BenchmarkVerify measures a whole run, with the building of the prefix tables, for networks
// of PrivateLink VPCs with a cluster each. It reports the time per check (client x cluster x port).
func BenchmarkVerify(b *testing.B) {
	for _, count := range []int{2, 50, 100, 500} {
		b.Run(fmt.Sprintf("%d-vpcs", count), func(b *testing.B) {
			m := modeltest.Network(count)
			b.ReportAllocs()
			checks := 0
			for b.Loop() {
				checks = len(evaluate.New(m).Verify().Traces)
			}
			b.ReportMetric(float64(checks), "checks")
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*checks), "ns/check")
		})
	}
}
