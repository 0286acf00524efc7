package status_test

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/format"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/kafkarest/resttest"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
	"cdk.tf/confluent-privatelink/internal/links/linkstest"
	"cdk.tf/confluent-privatelink/internal/links/live"
	"cdk.tf/confluent-privatelink/internal/links/secret"
	"cdk.tf/confluent-privatelink/internal/links/status"
)

func none(string) string { return "" }

// read reads the world as the command does.
func read(t testing.TB, w *linkstest.World) []live.Link {
	t.Helper()
	links, err := inventory.Load(t.Context(), inventory.Options{Configs: []string{w.File}, Out: w.Out(), Environment: none})
	require.NoError(t, err)
	reader := live.New(secret.New(secret.Options{EndpointURL: w.Secrets.URL, Environment: none}),
		kafkarest.Options{Timeout: 2 * time.Second, Retries: 1, Wait: time.Millisecond, MaxWait: time.Millisecond})
	return reader.Read(t.Context(), links)
}

func judge(t testing.TB, w *linkstest.World, maxLag int64) status.Report {
	t.Helper()
	return status.Judge(read(t, w), status.Options{Now: linkstest.Now, MaxLag: maxLag})
}

const theLink = "sandbox-to-shared"

// one is a world with one link and one mirror topic, with the link and the mirror topic as the cluster has them.
func one(t *testing.T, replace ...string) (*linkstest.World, *resttest.Link, *resttest.Mirror) {
	t.Helper()
	w := linkstest.New(t, "non-prod.yaml", replace...)
	link := w.Clusters["shared"].Links[theLink]
	return w, link, link.Mirrors["dev-stock_trades"]
}

func TestWhatIsAsTheFileSaysAndRunsIsHealthy(t *testing.T) {
	w, _, _ := one(t)
	report := judge(t, w, 0)
	assert.Equal(t, status.Healthy, report.Verdict)
	require.Len(t, report.Links, 1)
	assert.Empty(t, report.Links[0].Findings)
	assert.Len(t, report.Links[0].Keys, 2)
}

// The consuming team of a share sees its link by its own cluster alone.
func TestALinkThatReadsAShareIsSeenByItsDestination(t *testing.T) {
	w := linkstest.New(t, "consumer.yaml")
	report := judge(t, w, 0)
	require.Len(t, report.Links, 1)
	assert.Equal(t, status.Healthy, report.Verdict, "%v", report.Links[0].Findings)
	assert.Empty(t, report.Links[0].Findings, "its file names each topic, so that no other can be missed")
	assert.Contains(t, report.Links[0].Source, "the share arn:aws:secretsmanager:")
	assert.Len(t, report.Links[0].Keys, 1, "the other team's key is not judged")
	link := w.Clusters["risk"].Links["from-orders"]
	link.Down()
	assert.Equal(t, status.NotHealthy, judge(t, w, 0).Verdict)
	for code, next := range map[string]string{
		"AUTHENTICATION_ERROR": "terraform apply -target=confluent_cluster_link.link_from-orders", "AUTHORIZATION_ERROR": "ask its owner",
	} {
		link.Error = code
		finding := judge(t, w, 0).Links[0].Findings[0]
		assert.Contains(t, finding.Next, next)
		assert.NotContains(t, finding.Next, "apply confluent-core", "the key and its rights are the other team's")
	}
	link.Task("ConsumerOffsetSync").State, link.Task("ConsumerOffsetSync").Errors = "IN_ERROR", []kafkarest.Failure{{Code: "AUTHORIZATION_ERROR"}}
	assert.Contains(t, fmt.Sprint(judge(t, w, 0).Links[0].Findings), "ask the share's owner")
}

// want is what has to be found: the code on the subject, with the severity.
type want struct {
	verdict status.Verdict
	code    status.Code
	subject string
	// says is part of what is said or of the next step.
	says string
}

const statusOf = "links:\n  sandbox-to-shared:\n    mirror_status: {dev-stock_trades: %s}"

