package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/kafkarest/resttest"
	"cdk.tf/confluent-privatelink/internal/links/linkstest"
)

// three is the default configuration with three topics on the link, in an order that batches keep.
var three = []string{"        dev-stock_trades:\n          partitions: 6\n", "        dev-a: {partitions: 3}\n        dev-b: {partitions: 3}\n        dev-stock_trades:\n          partitions: 6\n",
	"topics: [dev-stock_trades]\n\n", "topics: [\"dev-*\"] # all of ours\n\n"}

var quick = []string{"-link", theLink, "-interval", "1ms", "-wait", "2s"}

// act runs an action on all topics without asking.
func actOn(t *testing.T, w *linkstest.World, name string, args ...string) printed {
	t.Helper()
	return on(t, w, name, append(append([]string{"-all", "-yes"}, quick...), args...)...)
}

func mirrors(w *linkstest.World) map[string]*resttest.Mirror {
	return w.Clusters["shared"].Links[theLink].Mirrors
}

// statuses are those that the configuration file asks for.
func statuses(t *testing.T, w *linkstest.World) map[string]string {
	t.Helper()
	cfg, err := config.Load(w.File)
	require.NoError(t, err)
	return cfg.Links[theLink].MirrorStatus
}

func allOf(status string) map[string]string {
	return map[string]string{"dev-a": status, "dev-b": status, "dev-stock_trades": status}
}

func TestMirrorTopicsAreMovedAndTheFileSaysSo(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml", three...)
	for _, c := range []struct {
		command, kafka string
		file           map[string]string
	}{
		{"pause", "PAUSED", allOf("PAUSED")},
		{"resume", "ACTIVE", allOf("ACTIVE")},
		{"promote", "STOPPED", allOf("PROMOTED")},
		{"failover", "STOPPED", allOf("PROMOTED")}, // done already, and the file says so
	} {
		got := actOn(t, w, c.command, "-batch", "2")
		require.Equal(t, exit.Holds, got.status, "%s: %s %s", c.command, got.stdout, got.stderr)
		for name, mirror := range mirrors(w) {
			assert.Equal(t, c.kafka, mirror.Status, "%s %s", c.command, name)
		}
		assert.Equal(t, c.file, statuses(t, w), c.command)
		text, err := os.ReadFile(w.File)
		require.NoError(t, err)
		assert.Contains(t, string(text), "topics: [\"dev-*\"] # all of ours\n", "the rest of the file stays")
		assert.Equal(t, exit.Holds, on(t, w, "status").status, "the file and Kafka say the same now")
	}
}

func TestAFailoverNeedsNoSource(t *testing.T) {
	for name, change := range map[string]func(*linkstest.World){
		"the source is away":  func(w *linkstest.World) { w.Clusters["shared"].Links[theLink].Down() },
		"the link has failed": func(w *linkstest.World) { down(w, "FAILED", "LINK_FAILED") },
		"the link is paused":  func(w *linkstest.World) { down(w, "PAUSED", "LINK_PAUSED") },
		"a promotion waits for ever": func(w *linkstest.World) {
			for _, m := range mirrors(w) {
				m.Status, m.Becomes, m.Stuck = "PENDING_STOPPED", "STOPPED", true
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := linkstest.New(t, "non-prod.yaml", three...)
			mirrors(w)["dev-a"].Lags[1].Lag = 12
			change(w)
			got := actOn(t, w, "failover")
			require.Equal(t, exit.Holds, got.status, got.stderr)
			assert.Equal(t, allOf("FAILED_OVER"), statuses(t, w))
			assert.Contains(t, got.stdout, "Lost: ")
			assert.Contains(t, got.stdout, "12 records")
		})
	}
}

