package export_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/export"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
	"cdk.tf/confluent-privatelink/internal/links/linkstest"
	"cdk.tf/confluent-privatelink/internal/links/live"
	"cdk.tf/confluent-privatelink/internal/links/secret"
)

func none(string) string { return "" }

// exporter serves a world; the clock stands still unless the test moves it.
func exporter(t *testing.T, w *linkstest.World, o export.Options) *httptest.Server {
	t.Helper()
	links, err := inventory.Load(t.Context(), inventory.Options{Configs: []string{w.File}, Out: w.Out(), Environment: none})
	require.NoError(t, err)
	reader := live.New(secret.New(secret.Options{EndpointURL: w.Secrets.URL, Environment: none}),
		kafkarest.Options{Timeout: time.Second, Retries: 1, Wait: time.Millisecond, MaxWait: time.Millisecond})
	if o.Now == nil {
		o.Now = func() time.Time { return linkstest.Now }
	}
	server := httptest.NewServer(export.New(func(ctx context.Context) []live.Link { return reader.Read(ctx, links) }, o).Handler())
	t.Cleanup(server.Close)
	return server
}

func scrape(t *testing.T, server *httptest.Server, path string) (int, string) {
	t.Helper()
	answer, err := http.Get(server.URL + path)
	require.NoError(t, err)
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	return answer.StatusCode, string(text)
}

// An answer that says a thing twice costs no scrape.
func TestWhatIsSaidTwiceIsOneSeries(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	link := w.Clusters["shared"].Links["sandbox-to-shared"]
	link.Tasks = append(link.Tasks, link.Tasks...)
	lags := link.Mirrors["dev-stock_trades"]
	lags.Lags = append(lags.Lags, kafkarest.Lag{Partition: 0, Lag: 7})
	code, text := scrape(t, exporter(t, w, export.Options{}), "/metrics")
	assert.Equal(t, http.StatusOK, code, text)
	assert.Equal(t, 1, strings.Count(text, `task="AclSync"`))
	assert.Equal(t, 1, strings.Count(text, `partition="0"`))
}

func TestEverySeriesSaysWhatKafkaSays(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	link := w.Clusters["shared"].Links["sandbox-to-shared"]
	mirror := link.Mirrors["dev-stock_trades"]
	mirror.Lags[0].Lag, mirror.Lags[2].Lag = 4, 9
	w.Clusters["shared"].AddMirror("sandbox-to-shared", "gone", "gone", 0).Status = "STOPPED"
	link.Error = "AUTHORIZATION_ERROR"
	link.Task("AclSync").State = "IN_ERROR"
	link.Task("AclSync").Errors = []kafkarest.Failure{{Code: "X", Message: "a text of any length"}}
	status, text := scrape(t, exporter(t, w, export.Options{}), "/metrics")
	assert.Equal(t, http.StatusOK, status)
	const labels = `cluster="shared",cluster_id="lkc-shared",`
	for _, series := range []string{
		`confluent_link_up{` + labels + `link="sandbox-to-shared",system="non-prod"} 1`,
		`confluent_link_state{` + labels + `link="sandbox-to-shared",state="ACTIVE",system="non-prod"} 1`,
		`confluent_link_error{` + labels + `error="AUTHORIZATION_ERROR",link="sandbox-to-shared",system="non-prod"} 1`,
		`confluent_link_task_state{cluster="shared",link="sandbox-to-shared",state="IN_ERROR",system="non-prod",task="AclSync"} 1`,
		`confluent_link_mirror_status{cluster="shared",link="sandbox-to-shared",status="ACTIVE",system="non-prod",topic="dev-stock_trades",wanted="ACTIVE"} 1`,
		`confluent_link_mirror_status{cluster="shared",link="sandbox-to-shared",status="STOPPED",system="non-prod",topic="gone",wanted="none"} 1`,
		`confluent_link_mirror_missing{cluster="shared",link="sandbox-to-shared",system="non-prod"} 0`,
		`confluent_link_mirror_partitions{cluster="shared",link="sandbox-to-shared",system="non-prod",topic="dev-stock_trades"} 3`,
		`confluent_link_mirror_lag_records{cluster="shared",link="sandbox-to-shared",partition="2",system="non-prod",topic="dev-stock_trades"} 9`,
		`confluent_link_mirror_lag_max_records{cluster="shared",link="sandbox-to-shared",system="non-prod",topic="dev-stock_trades"} 9`,
		`confluent_link_mirror_lag_total_records{cluster="shared",link="sandbox-to-shared",system="non-prod",topic="dev-stock_trades"} 13`,
		`confluent_link_key_age_seconds{for="sandbox",link="sandbox-to-shared",secret="confluent/non-prod/link/sandbox-to-shared/source",system="non-prod"} 3600`,
		`confluent_link_key_period_seconds{link="sandbox-to-shared",system="non-prod"} 2.592e+06`,
	} {
		assert.Contains(t, text, series+"\n")
	}
	assert.NotContains(t, text, "a text of any length")
	assert.NotContains(t, text, linkstest.Secret)
	assert.NotContains(t, text, `topic="gone",partition`, "an ordinary topic has no lag")
	if promtool, err := exec.LookPath("promtool"); err == nil {
		check := exec.Command(promtool, "check", "metrics")
		check.Stdin = strings.NewReader(text)
		said, err := check.CombinedOutput()
		assert.NoError(t, err, string(said))
	}
}

func TestAClusterThatDoesNotAnswerIsDownAndNothingElseIsSaidOfIt(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	w.Clusters["shared"].Secret = "another"
	_, text := scrape(t, exporter(t, w, export.Options{}), "/metrics")
	assert.Contains(t, text, `confluent_link_up{cluster="shared",cluster_id="lkc-shared",link="sandbox-to-shared",system="non-prod"} 0`)
	assert.NotContains(t, text, "confluent_link_state")
	assert.NotContains(t, text, "confluent_link_mirror")
}

func TestAnUnknownLagIsNoSeries(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	w.Clusters["shared"].Links["sandbox-to-shared"].Mirrors["dev-stock_trades"].Lags[1].Lag = -1
	_, text := scrape(t, exporter(t, w, export.Options{}), "/metrics")
	assert.Contains(t, text, `partition="0"`)
	assert.NotContains(t, text, `partition="1"`)
	assert.NotContains(t, text, "confluent_link_mirror_lag_max_records{")
}

func TestATopicOfManyPartitionsHasItsSumsOnly(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	_, text := scrape(t, exporter(t, w, export.Options{MaxPartitions: 2}), "/metrics")
	assert.NotContains(t, text, "confluent_link_mirror_lag_records{")
	assert.Contains(t, text, "confluent_link_mirror_lag_max_records{")
}

func TestScrapesThatFollowSoonDoNotAskKafkaAgain(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	var now atomic.Int64
	server := exporter(t, w, export.Options{MinInterval: 10 * time.Second, Now: func() time.Time { return linkstest.Now.Add(time.Duration(now.Load())) }})
	scrape(t, server, "/metrics")
	asked := w.Kafka.Requests.Load()
	scrape(t, server, "/metrics")
	assert.Equal(t, asked, w.Kafka.Requests.Load())
	now.Store(int64(11 * time.Second))
	scrape(t, server, "/metrics")
	assert.Greater(t, w.Kafka.Requests.Load(), asked)
}

func TestTheExporterSaysThatItLives(t *testing.T) {
	status, text := scrape(t, exporter(t, linkstest.New(t, "non-prod.yaml"), export.Options{}), "/-/healthy")
	assert.Equal(t, http.StatusOK, status)
	assert.Equal(t, "healthy\n", text)
}