// In every state a mirror topic is called healthy, not healthy or unknown as the table says, for what the
// file asks of it: ACTIVE, PAUSED and PROMOTED.
func TestEveryStateOfAMirrorTopicIsJudged(t *testing.T) {
	for state, verdicts := range map[string][3]status.Verdict{
		kafkarest.MirrorActive:             {status.Healthy, status.NotHealthy, status.NotHealthy},
		kafkarest.MirrorPaused:             {status.NotHealthy, status.Healthy, status.NotHealthy},
		kafkarest.MirrorStopped:            {status.NotHealthy, status.NotHealthy, status.Healthy},
		kafkarest.MirrorPendingStopped:     {status.NotHealthy, status.NotHealthy, status.Unknown},
		kafkarest.MirrorFailed:             {status.NotHealthy, status.NotHealthy, status.NotHealthy},
		kafkarest.MirrorLinkFailed:         {status.NotHealthy, status.NotHealthy, status.NotHealthy},
		kafkarest.MirrorLinkPaused:         {status.NotHealthy, status.NotHealthy, status.NotHealthy},
		kafkarest.MirrorSourceUnavailable:  {status.NotHealthy, status.NotHealthy, status.NotHealthy},
		kafkarest.MirrorPendingMirror:      {status.Unknown, status.Unknown, status.Unknown},
		kafkarest.MirrorPendingSynchronize: {status.Unknown, status.Unknown, status.Unknown},
		kafkarest.MirrorPendingSetup:       {status.Unknown, status.Unknown, status.Unknown},
		kafkarest.MirrorPendingRestore:     {status.Unknown, status.Unknown, status.Unknown},
		"OF_THE_FUTURE":                    {status.Unknown, status.Unknown, status.Unknown},
	} {
		for i, asked := range []string{"ACTIVE", "PAUSED", "PROMOTED"} {
			t.Run(state+" asked "+asked, func(t *testing.T) {
				w, _, mirror := one(t, "links:\n  sandbox-to-shared:", fmt.Sprintf(statusOf, asked))
				mirror.Status = state
				report := judge(t, w, -1)
				assert.Equal(t, verdicts[i], report.Verdict)
				assert.Equal(t, state, report.Links[0].Halves[0].Mirrors[0].Status)
				for _, f := range report.Links[0].Findings {
					assert.NotEmpty(t, f.What)
					assert.NotEmpty(t, f.Next)
				}
			})
		}
	}
}

