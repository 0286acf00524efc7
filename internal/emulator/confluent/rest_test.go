package confluent

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/network"
)

// TestKafkaRESTAndTheProviderSeeOneWorld is about a link whose source goes away: what the API says, whom it
// answers, and what the provider can still read.
func TestKafkaRESTAndTheProviderSeeOneWorld(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	c.reachable(environment)
	source, destination := c.cluster(environment, "source"), c.cluster(environment, "destination")
	reader, atSource := c.account("reader", environment, source)
	creator, atDestination := c.account("creator", environment, destination)
	_, nobody := c.account("nobody", environment, destination)
	c.admin(creator, destination)
	c.admin(reader, source)
	c.world.Seed("confluent_kafka_topic", source+"/orders", emulator.Object{"topic_name": "orders", "partitions_count": 2, "config": map[string]any{"retention.ms": "1"}})
	rest := c.world.Get("confluent_kafka_cluster", destination)["rest_endpoint"]
	c.make("confluent_cluster_link", emulator.Object{"link_name": "link", "config": map[string]any{"acl.sync.enable": "false"},
		"source_kafka_cluster":      block(emulator.Object{"id": source, "bootstrap_endpoint": source + ".example:9092", "credentials": atSource}),
		"destination_kafka_cluster": block(emulator.Object{"id": destination, "rest_endpoint": rest, "credentials": atDestination})})
	mirror := emulator.Object{"source_kafka_topic": block(emulator.Object{"topic_name": "orders"}), "cluster_link": block(emulator.Object{"link_name": "link"}),
		"kafka_cluster": block(emulator.Object{"id": destination, "rest_endpoint": rest, "credentials": atDestination})}
	id := c.make("confluent_kafka_mirror_topic", mirror)

	server := httptest.NewServer(Cloud{Region: "us-east-1", Client: network.Client{World: c.world, VPC: vpc, Name: "agents"}}.REST(c.world))
	t.Cleanup(server.Close)
	ask := func(credentials []any, method, path, body string) (int, string) {
		request, err := http.NewRequestWithContext(t.Context(), method, server.URL+"/kafka/v3/clusters/"+path, strings.NewReader(body))
		require.NoError(t, err)
		as := emulator.Object{"credentials": credentials}.Block("credentials")
		request.SetBasicAuth(as.String("key"), as.String("secret"))
		answer, err := http.DefaultClient.Do(request)
		require.NoError(t, err)
		defer answer.Body.Close()
		text, err := io.ReadAll(answer.Body)
		require.NoError(t, err)
		return answer.StatusCode, string(text)
	}
	for path, want := range map[string]int{
		destination + "/links/link": 200, destination + "/links/none": 404, destination + "/links/link/mirrors/none": 404, "lkc-none/links/link": 404, destination + "/nothing": 404,
	} {
		status, _ := ask(atDestination, http.MethodGet, path, "")
		assert.Equal(t, want, status, path)
	}
	status, _ := ask(atSource, http.MethodGet, destination+"/links/link", "")
	assert.Equal(t, http.StatusUnauthorized, status, "the key is another cluster's")
	status, _ = ask(nobody, http.MethodGet, destination+"/links/link", "")
	assert.Equal(t, http.StatusForbidden, status)

	says := func(text string) {
		t.Helper()
		_, body := ask(atDestination, http.MethodGet, destination+"/links/link/mirrors", "")
		assert.Contains(t, body, `"mirror_status":"`+text+`"`)
	}
	read := func() error { return c.call("read", "confluent_kafka_mirror_topic", mirror, nil) }
	says("ACTIVE")
	require.NoError(t, read())
	Down(c.world, destination+"/link")
	says("SOURCE_UNAVAILABLE")
	assert.ErrorContains(t, read(), "SOURCE_UNAVAILABLE is not a valid MirrorTopicStatus")
	_, body := ask(atDestination, http.MethodPost, destination+"/links/link/mirrors:promote", `{"mirror_topic_names": ["orders", "none"]}`)
	assert.Contains(t, body, `"error_code":400`, "a promotion needs the source")
	assert.Contains(t, body, `"error_code":404`)
	_, _ = ask(atDestination, http.MethodPost, destination+"/links/link/mirrors:failover?validate_only=true", `{"mirror_topic_names": ["orders"]}`)
	says("SOURCE_UNAVAILABLE")
	_, _ = ask(atDestination, http.MethodPost, destination+"/links/link/mirrors:failover", `{"mirror_topic_names": ["orders"]}`)
	says("STOPPED")
	require.NoError(t, read())
	assert.Equal(t, "STOPPED", mirror["status"])

	assert.Equal(t, destination+"/orders", importTopic(c.world, destination+"/orders"))
	imported := c.world.Get("confluent_kafka_topic", destination+"/orders")
	assert.Equal(t, map[string]string{"retention.ms": "1"}, imported.Map("config"))
	assert.Nil(t, c.world.Get("confluent_kafka_mirror_topic", id), "it is one topic")
}