// A topic that is resumed while its source is away is where it shall be, and Terraform cannot read it: no empty plan is promised.
func TestNoEmptyPlanIsPromisedOfWhatTerraformCannotRead(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	require.Equal(t, exit.Holds, actOn(t, w, "pause").status)
	w.Kafka.Intercept(func(_ http.ResponseWriter, r *http.Request) bool {
		if r.Method == http.MethodPost && r.URL.RawQuery == "" {
			w.Clusters["shared"].Links[theLink].State = "UNAVAILABLE"
			w.Kafka.Change(func() { mirrors(w)["dev-stock_trades"].Becomes = "SOURCE_UNAVAILABLE" })
		}
		return false
	})
	got := actOn(t, w, "resume")
	assert.Equal(t, exit.Holds, got.status, got.stderr)
	assert.Contains(t, got.stdout, "Next: cluster-link cannot be planned while mirror topics of the link are in states that Terraform cannot read (dev-stock_trades: SOURCE_UNAVAILABLE)")
	assert.NotContains(t, got.stdout, "Next: synthesize and plan")
}

func down(w *linkstest.World, link, mirror string) {
	w.Clusters["shared"].Links[theLink].State = link
	for _, m := range mirrors(w) {
		m.Status = mirror
	}
}

func TestAPromotionWithoutItsSourceIsRefusedAndNothingIsDone(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml", three...)
	w.Clusters["shared"].Links[theLink].Down()
	got := actOn(t, w, "promote")
	assert.Equal(t, exit.DoesNotHold, got.status)
	assert.Contains(t, got.stdout, "a promotion waits for the last record of the source, a failover does not")
	assert.Empty(t, statuses(t, w))
	for _, m := range mirrors(w) {
		assert.Equal(t, "SOURCE_UNAVAILABLE", m.Status)
	}
}

func TestAFailedMirrorTopicIsSaidAndTheOthersAreFailedOver(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml", three...)
	w.Clusters["shared"].Links[theLink].Down()
	mirrors(w)["dev-b"].Status = "FAILED"
	got := actOn(t, w, "failover")
	assert.Equal(t, exit.DoesNotHold, got.status)
	assert.Contains(t, got.stdout, "dev-b: has failed, and Kafka takes nothing but its deletion")
	assert.Equal(t, map[string]string{"dev-a": "FAILED_OVER", "dev-stock_trades": "FAILED_OVER"}, statuses(t, w))
}

func TestADryRunAndAWrongAnswerDoNothing(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml", three...)
	w.Clusters["shared"].Dedicated = true
	w.Clusters["shared"].Groups["readers"] = []kafkarest.GroupOffset{{Group: "readers", Topic: "dev-a", Consumer: "c"}}
	mirrors(w)["dev-a"].Writes = 5
	before, err := os.ReadFile(w.File)
	require.NoError(t, err)
	dry := on(t, w, "promote", append([]string{"-all", "-dry-run"}, quick...)...)
	assert.Equal(t, exit.Holds, dry.status)
	assert.Contains(t, dry.stdout, "The source is still written to")
	assert.Regexp(t, `dev-a +ACTIVE +act +\d+ +15 +readers`, dry.stdout)
	flags := append(append([]string{"promote", "-all"}, w.Flags()...), quick...)
	for _, answer := range []string{"", "no\n", "yes\n"} {
		got := run(t, answer, flags...)
		assert.Equal(t, exit.DoesNotHold, got.status)
		assert.Contains(t, got.stderr, "not confirmed, so nothing was done")
	}
	after, err := os.ReadFile(w.File)
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after))
	assert.Equal(t, "ACTIVE", mirrors(w)["dev-a"].Status)
	assert.Equal(t, exit.Holds, run(t, theLink+"\n", flags...).status)
	assert.Equal(t, "STOPPED", mirrors(w)["dev-a"].Status)
}

func TestWhatKafkaRefusesIsSaidAndStopsTheBatchesAfterIt(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml", three...)
	mirrors(w)["dev-a"].Refuses = map[kafkarest.Action]kafkarest.Altered{kafkarest.Promote: {Code: 400, Message: "not now"}}
	got := actOn(t, w, "promote")
	assert.Equal(t, exit.DoesNotHold, got.status)
	assert.Contains(t, got.stdout, "dev-a: Kafka: not now")
	assert.Equal(t, "ACTIVE", mirrors(w)["dev-b"].Status, "nothing was done")
	w = linkstest.New(t, "non-prod.yaml", three...)
	mirrors(w)["dev-b"].Stuck, mirrors(w)["dev-b"].TransitionErrors = true, []kafkarest.Failure{{Code: "SOURCE_BEHIND", Message: "waiting"}}
	got = actOn(t, w, "promote", "-batch", "1", "-wait", "20ms")
	assert.Equal(t, exit.DoesNotHold, got.status)
	assert.Contains(t, got.stderr, "dev-b: PENDING_STOPPED after 20ms; SOURCE_BEHIND: waiting; a failover ends it")
	assert.Equal(t, map[string]string{"dev-a": "PROMOTED"}, statuses(t, w), "what is done is written, what is not is not")
	assert.Equal(t, "ACTIVE", mirrors(w)["dev-stock_trades"].Status)
	mirrors(w)["dev-b"].Stuck = false
	assert.Equal(t, exit.Holds, actOn(t, w, "promote").status, "the same command goes on")
	assert.Equal(t, allOf("PROMOTED"), statuses(t, w))
}

