package render_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/render"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// FuzzReview judges whatever can be read as a plan, and shows it in every format. A plan by which a topic goes is never called harmless.
func FuzzReview(f *testing.F) {
	for _, name := range stack.Names() {
		text, err := os.ReadFile(filepath.Join("../../../cmd/review/testdata/link-gone", name+".json"))
		require.NoError(f, err)
		f.Add(text)
	}
	file, err := config.LoadLocated("../../../config/non-prod.yaml")
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, text []byte) {
		read, err := plan.ParseKeeping(bytes.NewReader(text), review.Kept)
		if err != nil {
			return
		}
		for _, in := range []review.Input{{}, {New: file}, {New: file, Old: file}} {
			in.Stacks = []review.Stack{{Name: stack.ClusterLink, Plan: read}}
			in.Only = []string{stack.ClusterLink}
			report := review.Judge(in)
			if len(read.Losses()) > 0 && report.Verdict == review.NothingLost {
				for _, lost := range read.Losses() {
					if lost.Type == "confluent_kafka_topic" {
						t.Fatal("a topic is lost: ", lost)
					}
				}
			}
			for _, format := range render.Formats {
				var b bytes.Buffer
				if err := (render.Output{Writer: &b, Format: format}).Report(report); err != nil || bytes.Contains(b.Bytes(), []byte("\x1b")) {
					t.Fatal(format, err)
				}
			}
		}
	})
}
