package kafkarest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/kafkarest/resttest"
)

const secret = "s3cr3t-of-the-test"

// serve starts a server with one cluster, one link and two mirror topics.
func serve(t *testing.T) (*resttest.Server, *resttest.Cluster, *kafkarest.Client) {
	t.Helper()
	cluster := resttest.NewCluster("lkc-b", "KEY", secret)
	cluster.AddLink("a-to-b", "lkc-a")
	cluster.AddMirror("a-to-b", "orders", "orders", 3, 0, 7)
	cluster.AddMirror("a-to-b", "payments", "payments", 0)
	server := resttest.New(cluster)
	t.Cleanup(server.Close)
	return server, cluster, client(server, "KEY", secret, kafkarest.Options{})
}

func client(server *resttest.Server, key, secret string, o kafkarest.Options) *kafkarest.Client {
	o.Wait, o.MaxWait = time.Millisecond, 50*time.Millisecond
	if o.Retries == 0 {
		o.Retries = 2
	}
	return kafkarest.New(kafkarest.Cluster{ID: "lkc-b", Endpoint: server.URL, Credentials: kafkarest.Credentials{Key: key, Secret: secret}}, o)
}

// Every documented state, and one that Confluent may add, is read; Confluent's own client fails for these.
func TestEveryStateIsRead(t *testing.T) {
	_, cluster, client := serve(t)
	for _, state := range []string{"ACTIVE", "PAUSED", "FAILED", "STOPPED", "PENDING_STOPPED", "LINK_FAILED", "LINK_PAUSED", "SOURCE_UNAVAILABLE",
		"PENDING_MIRROR", "PENDING_SYNCHRONIZE", "PENDING_SETUP_FOR_RESTORE", "PENDING_RESTORE", "OF_THE_FUTURE"} {
		cluster.Links["a-to-b"].Mirrors["orders"].Status = state
		mirrors, err := client.Mirrors(t.Context(), "a-to-b")
		require.NoError(t, err)
		require.Len(t, mirrors, 2)
		assert.Equal(t, state, mirrors[0].Status)
	}
}

func TestALinkIsReadWithItsTasksAndSettings(t *testing.T) {
	_, cluster, client := serve(t)
	link := cluster.Links["a-to-b"]
	link.Task("ConsumerOffsetSync").State = kafkarest.TaskInError
	link.Task("ConsumerOffsetSync").Errors = []kafkarest.Failure{{Code: "AUTHORIZATION_ERROR", Message: "no READ on GROUP"}}
	link.Settings = []kafkarest.Setting{{Name: "acl.sync.enable", Value: "false"}, {Name: "sasl.jaas.config", Value: secret, Sensitive: true}}
	got, err := client.Link(t.Context(), "a-to-b")
	require.NoError(t, err)
	assert.Equal(t, link.Link, got)
	settings, err := client.LinkSettings(t.Context(), "a-to-b")
	require.NoError(t, err)
	assert.Equal(t, []kafkarest.Setting{{Name: "acl.sync.enable", Value: "false"}, {Name: "sasl.jaas.config", Sensitive: true}}, settings)
}

func TestListsAreReadToTheirLastPageFromTheSameHost(t *testing.T) {
	server, _, client := serve(t)
	server.PageSize = 1
	mirrors, err := client.Mirrors(t.Context(), "a-to-b")
	require.NoError(t, err)
	assert.Len(t, mirrors, 2)
}