// An answer that gets lost after Kafka acted is not taken for a failure, and nothing is asked for twice.
func TestALostAnswerIsLookedUp(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml", three...)
	var lost atomic.Int64
	w.Kafka.Intercept(func(rw http.ResponseWriter, r *http.Request) bool {
		if r.Method == http.MethodPost && !strings.Contains(r.URL.RawQuery, "validate_only") {
			lost.Add(1)
			w.Kafka.Change(func() {
				for _, m := range mirrors(w) {
					m.Status, m.Becomes = "PENDING_STOPPED", "STOPPED"
				}
			})
			panic(http.ErrAbortHandler)
		}
		return false
	})
	got := actOn(t, w, "promote")
	assert.Equal(t, exit.Holds, got.status, got.stderr)
	assert.Equal(t, int64(1), lost.Load())
	assert.Equal(t, allOf("PROMOTED"), statuses(t, w))
}

// While an action is waited for, answers that do not come are asked for again until the limit.
func TestWaitingOutlastsAnswersThatDoNotCome(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	mirrors(w)["dev-stock_trades"].Reads = 2
	var acted, lost atomic.Int64
	w.Kafka.Intercept(func(rw http.ResponseWriter, r *http.Request) bool {
		if r.Method == http.MethodPost && r.URL.RawQuery == "" {
			acted.Add(1)
			return false
		}
		if acted.Load() == 0 || lost.Add(1) > 3 {
			return false
		}
		<-r.Context().Done() // no answer in time
		return true
	})
	got := actOn(t, w, "promote", "-timeout", "200ms", "-wait", "20s")
	assert.Equal(t, exit.Holds, got.status, got.stdout+got.stderr)
	assert.Equal(t, 3, strings.Count(got.stdout, "looking again"), got.stdout)
	assert.Equal(t, int64(1), acted.Load(), "nothing is asked for twice")

	w = linkstest.New(t, "non-prod.yaml")
	mirrors(w)["dev-stock_trades"].Stuck = true
	acted.Store(0)
	w.Kafka.Intercept(func(rw http.ResponseWriter, r *http.Request) bool {
		if r.Method == http.MethodPost && r.URL.RawQuery == "" {
			acted.Add(1)
			return false
		}
		if acted.Load() > 0 {
			<-r.Context().Done()
			return true
		}
		return false
	})
	began := time.Now()
	got = actOn(t, w, "promote", "-timeout", "100ms", "-wait", "300ms")
	assert.Equal(t, exit.DoesNotHold, got.status)
	assert.Contains(t, got.stderr, "the same command goes on from here")
	assert.Less(t, time.Since(began), 5*time.Second)
}

func TestMain(m *testing.M) {
	if os.Getenv("LINKS_AS_A_PROGRAM") != "" {
		main()
	}
	os.Exit(m.Run())
}

