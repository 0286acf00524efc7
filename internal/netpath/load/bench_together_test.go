package load_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/scale"
)

// BenchmarkTwentySystems measures what netpath verify does for 20 systems of 5 PrivateLink VPCs each on one
// hub, with a gateway each: reading their stacks, joining them, and every check. The stacks of one are
// synthesized, which needs Node; the others have other names and addresses.
func BenchmarkTwentySystems(b *testing.B) {
	var folders []string
	for i := range 20 {
		folders = append(folders, filepath.Join(b.TempDir(), fmt.Sprint(i)))
	}
	file := filepath.Join(b.TempDir(), "five.yaml")
	text := strings.Replace(scale.Config(5), "\nconfluent:\n", "\nconfluent:\n  connectivity: gateway\n", 1)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		b.Fatal(err)
	}
	synth := exec.Command("go", "run", ".", "-config", file, "-out", folders[0])
	synth.Dir = filepath.Join("..", "..", "..")
	if output, err := synth.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, output)
	}
	for i, folder := range folders[1:] {
		if err := os.CopyFS(folder, os.DirFS(folders[0])); err != nil {
			b.Fatal(err)
		}
		renamed, err := filepath.Glob(filepath.Join(folder, "stacks", "*", "cdk.tf.json"))
		if err != nil {
			b.Fatal(err)
		}
		change := strings.NewReplacer("name: scale", fmt.Sprintf("name: scale-%d", i+1), "10.0.", fmt.Sprintf("10.%d.", i+1))
		for _, path := range append(renamed, filepath.Join(folder, "config.yaml")) {
			content, err := os.ReadFile(path)
			if err != nil {
				b.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(change.Replace(string(content))), 0o600); err != nil {
				b.Fatal(err)
			}
		}
	}
	for b.Loop() {
		m, err := load.Load(context.Background(), load.Sources{Synth: folders})
		if err != nil {
			b.Fatal(err)
		}
		report := evaluate.New(m).Verify()
		b.ReportMetric(float64(len(report.Traces)), "checks")
		for _, t := range report.Traces {
			if t.Verdict == answer.Unknown {
				b.Fatalf("%s -> %s: %v", t.Client.Name, t.Cluster.Name, t.Gaps)
			}
		}
	}
}
