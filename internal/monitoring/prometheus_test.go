package monitoring_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/monitoring"
)

func load(t *testing.T, file string) *config.Config {
	t.Helper()
	cfg, err := config.Load(filepath.Join(goldens.Root(t), file))
	require.NoError(t, err)
	return cfg
}

const everyOption = "testdata/config/every-option.yaml"

// prepare writes the files for Prometheus into a folder: those of the configuration file with ids, the sources' test
// servers in the places of the real ones, and everything at the pace of a test.
func prepare(t *testing.T, cfg *config.Config, confluent, export *httptest.Server) (folder string) {
	t.Helper()
	folder = t.TempDir()
	secret := filepath.Join(folder, "key.secret")
	require.NoError(t, os.WriteFile(secret, []byte(keySecret), 0o600))
	cfg.Monitoring.PasswordFile = secret
	cfg.Monitoring.LinksExport = export.Listener.Addr().String()
	text := monitoring.Prometheus(cfg, monitoring.IDs{KeyID: keyID, Clusters: map[string]string{"big": "lkc-1", "copy": "lkc-2"}})
	for real, test := range map[string]string{
		"api.telemetry.confluent.cloud": confluent.Listener.Addr().String(), "scheme: https": "scheme: http",
		"_interval: 1m": "_interval: 200ms", "scrape_timeout: 50s": "scrape_timeout: 200ms",
	} {
		require.Contains(t, text, real)
		text = strings.ReplaceAll(text, real, test)
	}
	require.NoError(t, os.WriteFile(filepath.Join(folder, monitoring.PrometheusFile), []byte(text), 0o644))
	rules, err := monitoring.Rules(cfg)
	require.NoError(t, err)
	rules = regexp.MustCompile(`for: \d+m`).ReplaceAll(rules, []byte("for: 0s"))
	require.NoError(t, os.WriteFile(filepath.Join(folder, monitoring.RulesFile), rules, 0o644))
	return folder
}

// prometheus is a running Prometheus.
type prometheus struct{ address string }

func start(t *testing.T, folder string) prometheus {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := listener.Addr().String()
	require.NoError(t, listener.Close())
	ctx, stop := context.WithCancel(context.Background())
	log, err := os.Create(filepath.Join(folder, "log"))
	require.NoError(t, err)
	command := exec.CommandContext(ctx, "prometheus", "--config.file="+filepath.Join(folder, monitoring.PrometheusFile),
		"--storage.tsdb.path="+filepath.Join(folder, "data"), "--web.listen-address="+address)
	command.Stdout, command.Stderr = log, log
	require.NoError(t, command.Start(), "Debian's package prometheus has to be installed")
	t.Cleanup(func() {
		stop()
		_ = command.Wait()
		if t.Failed() {
			text, _ := os.ReadFile(log.Name())
			t.Logf("Prometheus:\n%s", text)
		}
		_ = log.Close()
	})
	return prometheus{address}
}

// query asks for the series of an expression; nil if Prometheus does not answer yet.
func (p prometheus) query(t *testing.T, expression string) (series []map[string]string) {
	t.Helper()
	response, err := http.Get("http://" + p.address + "/api/v1/query?query=" + url.QueryEscape(expression))
	if err != nil {
		return nil
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	if response.StatusCode == http.StatusServiceUnavailable {
		return nil
	}
	require.Equal(t, http.StatusOK, response.StatusCode, "%s: %s", expression, body)
	var answer struct {
		Data struct {
			Result []struct{ Metric map[string]string }
		}
	}
	require.NoError(t, json.Unmarshal(body, &answer))
	for _, one := range answer.Data.Result {
		series = append(series, one.Metric)
	}
	return series
}

// firing returns the names of the alerts that fire.
func (p prometheus) firing(t *testing.T) map[string]map[string]string {
	names := map[string]map[string]string{}
	for _, one := range p.query(t, `ALERTS{alertstate="firing"}`) {
		names[one["alertname"]] = one
	}
	return names
}

// settles waits until a condition holds.
func settles(t *testing.T, what string, condition func() bool) {
	t.Helper()
	require.Eventually(t, condition, 20*time.Second, 100*time.Millisecond, what)
}

// settlesAt waits until these alerts fire, and no others.
func (p prometheus) settlesAt(t *testing.T, names ...string) {
	t.Helper()
	slices.Sort(names)
	var firing []string
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if firing = slices.Sorted(maps.Keys(p.firing(t))); slices.Equal(firing, names) {
			return
		}
	}
	require.Equal(t, names, firing)
}

// broken is a world in which all that can be told of links, mirrors, keys and clusters is wrong.
func broken(w *world) {
	healthy(w)
	replace := strings.NewReplacer(
		`link_state="active"`, `link_state="unavailable"`, `state="ACTIVE"} 1`, `state="IN_ERROR"} 1`,
		"3.0", "70000.0", "transition_in_error{kafka_id=\"lkc-2\",link_name=\"disaster-recovery\",} 0.0",
		"transition_in_error{kafka_id=\"lkc-2\",link_name=\"disaster-recovery\",} 1.0",
		"0.35", "0.93", `lkc-2",} 1.0`, `lkc-2",} 3.0`, "86400", "2000000")
	for i := range w.confluent {
		w.confluent[i] = replace.Replace(w.confluent[i])
	}
	for i := range w.export {
		w.export[i] = replace.Replace(w.export[i])
	}
	// One that cannot be read, of another cluster, says nothing else.
	w.export = append(w.export[1:], `confluent_link_up{system="every",link="disaster-recovery",cluster="big",cluster_id="lkc-1"} 0`)
	w.export[0] = `confluent_link_state{system="every",link="disaster-recovery",cluster="copy",cluster_id="lkc-2",state="PAUSED"} 1`
	w.export[3] = `confluent_link_mirror_status{system="every",link="disaster-recovery",cluster="copy",topic="orders",status="FAILED",wanted="ACTIVE"} 1`
	w.export[4] = `confluent_link_mirror_status{system="every",link="disaster-recovery",cluster="copy",topic="customers",status="STOPPED",wanted="ACTIVE"} 1`
}