// signalled runs the program with arguments until its request number at, which Kafka has acted on or has not seen. It gets a signal there
// in place of an answer. Over is true if it ends before, as it should.
func signalled(t *testing.T, w *linkstest.World, at int64, signal os.Signal, acted bool, args ...string) (status int, said string, over bool) {
	t.Helper()
	program := exec.Command(os.Args[0], slices.Concat(args, w.Flags(), quick, []string{"-concurrency", "1"})...)
	program.Env = append(os.Environ(), "LINKS_AS_A_PROGRAM=1")
	var seen atomic.Int64
	var within atomic.Bool
	w.Kafka.Intercept(func(_ http.ResponseWriter, r *http.Request) bool {
		if within.Load() || seen.Add(1) != at {
			return false
		}
		if acted {
			within.Store(true)
			w.Kafka.ServeHTTP(httptest.NewRecorder(), r)
			within.Store(false)
		} else {
			_, _ = io.Copy(io.Discard, r.Body) // before that the server does not see that nobody waits
		}
		_ = program.Process.Signal(signal)
		<-r.Context().Done() // no answer: who is interrupted does not wait for one
		return true
	})
	text, err := program.CombinedOutput()
	w.Kafka.Intercept(func(http.ResponseWriter, *http.Request) bool { return false })
	if over = seen.Load() < at; over {
		require.NoError(t, err, string(text))
	} else {
		require.Error(t, err, string(text))
	}
	return program.ProcessState.ExitCode(), string(text), over
}

// nothingLeft looks for what a file is written to before it takes the place of another.
func nothingLeft(t *testing.T, w *linkstest.World) {
	t.Helper()
	left, err := filepath.Glob(filepath.Join(w.Folder, ".*.links-*"))
	require.NoError(t, err)
	assert.Empty(t, left)
}

// Killed at whatever request, before Kafka has seen it or after it has acted: the same command goes on, and
// everything is as if it had not been killed.
func TestAKillAtAnyMomentOfAPromotionIsGoneOnFrom(t *testing.T) {
	for _, acted := range []bool{false, true} {
		for at := int64(1); ; at++ {
			w := linkstest.New(t, "non-prod.yaml", three...)
			for _, m := range mirrors(w) {
				m.Reads = 2
			}
			if _, _, over := signalled(t, w, at, os.Kill, acted, "promote", "-all", "-yes", "-batch", "1"); over {
				require.Greater(t, at, int64(10), "the command asks more than ten times")
				break
			}
			got := actOn(t, w, "promote")
			require.Equal(t, exit.Holds, got.status, "killed at request %d: %s %s", at, got.stdout, got.stderr)
			assert.Equal(t, allOf("PROMOTED"), statuses(t, w), "killed at request %d", at)
			for _, m := range mirrors(w) {
				assert.Equal(t, "STOPPED", m.Status, "killed at request %d", at)
			}
			nothingLeft(t, w)
		}
	}
}

func TestMistakesOfAnActionAreSaid(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml", three...)
	for says, args := range map[string][]string{
		"-link must name one link":                  {"-all"},
		"give -topic for each topic, or -all":       {"-link", theLink},
		"has no mirror topic of nobody on shared":   {"-link", theLink, "-topic", "nobody"},
		"brings no mirror topics to its source":     {"-link", theLink, "-all", "-on", "source"},
		"-on must be destination or source":         {"-link", theLink, "-all", "-on", "x"},
		"-batch, -wait and -interval must be more ": {"-link", theLink, "-all", "-batch", "0"},
	} {
		got := on(t, w, "promote", args...)
		assert.Equal(t, exit.Usage, got.status, says)
		assert.Contains(t, got.stderr, says)
	}
}