func TestLagIsKnownOnlyIfEveryPartitionsIs(t *testing.T) {
	for name, c := range map[string]struct {
		lags           []kafkarest.Lag
		largest, total int64
		known          bool
	}{
		"all":              {[]kafkarest.Lag{{Partition: 0, Lag: 4}, {Partition: 1, Lag: 5}}, 5, 9, true},
		"one missing":      {[]kafkarest.Lag{{Partition: 0, Lag: 4}}, 4, 4, false},
		"one not known":    {[]kafkarest.Lag{{Partition: 0, Lag: 4}, {Partition: 1, Lag: -1}}, 4, 4, false},
		"one given twice":  {[]kafkarest.Lag{{Partition: 0, Lag: 4}, {Partition: 0, Lag: 5}}, 5, 9, false},
		"none of anything": {nil, 0, 0, false},
		"more than can be": {[]kafkarest.Lag{{Partition: 0, Lag: math.MaxInt64}, {Partition: 1, Lag: 5}}, math.MaxInt64, math.MaxInt64, true},
	} {
		largest, total, known := kafkarest.Mirror{Partitions: 2, Lags: c.lags}.Behind()
		assert.Equal(t, []any{c.largest, c.total, c.known}, []any{largest, total, known}, name)
	}
}

// answers makes the server answer so the first times, and counts how often it was asked.
func answers(server *resttest.Server, times int, answer http.HandlerFunc) *atomic.Int64 {
	var asked atomic.Int64
	server.Intercept(func(w http.ResponseWriter, r *http.Request) bool {
		if int(asked.Add(1)) > times {
			return false
		}
		answer(w, r)
		return true
	})
	return &asked
}

func status(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { resttest.Refuse(w, code, code*100+1, "said by Kafka") }
}

func broken(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Length", "1000")
	fmt.Fprint(w, `{"data": [`)
	panic(http.ErrAbortHandler)
}

// cut breaks the connection before any answer.
func cut(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }

func TestReadingIsTriedAgainAndAnActionOnlyWhenNothingWasDone(t *testing.T) {
	for name, c := range map[string]struct {
		answer      http.HandlerFunc
		kind        kafkarest.Kind
		read, asked int64
		acted       int64
	}{
		"429":                   {status(429), kafkarest.Throttled, 2, 2, 2},
		"500":                   {status(500), kafkarest.Failing, 2, 2, 1},
		"503":                   {status(503), kafkarest.Failing, 2, 2, 1},
		"the connection breaks": {cut, kafkarest.Unreachable, 2, 2, 1},
		"401":                   {status(401), kafkarest.Unauthorized, 1, 1, 1},
		"403":                   {status(403), kafkarest.Forbidden, 1, 1, 1},
		"404":                   {status(404), kafkarest.NotFound, 1, 1, 1},
		"400":                   {status(400), kafkarest.Refused, 1, 1, 1},
	} {
		t.Run(name, func(t *testing.T) {
			server, cluster, client := serve(t)
			asked := answers(server, 1, c.answer)
			_, err := client.Mirrors(t.Context(), "a-to-b")
			assert.Equal(t, c.read, asked.Load(), "reads")
			if c.read == 1 {
				assert.Equal(t, c.kind, kafkarest.KindOf(err))
			} else {
				assert.NoError(t, err)
			}
			asked = answers(server, 1, c.answer)
			_, err = client.Alter(t.Context(), "a-to-b", kafkarest.Pause, []string{"orders"}, false)
			assert.Equal(t, c.acted, asked.Load(), "actions")
			if c.acted == 1 {
				assert.Equal(t, c.kind, kafkarest.KindOf(err), "%v", err)
				assert.Equal(t, kafkarest.MirrorActive, cluster.Links["a-to-b"].Mirrors["orders"].Status)
			} else {
				assert.NoError(t, err)
			}
			asked = answers(server, 99, c.answer)
			_, err = client.Link(t.Context(), "a-to-b")
			assert.Equal(t, c.kind, kafkarest.KindOf(err), "when it does not end: %v", err)
			assert.LessOrEqual(t, asked.Load(), int64(3))
			_, err = client.Topics(t.Context())
			assert.Equal(t, c.kind, kafkarest.KindOf(err), "by Confluent's client: %v", err)
		})
	}
}