// Each alert fires in Prometheus when it should, and ends when what it tells of ends.
func TestEachAlertFiresAndResolves(t *testing.T) {
	t.Parallel() // Prometheus takes five seconds to begin
	w, cfg := &world{}, load(t, everyOption)
	healthy(w)
	p := start(t, prepare(t, cfg, w.confluentServer(t, "lkc-1", "lkc-2"), w.exportServer(t)))
	settles(t, "both sources are scraped", func() bool { return len(p.query(t, `up{system="every"} == 1`)) == 2 })
	settles(t, "the sources' samples are there", func() bool { return len(p.query(t, `confluent_link_key_age_seconds`)) == 1 })
	p.settlesAt(t)

	t.Run("the dashboard's queries return series", func(t *testing.T) {
		for _, expression := range expressions(t, cfg) {
			if !strings.HasPrefix(expression, "ALERTS{") { // nothing fires
				assert.NotEmpty(t, p.query(t, expression), expression)
			}
		}
	})

	w.set(broken)
	expected := map[string]string{ // with what each says it is of
		"LinkUnavailable": "copy disaster-recovery ", "LinkNotActive": "copy disaster-recovery ", "LinkTaskInError": "copy disaster-recovery ",
		"MirrorFailed": "copy disaster-recovery orders", "MirrorStopped": "copy disaster-recovery customers", "MirrorLag": "copy disaster-recovery orders",
		"MirrorTransitionInError": "copy disaster-recovery ", "KeyPastItsPeriod": "copy disaster-recovery ", "RotationMissed": "copy disaster-recovery ",
		"LinkNotRead": "big disaster-recovery ", "ClusterNearItsLimit": "",
	}
	p.settlesAt(t, slices.Collect(maps.Keys(expected))...)
	for name, alert := range p.firing(t) {
		if of, ok := expected[name]; assert.True(t, ok, name) && of != "" {
			assert.Equal(t, of, alert["cluster"]+" "+alert["link"]+" "+alert["topic"], name)
		}
	}
	clusters := []string{}
	for _, one := range p.query(t, `ALERTS{alertname="ClusterNearItsLimit",alertstate="firing"}`) {
		clusters = append(clusters, one["cluster"])
	}
	assert.ElementsMatch(t, []string{"big", "copy"}, clusters, "the dedicated one by its load, the other by its eCKU")
	assert.NotEmpty(t, p.query(t, `ALERTS{system="every",alertstate="firing"}`), "the dashboard's table")

	w.set(func(w *world) { w.silent = true })
	p.settlesAt(t, "ConfluentMetricsMissing", "LinksExportMissing", "LinkWithoutData")

	w.set(healthy)
	p.settlesAt(t)
	w.set(func(w *world) { assert.Empty(t, w.refused, "requests that Confluent would refuse") })
}

// Without links export, Confluent's metrics alone tell of what they know.
func TestConfluentsMetricsAloneTellOfMirrors(t *testing.T) {
	t.Parallel()
	w := &world{}
	healthy(w)
	w.export = nil
	w.confluent[1] = confluent("cluster_link_mirror_topic_count", "lkc-2", "link_name", "disaster-recovery", "link_mirror_topic_state", "StoppedMirror") + "1.0"
	w.confluent = append(w.confluent[:2], append([]string{
		confluent("cluster_link_mirror_topic_count", "lkc-2", "link_name", "disaster-recovery", "link_mirror_topic_state", "FailedMirror") + "1.0",
	}, w.confluent[2:]...)...)
	p := start(t, prepare(t, load(t, everyOption), w.confluentServer(t, "lkc-1", "lkc-2"), w.exportServer(t)))
	p.settlesAt(t, "MirrorFailed", "MirrorsStopped")
	for name, alert := range p.firing(t) {
		assert.Equal(t, "disaster-recovery", alert["link"], name)
	}
	w.set(func(w *world) { healthy(w); w.export = nil })
	p.settlesAt(t) // and they end
}

// expressions are all queries of the dashboard.
func expressions(t *testing.T, cfg *config.Config) (all []string) {
	t.Helper()
	text, err := monitoring.Dashboard(cfg)
	require.NoError(t, err)
	for _, panel := range panels(t, text) {
		for _, target := range panel.Targets {
			all = append(all, target.Expr)
		}
	}
	require.Greater(t, len(all), 12)
	return all
}

func promtool(t *testing.T, arguments ...string) {
	t.Helper()
	output, err := exec.Command("promtool", arguments...).CombinedOutput()
	require.NoError(t, err, "promtool %s: %s", fmt.Sprint(arguments), output)
}

func TestPromtoolAcceptsTheFiles(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if c.Config.Monitoring == nil {
			return
		}
		promtool(t, "check", "config", "--syntax-only", filepath.Join(c.Dir, monitoring.Folder, monitoring.PrometheusFile))
		promtool(t, "check", "rules", filepath.Join(c.Dir, monitoring.Folder, monitoring.RulesFile))
	})
	w := &world{}
	folder := prepare(t, load(t, everyOption), w.confluentServer(t), w.exportServer(t))
	promtool(t, "check", "config", filepath.Join(folder, monitoring.PrometheusFile))
}