func TestTheStepsCarryEverySettingOfTheTopic(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	w.Clusters["shared"].Topics["dev-stock_trades"].Settings = []kafkarest.Setting{
		{Name: "retention.ms", Value: "604800000", Source: "DYNAMIC_TOPIC_CONFIG"},
		{Name: "cleanup.policy", Value: "delete", Default: true, Source: "DEFAULT_CONFIG"},
		{Name: "max.message.bytes", Value: "8388608", Source: "DYNAMIC_TOPIC_CONFIG"},
		{Name: "min.insync.replicas", Value: "2", ReadOnly: true, Default: true, Source: "DYNAMIC_TOPIC_CONFIG"}, // the provider looks at the source alone
		{Name: "segment.ms", Value: "0", Source: "DYNAMIC_TOPIC_CONFIG"},                                         // the file refuses the value
		{Name: "confluent.new.setting", Value: "x", Source: "DYNAMIC_TOPIC_CONFIG"},
		{Name: "segment.bytes", Value: "104857600", Source: "DYNAMIC_DEFAULT_BROKER_CONFIG"},
	}
	folder := filepath.Join(t.TempDir(), "steps")
	got := actOn(t, w, "promote", "-steps", folder)
	require.Equal(t, exit.Holds, got.status, got.stderr)
	for name, want := range map[string]string{
		"1-forget.yaml": "links:\n  sandbox-to-shared:\n    retire: true\n    keep_data: true\n",
		"2-topics.yaml": "confluent:\n  clusters:\n    shared:\n      topics:\n        \"dev-stock_trades\":\n          partitions: 3\n          config:\n            max.message.bytes: \"8388608\"\n            min.insync.replicas: \"2\"\n            retention.ms: \"604800000\"\n",
		"2-import.tf":   "import {\n  to = confluent_kafka_topic.cluster_shared_topic_dev-stock_trades\n  id = \"lkc-shared/dev-stock_trades\"\n}\n",
	} {
		text, err := os.ReadFile(filepath.Join(folder, name))
		require.NoError(t, err)
		assert.Equal(t, want, string(text), name)
	}
	assert.Contains(t, got.stdout, "2. In the file, take the link out, and lay 2-topics.yaml")
	assert.Contains(t, got.stdout, "dev-stock_trades has settings of its own that the file cannot name: confluent.new.setting=x, segment.ms=0. The import finds them")
	assert.Contains(t, got.stdout, "write it under existing_topics of shared.")
}

// Nothing was done yet when it asks, so Ctrl-C ends it there.
func TestAnInterruptEndsTheQuestion(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	ctx, interrupt := context.WithCancel(t.Context())
	nobody, types := io.Pipe()
	defer types.Close()
	var stdout, stderr bytes.Buffer
	asked := writer(func(text []byte) (int, error) {
		if strings.Contains(string(text), "Type the name") {
			interrupt()
		}
		return stdout.Write(text)
	})
	args := append(append([]string{"failover", "-all"}, w.Flags()...), quick...)
	assert.Equal(t, exit.Interrupted, links.Run(ctx, command.Environment{Stdin: nobody, Stdout: asked, Stderr: &stderr}, args))
	assert.Equal(t, "ACTIVE", mirrors(w)["dev-stock_trades"].Status, stdout.String())
	assert.Empty(t, statuses(t, w))
}

type writer func([]byte) (int, error)

func (w writer) Write(text []byte) (int, error) { return w(text) }

// What Kafka does not say is not zero: neither what was written meanwhile, nor what is cut off, nor whether it takes it.
func TestWhatKafkaDoesNotSayBeforeAnActionIsNotNothing(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	for i := range mirrors(w)["dev-stock_trades"].Lags {
		mirrors(w)["dev-stock_trades"].Lags[i].Lag = -1
	}
	got := on(t, w, "promote", append([]string{"-all", "-dry-run"}, quick...)...)
	assert.Regexp(t, `dev-stock_trades +ACTIVE +act +>= 0 +- +nobody\n`, got.stdout)

	silent := `{"data": []}`
	w.Kafka.Intercept(func(out http.ResponseWriter, r *http.Request) bool {
		if r.Method == http.MethodPost {
			_, _ = io.WriteString(out, silent)
		}
		return r.Method == http.MethodPost
	})
	got = on(t, w, "promote", append([]string{"-all", "-yes"}, quick...)...)
	assert.Equal(t, exit.DoesNotHold, got.status)
	assert.Contains(t, got.stdout, "dev-stock_trades: Kafka does not say whether it would be done")
	assert.Equal(t, "ACTIVE", mirrors(w)["dev-stock_trades"].Status)

	back := bidirectional(t)
	back.Clusters["shared"].Links[theLink].Mirrors["dev-stock_trades"].Status = "STOPPED"
	silent = `{"data": [{"mirror_topic_name": "dev-stock_trades"}]}`
	back.Kafka.Intercept(func(out http.ResponseWriter, r *http.Request) bool {
		if r.Method == http.MethodPost {
			_, _ = io.WriteString(out, silent)
		}
		return r.Method == http.MethodPost
	})
	got = on(t, back, "truncate-and-restore", append([]string{"-all", "-dry-run", "-on", "source"}, quick...)...)
	assert.Contains(t, got.stdout, "Lost: 0 records at least, for Kafka does not say it of each, of these topics on sandbox", got.stderr)
}
