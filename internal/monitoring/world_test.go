package monitoring_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// world is what the two sources say, and may be changed while they are scraped.
type world struct {
	mutex sync.Mutex
	// silent sources answer 503.
	silent bool
	// confluent and export are their samples, without labels that every sample of theirs has.
	confluent, export []string
	// refused are requests that Confluent would refuse, with why.
	refused []string
}

const (
	keyID     = "ABCDEFGHIJKLMNOP"
	keySecret = "cfltsecret"
)

func (w *world) set(change func(w *world)) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	change(w)
}

// confluentServer answers like Confluent's export: basic auth by a Cloud API key, clusters by a parameter that
// may be repeated, samples with the cluster's id, a comma after the last label and a time that is minutes old.
// https://api.telemetry.confluent.cloud/docs#tag/Version-2/paths/~1v2~1metrics~1{dataset}~1export/get
func (w *world) confluentServer(t *testing.T, clusters ...string) *httptest.Server {
	return server(t, func(response http.ResponseWriter, request *http.Request) {
		w.mutex.Lock()
		defer w.mutex.Unlock()
		user, password, _ := request.BasicAuth()
		asked := request.URL.Query()["resource.kafka.id"]
		switch {
		case request.URL.Path != "/v2/metrics/cloud/export":
			w.refused = append(w.refused, "path "+request.URL.Path)
			http.NotFound(response, request)
		case user != keyID || password != keySecret:
			w.refused = append(w.refused, "key "+user)
			http.Error(response, `{"errors":[{"status":"401","detail":"Unauthorized"}]}`, http.StatusUnauthorized)
		case fmt.Sprint(asked) != fmt.Sprint(clusters):
			w.refused = append(w.refused, fmt.Sprint("clusters ", asked))
			http.Error(response, `{"errors":[{"status":"403","detail":"Forbidden"}]}`, http.StatusForbidden)
		case w.silent:
			http.Error(response, "", http.StatusServiceUnavailable)
		default:
			write(response, w.confluent, fmt.Sprint(" ", time.Now().Add(-3*time.Minute).UnixMilli()))
		}
	})
}

// exportServer answers like links export.
func (w *world) exportServer(t *testing.T) *httptest.Server {
	return server(t, func(response http.ResponseWriter, _ *http.Request) {
		w.mutex.Lock()
		defer w.mutex.Unlock()
		if w.silent {
			http.Error(response, "", http.StatusServiceUnavailable)
			return
		}
		write(response, w.export, "")
	})
}

func server(t *testing.T, handler http.HandlerFunc) *httptest.Server {
	made := httptest.NewServer(handler)
	t.Cleanup(made.Close)
	return made
}

// write writes samples of Prometheus' text format; Prometheus wants those of a metric together.
func write(response http.ResponseWriter, samples []string, after string) {
	response.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	described := map[string]bool{}
	for _, sample := range samples {
		name, _, _ := strings.Cut(sample, "{")
		if !described[name] {
			described[name] = true
			fmt.Fprintf(response, "# HELP %s .\n# TYPE %s gauge\n", name, name)
		}
		fmt.Fprintln(response, sample+after)
	}
}

// healthy is what the sources say when nothing is wrong.
func healthy(w *world) {
	w.silent = false
	w.confluent = []string{
		confluent("cluster_link_count", "lkc-2", "link_name", "disaster-recovery", "link_state", "active", "mode", "destination") + "1.0",
		confluent("cluster_link_mirror_topic_count", "lkc-2", "link_name", "disaster-recovery", "link_mirror_topic_state", "Mirror") + "2.0",
		confluent("cluster_link_mirror_topic_offset_lag", "lkc-2", "link_name", "disaster-recovery", "topic", "orders") + "3.0",
		confluent("cluster_link_mirror_topic_bytes", "lkc-2", "link_name", "disaster-recovery", "topic", "orders") + "52000.0",
		confluent("cluster_link_mirror_transition_in_error", "lkc-2", "link_name", "disaster-recovery") + "0.0",
		confluent("elastic_cku_count", "lkc-2") + "1.0",
		confluent("cluster_load_percent", "lkc-1") + "0.35",
	}
	w.export = []string{
		`confluent_link_up{system="every",link="disaster-recovery",cluster="copy",cluster_id="lkc-2"} 1`,
		`confluent_link_state{system="every",link="disaster-recovery",cluster="copy",cluster_id="lkc-2",state="ACTIVE"} 1`,
		`confluent_link_state{system="another",link="disaster-recovery",cluster="copy",cluster_id="lkc-9",state="PAUSED"} 1`, // links export may serve several systems
		`confluent_link_task_state{system="every",link="disaster-recovery",cluster="copy",task="ConsumerOffsetSync",state="ACTIVE"} 1`,
		`confluent_link_mirror_status{system="every",link="disaster-recovery",cluster="copy",topic="orders",status="ACTIVE",wanted="ACTIVE"} 1`,
		`confluent_link_mirror_status{system="every",link="disaster-recovery",cluster="copy",topic="customers",status="ACTIVE",wanted="ACTIVE"} 1`,
		`confluent_link_mirror_lag_records{system="every",link="disaster-recovery",cluster="copy",topic="orders",partition="0"} 3`,
		`confluent_link_mirror_lag_records{system="every",link="disaster-recovery",cluster="copy",topic="orders",partition="1"} 1`,
		`confluent_link_mirror_lag_max_records{system="every",link="disaster-recovery",cluster="copy",topic="orders"} 3`,
		`confluent_link_key_age_seconds{system="every",link="disaster-recovery",for="copy",secret="teams/streaming/link/disaster-recovery/destination"} 86400`,
	}
}

// confluent writes the name and the labels of a sample as Confluent's export does.
func confluent(metric, cluster string, labels ...string) string {
	text := "confluent_kafka_server_" + metric + `{kafka_id="` + cluster + `",`
	for i := 0; i < len(labels); i += 2 {
		text += fmt.Sprintf("%s=%q,", labels[i], labels[i+1])
	}
	return text + "} "
}
