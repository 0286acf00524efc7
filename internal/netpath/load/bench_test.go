package load_test

import (
	"context"
	"path/filepath"
	"testing"

	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
)

// BenchmarkDefaultConfig measures what netpath verify does for the default configuration
// besides starting the process and printing.
func BenchmarkDefaultConfig(b *testing.B) {
	root := filepath.Join("..", "..", "..")
	sources := load.Sources{Configs: []string{filepath.Join(root, "config/non-prod.yaml")}, Synth: []string{filepath.Join(root, "testdata/golden/non-prod")}}
	b.ReportAllocs()
	for b.Loop() {
		m, err := load.Load(context.Background(), sources)
		if err != nil {
			b.Fatal(err)
		}
		evaluate.New(m).Verify()
	}
}