func TestAnAnswerThatBreaksOffIsNone(t *testing.T) {
	server, _, client := serve(t)
	answers(server, 99, broken)
	_, err := client.Mirrors(t.Context(), "a-to-b")
	assert.True(t, kafkarest.Is(err, kafkarest.Unreachable), "%v", err)
	for times, want := range map[int]int64{1: 2, 99: 3} { // it is asked for again, as where no answer came
		asked := answers(server, times, broken)
		_, err = client.Mirrors(t.Context(), "a-to-b")
		assert.Equal(t, times == 99, err != nil, "%v", err)
		assert.GreaterOrEqual(t, asked.Load(), want)
		asked = answers(server, times, broken)
		_, err = client.Topics(t.Context())
		assert.Equal(t, times == 99, err != nil, "by Confluent's client: %v", err)
		assert.GreaterOrEqual(t, asked.Load(), want)
	}
	asked := answers(server, 99, broken)
	_, err = client.Alter(t.Context(), "a-to-b", kafkarest.Pause, []string{"orders"}, false)
	assert.True(t, kafkarest.Is(err, kafkarest.Unreachable), "%v", err)
	assert.Equal(t, int64(1), asked.Load(), "an action may have been taken")
}

func TestRetryAfterIsHeeded(t *testing.T) {
	server, _, _ := serve(t)
	client := kafkarest.New(kafkarest.Cluster{ID: "lkc-b", Endpoint: server.URL, Credentials: kafkarest.Credentials{Key: "KEY", Secret: secret}},
		kafkarest.Options{Wait: time.Millisecond, MaxWait: 5 * time.Second})
	answers(server, 1, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "1")
		resttest.Refuse(w, 429, 42902, "rate limit")
	})
	began := time.Now()
	_, err := client.Link(t.Context(), "a-to-b")
	require.NoError(t, err)
	assert.GreaterOrEqual(t, time.Since(began), time.Second)
}

func TestWhatIsNotKafkaRESTIsNotTakenForIt(t *testing.T) {
	server, _, client := serve(t)
	for name, answer := range map[string]http.HandlerFunc{
		"a page with 200": func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "<html>Welcome</html>") },
		"a page with 403": func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "blocked", http.StatusForbidden) },
		"a login": func(w http.ResponseWriter, _ *http.Request) {
			http.Redirect(w, &http.Request{}, "https://login", http.StatusFound)
		},
		"a redirect in JSON": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusTemporaryRedirect)
		},
		"a proxy's 407": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusProxyAuthRequired) },
	} {
		answers(server, 99, answer)
		_, err := client.Link(t.Context(), "a-to-b")
		assert.True(t, kafkarest.Is(err, kafkarest.Foreign), "%s: %v", name, err)
	}
}

func TestASlowAnswerIsNotWaitedForLongerThanSaid(t *testing.T) {
	server, _, _ := serve(t)
	client := client(server, "KEY", secret, kafkarest.Options{Timeout: 50 * time.Millisecond, Retries: 4})
	asked := answers(server, 99, func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-time.After(time.Second):
		}
	})
	began := time.Now()
	_, err := client.Link(t.Context(), "a-to-b")
	assert.True(t, kafkarest.Is(err, kafkarest.Unreachable), "%v", err)
	assert.Less(t, time.Since(began), 900*time.Millisecond)
	assert.Equal(t, int64(1), asked.Load(), "it is not waited for again")
}

func TestAnInterruptEndsTheWaiting(t *testing.T) {
	server, _, client := serve(t)
	answers(server, 99, status(503))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := client.Link(ctx, "a-to-b")
	assert.ErrorIs(t, err, context.Canceled)
}

