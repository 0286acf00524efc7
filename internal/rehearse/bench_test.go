package rehearse

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/scale"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/synthesis"
	"github.com/stretchr/testify/require"
)

// BenchmarkDefaultRehearsal is the whole life of the default configuration, synthesis included.
func BenchmarkDefaultRehearsal(b *testing.B) {
	for b.Loop() {
		began := time.Now()
		system, stacks, synthesis := prepareBench(b, filepath.Join(root, configs["non-prod"]))
		before := cpu(b, syscall.RUSAGE_CHILDREN)
		report, err := system.rehearsal.Life(b.Context(), []stack.Documents{stacks}, Quiet{}, "")
		require.NoError(b, err)
		b.ReportMetric(time.Since(began).Seconds(), "s/whole")
		b.ReportMetric(synthesis.Seconds(), "s/synthesis")
		b.ReportMetric(report.TerraformSeconds, "s/terraform-steps")
		b.ReportMetric(cpu(b, syscall.RUSAGE_CHILDREN)-before, "cpu-s/terraform")
		b.ReportMetric(cpu(b, syscall.RUSAGE_SELF), "cpu-s/providers")
		require.NoError(b, system.rehearsal.Close())
	}
}

// BenchmarkHundredVPCs plans and applies 100 PrivateLink VPCs with 100 clusters and 99 links. States are
// kept by a server in memory: Terraform writes a local state file anew after each resource,
// which takes longer than everything else here.
func BenchmarkHundredVPCs(b *testing.B) {
	for b.Loop() {
		file := filepath.Join(b.TempDir(), "config.yaml")
		require.NoError(b, os.WriteFile(file, []byte(scale.Config(100)), 0o600))
		system, stacks, _ := prepareBench(b, file)
		require.NoError(b, system.Use(stacks))
		states := stateServer(b)
		for _, name := range stack.Names() {
			keepAt(b, system, name, states)
			require.NoError(b, system.Init(b.Context(), name))
			seconds, megabytes := measure(b, system, name, "plan", "-input=false", "-out="+system.planFile(name))
			b.ReportMetric(seconds, "s/"+name+"-plan")
			b.ReportMetric(megabytes, "MB/"+name+"-plan")
			seconds, megabytes = measure(b, system, name, "apply", system.planFile(name))
			b.ReportMetric(seconds, "s/"+name+"-apply")
			b.ReportMetric(megabytes, "MB/"+name+"-apply")
		}
		b.ReportMetric(float64(len(system.World.Left())), "objects")
		require.NoError(b, system.rehearsal.Close())
	}
}

// stateServer speaks the protocol of Terraform's http backend and returns its address.
func stateServer(b *testing.B) string {
	b.Helper()
	var mutex sync.Mutex
	states := map[string][]byte{}
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		mutex.Lock()
		defer mutex.Unlock()
		if in.Method == http.MethodPost {
			states[in.URL.Path], _ = io.ReadAll(in.Body)
			return
		}
		if states[in.URL.Path] == nil {
			out.WriteHeader(http.StatusNotFound)
			return
		}
		_, _ = out.Write(states[in.URL.Path])
	}))
	b.Cleanup(server.Close)
	return server.URL
}

// keepAt puts a stack's state, and those that it reads, on a state server.
func keepAt(b *testing.B, system *System, name, server string) {
	b.Helper()
	document, err := stack.Read(system.scratch, name)
	require.NoError(b, err)
	require.NoError(b, document.KeepStates(name, "http", func(of string) map[string]any {
		return map[string]any{"address": server + "/" + of}
	}))
	require.NoError(b, stack.Documents{name: document}.Write(system.scratch))
}

func prepareBench(b *testing.B, file string) (*System, stack.Documents, time.Duration) {
	b.Helper()
	cfg, err := config.Load(file)
	require.NoError(b, err)
	rehearsal, err := New(b.Context(), cfg)
	require.NoError(b, err)
	system := rehearsal.Systems[0]
	began := time.Now()
	require.NoError(b, synthesis.Run(b.Context(), root, synthesis.Output{File: file, Folder: system.SynthFolder()}))
	synthesis := time.Since(began)
	stacks, err := stack.ReadAll(system.SynthFolder())
	require.NoError(b, err)
	return system, stacks, synthesis
}

// measure runs Terraform and returns its time in seconds and the most memory that it had, in megabytes.
func measure(b *testing.B, system *System, stack string, arguments ...string) (seconds, megabytes float64) {
	b.Helper()
	command := exec.CommandContext(b.Context(), system.rehearsal.terraform, arguments...)
	command.Dir = system.folder(stack)
	command.Env = system.commandEnvironment()
	began := time.Now()
	printed, err := command.CombinedOutput()
	require.NoError(b, err, "%s", printed)
	usage := command.ProcessState.SysUsage().(*syscall.Rusage)
	return time.Since(began).Seconds(), float64(usage.Maxrss) / 1024
}

// cpu is the processor time used so far, by this process or by its children that have ended, in seconds.
func cpu(b *testing.B, who int) float64 {
	b.Helper()
	var usage syscall.Rusage
	require.NoError(b, syscall.Getrusage(who, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano()).Seconds()
}