func TestEachThingThatIsWrongIsFound(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*linkstest.World, *resttest.Link, *resttest.Mirror)
		want   want
	}{
		"the link is paused": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) { l.State = "PAUSED" },
			want{status.NotHealthy, status.NotActive, "", "cluster.link.paused"}},
		"the source is away": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) { l.Down() },
			want{status.NotHealthy, status.NotActive, "", "links failover"}},
		"the link's key is refused": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) {
			l.State, l.Error = "UNAVAILABLE", "AUTHENTICATION_ERROR"
		}, want{status.NotHealthy, status.NotActive, "", "a rotation was missed, or the source's owner took it back"}},
		"an error while active": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) { l.Error = "AUTHORIZATION_ERROR" },
			want{status.NotHealthy, status.NotActive, "", "lacks rights"}},
		"the link has failed": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) { l.State = "FAILED" },
			want{status.NotHealthy, status.NotActive, "", "make a new link"}},
		"a state nobody foresaw": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) { l.State = "DEGRADED" },
			want{status.Unknown, status.NotActive, "", "DEGRADED"}},
		"no state at all": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) { l.State = "" },
			want{status.Unknown, status.NotAnswered, "", "no state"}},
		"a task in error": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) {
			*l.Task("ConsumerOffsetSync") = kafkarest.Task{Name: "ConsumerOffsetSync", State: "IN_ERROR", Errors: []kafkarest.Failure{{Code: "AUTHORIZATION_ERROR"}}}
		}, want{status.NotHealthy, status.TaskError, "ConsumerOffsetSync", "apply cluster-link"}},
		"a setting changed": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) { set(l, "acl.sync.enable", "true") },
			want{status.NotHealthy, status.Drift, "acl.sync.enable", "is true, and false in the file"}},
		"topics are mirrored by themselves": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) {
			l.Settings = append(l.Settings, kafkarest.Setting{Name: "auto.create.mirror.topics.enable", Value: "true"})
		}, want{status.NotHealthy, status.Drift, "auto.create.mirror.topics.enable", "the file does not set it"}},
		"a setting is not said": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) { l.Settings = l.Settings[:0] },
			want{status.Unknown, status.Drift, "acl.sync.enable", "does not say"}},
		"an approved topic has no mirror": {func(_ *linkstest.World, l *resttest.Link, _ *resttest.Mirror) { delete(l.Mirrors, "dev-stock_trades") },
			want{status.NotHealthy, status.MirrorMissing, "dev-stock_trades", "apply cluster-link"}},
		"a mirror that no file knows": {func(w *linkstest.World, _ *resttest.Link, _ *resttest.Mirror) {
			w.Clusters["shared"].AddMirror(theLink, "stray", "stray", 0)
		}, want{status.NotHealthy, status.MirrorUnknown, "stray", "delete the mirror topic"}},
		"the link is gone": {func(w *linkstest.World, _ *resttest.Link, _ *resttest.Mirror) {
			delete(w.Clusters["shared"].Links, theLink)
		}, want{status.NotHealthy, status.NotThere, "", "apply cluster-link"}},
		"a promotion does not end": {func(_ *linkstest.World, _ *resttest.Link, m *resttest.Mirror) {
			m.Status, m.TransitionErrors = "PENDING_STOPPED", []kafkarest.Failure{{Code: "SOURCE", Message: "not caught up"}}
		}, want{status.NotHealthy, status.MirrorStatus, "dev-stock_trades", "SOURCE: not caught up"}},
		"the lag is over the bound": {func(_ *linkstest.World, _ *resttest.Link, m *resttest.Mirror) { m.Lags[1].Lag = 101 },
			want{status.NotHealthy, status.LagOver, "dev-stock_trades", "over the bound of 100"}},
		"the lag of a partition is not said": {func(_ *linkstest.World, _ *resttest.Link, m *resttest.Mirror) { m.Lags = m.Lags[1:] },
			want{status.Unknown, status.LagOver, "dev-stock_trades", "every partition"}},
		"the manager's key is refused": {func(w *linkstest.World, _ *resttest.Link, _ *resttest.Mirror) {
			w.Clusters["shared"].Secret = "another"
		},
			want{status.Unknown, status.NotAnswered, "", "a rotation was missed"}},
		"the key is old": {func(w *linkstest.World, _ *resttest.Link, _ *resttest.Mirror) {
			w.Secrets.Put("confluent/non-prod/link/"+theLink+"/source", "K", "S", linkstest.Now.Add(-31*24*time.Hour))
		}, want{status.Healthy, status.KeyDue, "confluent/non-prod/link/" + theLink + "/source", "31 days old"}},
		"a rotation was missed": {func(w *linkstest.World, _ *resttest.Link, _ *resttest.Mirror) {
			w.Secrets.Put("confluent/non-prod/link/"+theLink+"/source", "K", "S", linkstest.Now.Add(-61*24*time.Hour))
		}, want{status.NotHealthy, status.KeyMissed, "confluent/non-prod/link/" + theLink + "/source", "61 days old"}},
	} {
		t.Run(name, func(t *testing.T) {
			w, link, mirror := one(t)
			c.change(w, link, mirror)
			report := judge(t, w, 100)
			assert.Equal(t, c.want.verdict, report.Verdict)
			found := false
			for _, f := range report.Links[0].Findings {
				found = found || f.Code == c.want.code && f.Subject == c.want.subject && strings.Contains(f.What+" "+f.Next, c.want.says)
			}
			assert.True(t, found, "%+v", report.Links[0].Findings)
			var text, markdown, object bytes.Buffer
			require.NoError(t, report.WriteText(&text, true))
			require.NoError(t, report.WriteMarkdown(&markdown))
			require.NoError(t, report.WriteJSON(&object))
			document.Valid(t, schemas, object.Bytes())
			for _, printed := range []string{text.String(), markdown.String(), object.String()} {
				assert.NotContains(t, printed, linkstest.Secret)
			}
		})
	}
}

func set(l *resttest.Link, name, value string) {
	for i := range l.Settings {
		if l.Settings[i].Name == name {
			l.Settings[i].Value = value
		}
	}
}

func TestAFilterWrittenInAnotherOrderIsNoDrift(t *testing.T) {
	w, link, _ := one(t, "mode: destination\n", "mode: destination\n    consumer_offset_sync: {groups: [\"dev-stock-*\"]}\n")
	const key = "consumer.offset.group.filters"
	set(link, key, `{"groupFilters": [{"patternType": "PREFIXED", "filterType": "INCLUDE", "name": "dev-stock-"}]}`)
	assert.Equal(t, status.Healthy, judge(t, w, -1).Verdict)
	set(link, key, `{"groupFilters": [{"patternType": "PREFIXED", "filterType": "INCLUDE", "name": "prod-"}]}`)
	assert.Equal(t, status.NotHealthy, judge(t, w, -1).Verdict)
}

