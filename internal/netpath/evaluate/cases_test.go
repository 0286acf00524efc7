package evaluate_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
)

func TestEveryBrokenNetworkIsBlamedOnTheRightObjectAndOnlyThat(t *testing.T) {
	for _, c := range modeltest.Cases() {
		t.Run(c.Name, func(t *testing.T) {
			m := modeltest.Network(2)
			c.Break(m)
			e := evaluate.New(m)
			var blamed []modeltest.Blame
			for _, b := range e.Verify().Blockers {
				blamed = append(blamed, modeltest.Blame{Code: string(b.Code), Object: b.Object.ID})
				assert.NotEmpty(t, b.Message)
				assert.NotEmpty(t, b.Fix)
			}
			assert.ElementsMatch(t, c.Want, blamed)
			trace, err := e.Trace(c.Client, c.Cluster, c.Port)
			require.NoError(t, err)
			assert.Equal(t, c.Verdict, string(trace.Verdict))
		})
	}
}

func TestAnUnbrokenNetworkIsReachable(t *testing.T) {
	report := evaluate.New(modeltest.Network(2)).Verify()
	assert.Equal(t, answer.Reachable, report.Verdict())
	assert.Empty(t, report.Blockers)
	assert.Empty(t, report.Assumptions)
	assert.Empty(t, report.Unknowns)
	assert.Len(t, report.Traces, 5*2*2, "clients x clusters x ports")
}