func TestTheKeyIsInNoErrorAndNoPrint(t *testing.T) {
	server, _, _ := serve(t)
	credentials := kafkarest.Credentials{Key: "KEY-9", Secret: secret}
	var texts []string
	for _, answer := range []http.HandlerFunc{status(401), status(403), status(404), status(500), cut, broken,
		func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "<html>") }} {
		answers(server, 99, answer)
		client := client(server, credentials.Key, credentials.Secret, kafkarest.Options{Retries: 1})
		_, err := client.Link(t.Context(), "a-to-b")
		texts = append(texts, err.Error(), fmt.Sprintf("%+v %#v", err, err))
		_, err = client.Topics(t.Context())
		texts = append(texts, err.Error())
	}
	encoded, err := json.Marshal(kafkarest.Cluster{Credentials: credentials})
	require.NoError(t, err)
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "as", credentials)
	texts = append(texts, fmt.Sprintf("%v %+v %#v %s", credentials, credentials, credentials, credentials), string(encoded), log.String())
	for _, text := range texts {
		assert.NotContains(t, text, secret)
		assert.NotContains(t, text, "KEY-9")
	}
}

func TestRequestsAreBoundedAcrossClients(t *testing.T) {
	server, _, _ := serve(t)
	server.Intercept(func(http.ResponseWriter, *http.Request) bool { time.Sleep(5 * time.Millisecond); return false })
	limit := kafkarest.NewLimit(3)
	var all sync.WaitGroup
	for range 12 {
		all.Go(func() {
			_, err := client(server, "KEY", secret, kafkarest.Options{Limit: limit}).Link(t.Context(), "a-to-b")
			assert.NoError(t, err)
		})
	}
	all.Wait()
	assert.Equal(t, int64(3), server.Most.Load())
}

func TestAnActionAnswersPerTopic(t *testing.T) {
	_, cluster, client := serve(t)
	mirrors := cluster.Links["a-to-b"].Mirrors
	_, err := client.Alter(t.Context(), "a-to-b", kafkarest.Promote, []string{"orders", "nobody"}, true)
	require.NoError(t, err)
	assert.Equal(t, kafkarest.MirrorActive, mirrors["orders"].Status, "it was only asked about")
	altered, err := client.Alter(t.Context(), "a-to-b", kafkarest.Promote, []string{"orders", "nobody"}, false)
	require.NoError(t, err)
	require.Len(t, altered, 2)
	assert.Equal(t, []int{0, 404}, []int{altered[0].Code, altered[1].Code})
	assert.Equal(t, kafkarest.MirrorPendingStopped, mirrors["orders"].Status)
	_, err = client.Mirrors(t.Context(), "nowhere")
	assert.True(t, kafkarest.Is(err, kafkarest.NotFound), "%v", err)
}

func TestTopicsSettingsAndGroupsAreReadByConfluentsClient(t *testing.T) {
	_, cluster, client := serve(t)
	cluster.Topics["orders"].Settings = []kafkarest.Setting{{Name: "retention.ms", Value: "1", Source: "DYNAMIC_TOPIC_CONFIG"}, {Name: "x", Default: true}}
	cluster.Groups["readers"] = []kafkarest.GroupOffset{{Group: "readers", Topic: "orders", Partition: 1, Offset: 5, End: 9, Consumer: "c"}}
	topics, err := client.Topics(t.Context())
	require.NoError(t, err)
	assert.Equal(t, []kafkarest.Topic{{Name: "orders", Partitions: 3}, {Name: "payments", Partitions: 1}}, topics)
	settings, err := client.TopicSettings(t.Context(), "orders")
	require.NoError(t, err)
	assert.Equal(t, cluster.Topics["orders"].Settings, settings)
	cluster.Topics["orders"].Settings = []kafkarest.Setting{{Name: "a\x1b[2J", Value: "\u202eb\n", Source: "DYNAMIC_TOPIC_CONFIG"}}
	settings, err = client.TopicSettings(t.Context(), "orders")
	require.NoError(t, err)
	assert.Equal(t, []kafkarest.Setting{{Name: `a\x1b[2J`, Value: `\u202eb\n`, Source: "DYNAMIC_TOPIC_CONFIG"}}, settings, "nothing that a terminal would obey")
	groups, err := client.Groups(t.Context())
	require.NoError(t, err)
	assert.Equal(t, []string{"readers"}, groups)
	_, err = client.GroupOffsets(t.Context(), "readers")
	assert.True(t, kafkarest.Is(err, kafkarest.NotFound), "Confluent answers it for Dedicated clusters only: %v", err)
	cluster.Dedicated = true
	offsets, err := client.GroupOffsets(t.Context(), "readers")
	require.NoError(t, err)
	assert.Equal(t, cluster.Groups["readers"], offsets)
}