func TestATopicThatAPatternApprovesAndTheFileDoesNotNameIsNoted(t *testing.T) {
	w, _, _ := one(t, "topics: [dev-stock_trades]\n\n", "topics: [\"dev-*\"]\n\n")
	w.Clusters["sandbox"].Topics["dev-new"] = &resttest.Topic{Partitions: 1}
	report := judge(t, w, -1)
	assert.Equal(t, status.Healthy, report.Verdict)
	require.Len(t, report.Links[0].Findings, 1)
	assert.Equal(t, status.TopicUnknown, report.Links[0].Findings[0].Code)
}

func TestWhereNothingAnswersThePathIsTried(t *testing.T) {
	w, _, _ := one(t)
	w.Kafka.Close()
	report := judge(t, w, -1)
	assert.Equal(t, status.Unknown, report.Verdict)
	assert.Contains(t, report.Links[0].Findings[0].Next, "the path from here ends at connect")
	assert.Contains(t, report.Links[0].Findings[0].Next, "likeliest")
}

func TestAClusterThatIsThrottledOrFailsIsUnknown(t *testing.T) {
	for _, code := range []int{429, 500, 503, 403} {
		w, _, _ := one(t)
		w.Kafka.Intercept(func(rw http.ResponseWriter, _ *http.Request) bool {
			resttest.Refuse(rw, code, code*100, "no")
			return true
		})
		report := judge(t, w, -1)
		assert.Equal(t, status.Unknown, report.Verdict, code)
	}
}

func TestBothHalvesOfALinkAreJudged(t *testing.T) {
	for _, mode := range []string{"source", "bidirectional"} {
		w, _, _ := one(t, "mode: destination", "mode: "+mode)
		assert.Equal(t, status.Healthy, judge(t, w, -1).Verdict, mode)
		w.Clusters["sandbox"].Links[theLink].State = "FAILED"
		report := judge(t, w, -1)
		assert.Equal(t, status.NotHealthy, report.Verdict, mode)
		assert.Equal(t, "sandbox", report.Links[0].Findings[0].On)
	}
}

const schemas = "../../../docs/schemas"

var document = format.Document{Name: "links-status", Version: status.FormatVersion, Value: status.Report{}}

func TestTheShapeOfTheJSONIsThatOfItsVersion(t *testing.T) { document.Check(t, schemas) }

// wide is a configuration of many links with ten mirror topics each.
func wide(t testing.TB, links int) string {
	t.Helper()
	var topics, list strings.Builder
	for i := range 10 {
		fmt.Fprintf(&topics, "        t%d: {partitions: 3}\n", i)
	}
	for i := range links {
		fmt.Fprintf(&list, "  l%d: {source: sandbox, destination: shared, topics: [\"t*\"], prefix: \"p%d-\"}\n", i, i)
	}
	return fmt.Sprintf(`name: wide
region: us-east-1
hub: {transit_gateway_id: tgw-0a1b2c3d4e5f60718, transit_gateway_route_table_id: tgw-rtb-0a1b2c3d4e5f60718, vpcs: {agents: {id: vpc-0a1b2c3d4e5f60002, role: agents, cidrs: [10.2.0.0/20], route_table_ids: [rtb-0a1b2c3d4e5f60002]}, dns: {id: vpc-0a1b2c3d4e5f60003, role: dns, cidrs: [10.3.0.0/20]}}}
privatelink: {vpcs: {sandbox: {cidr: 10.0.0.0/20, availability_zone_ids: [use1-az1, use1-az2, use1-az4]}}}
confluent:
  environment: {stream_governance: ESSENTIALS}
  connectivity: attachment
  hub_endpoint: sandbox
  clusters:
    sandbox:
      topics:
%s    shared: {}
links:
%s`, topics.String(), list.String())
}

// A hundred links with a thousand mirror topics are read with at most sixteen requests at a time, and about three for
// each link.
func TestAHundredLinksAreReadByFewRequests(t *testing.T) {
	w := linkstest.FromText(t, wide(t, 100))
	report := judge(t, w, 10)
	assert.Equal(t, status.Healthy, report.Verdict)
	assert.Len(t, report.Links, 100)
	assert.LessOrEqual(t, w.Kafka.Most.Load(), int64(16))
	assert.LessOrEqual(t, w.Kafka.Requests.Load(), int64(310))
}

func BenchmarkAHundredLinks(b *testing.B) {
	w := linkstest.FromText(b, wide(b, 100))
	for b.Loop() {
		require.Len(b, judge(b, w, 10).Links, 100)
	}
}