// An object without data is no empty list: nothing would be missing in it, and nobody would read anything.
func TestWhatIsNoListIsNotTakenForAnEmptyOne(t *testing.T) {
	server, _, client := serve(t)
	for _, body := range []string{`{}`, `{"data": null}`, `{"error_code": 0, "message": "soon"}`} {
		answers(server, 99, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprint(w, body)
		})
		for name, read := range lists(t, client) {
			assert.True(t, kafkarest.Is(read(), kafkarest.Foreign), "%s of %s: %v", name, body, read())
		}
	}
}

// A part of a list is not taken for all of it.
func TestAListThatCannotBeReadToItsEndIsAnError(t *testing.T) {
	server, _, client := serve(t)
	for _, next := range []string{"https://x/%zz", "https://x/again"} {
		answers(server, 99, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `{"data": [], "metadata": {"next": %q}}`, next)
		})
		for name, read := range lists(t, client) {
			if name != "what is altered" {
				assert.ErrorContains(t, read(), "its next page cannot be asked for", "%s before %s", name, next)
			}
		}
	}
}

func TestAListWithoutEndIsGivenUp(t *testing.T) {
	server, _, client := serve(t)
	page := 0
	asked := answers(server, 1<<30, func(w http.ResponseWriter, _ *http.Request) {
		page++
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"data": [], "metadata": {"next": "https://x/%d"}}`, page)
	})
	_, err := client.Mirrors(t.Context(), "a-to-b")
	assert.ErrorContains(t, err, "the list goes on")
	assert.Equal(t, int64(1000), asked.Load())
}

// lists are all that is answered by a list.
func lists(t *testing.T, client *kafkarest.Client) map[string]func() error {
	t.Helper()
	return map[string]func() error{
		"links":         func() error { _, err := client.Links(t.Context()); return err },
		"settings":      func() error { _, err := client.LinkSettings(t.Context(), "a-to-b"); return err },
		"mirror topics": func() error { _, err := client.Mirrors(t.Context(), "a-to-b"); return err },
		"what is altered": func() error {
			_, err := client.Alter(t.Context(), "a-to-b", kafkarest.Pause, []string{"orders"}, true)
			return err
		},
		"topics":         func() error { _, err := client.Topics(t.Context()); return err },
		"topic settings": func() error { _, err := client.TopicSettings(t.Context(), "orders"); return err },
		"groups":         func() error { _, err := client.Groups(t.Context()); return err },
		"offsets":        func() error { _, err := client.GroupOffsets(t.Context(), "readers"); return err },
	}
}

func TestWhatIsNotSaidIsNotNothing(t *testing.T) {
	for _, body := range []string{`{"partition": 0}`, `{"partition": 0, "lag": null}`} {
		var lag kafkarest.Lag
		require.NoError(t, json.Unmarshal([]byte(body), &lag))
		_, _, known := kafkarest.Mirror{Partitions: 1, Lags: []kafkarest.Lag{lag}}.Behind()
		assert.False(t, known, body)
	}
	for body, want := range map[string]int64{`{}`: -1, `{"messages_truncated": null}`: -1, `{"messages_truncated": "17"}`: 17, `{"messages_truncated": 0}`: 0} {
		var altered kafkarest.Altered
		require.NoError(t, json.Unmarshal([]byte(body), &altered))
		assert.Equal(t, want, altered.Truncated, body)
	}
}
