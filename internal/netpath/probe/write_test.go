package probe

import (
	"bytes"
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
	"cdk.tf/confluent-privatelink/internal/output"
)

// dropped is a result as of a cluster whose Kafka port is filtered, with fixed times.
func dropped() Result {
	place := symptom.Place{Host: clusterHost, Address: "10.0.1.5"}
	r := Result{Host: clusterHost, CanonicalName: "vpce-0abc.vpce-svc-0def.us-east-1.vpce.amazonaws.com", Steps: []Step{
		{Name: symptom.StepResolve, Target: clusterHost, Seen: "10.0.1.5", Millis: 2, Passed: true},
		{Name: symptom.StepConnect, Target: "10.0.1.5:443", Seen: "connected", Millis: 1, Passed: true, port: RESTPort},
		Step{Name: symptom.StepConnect, Target: "10.0.1.5:9092", Millis: 9000, port: KafkaPort, place: place}.failed(
			&net.OpError{Op: "dial", Net: "tcp", Addr: &net.TCPAddr{IP: net.IPv4(10, 0, 1, 5), Port: 9092}, Err: os.ErrDeadlineExceeded}),
		{Name: symptom.StepTLS, Target: "10.0.1.5:443", Seen: "TLS 1.3, certificate issued by R11", Millis: 3, Passed: true, port: RESTPort},
		{Name: symptom.StepHTTP, Target: "https://" + clusterHost + "/kafka/v3/clusters", Seen: "HTTP 401 Unauthorized", Millis: 2, Passed: true, Symptom: symptom.Unauthorized, port: RESTPort},
	}}
	r.conclude()
	return r
}

// Each file under testdata was read line by line; UPDATE_GOLDEN=1 writes them anew.
func TestFormats(t *testing.T) {
	r := dropped()
	for file, write := range map[string]func(*bytes.Buffer) error{
		"dropped.txt":  func(b *bytes.Buffer) error { return r.WriteText(b, false) },
		"dropped.json": func(b *bytes.Buffer) error { return r.WriteJSON(b) },
		"dropped.md":   func(b *bytes.Buffer) error { return r.WriteMarkdown(b) },
	} {
		var got bytes.Buffer
		require.NoError(t, write(&got))
		path := filepath.Join("testdata", file)
		if os.Getenv("UPDATE_GOLDEN") != "" {
			require.NoError(t, os.WriteFile(path, got.Bytes(), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), got.String(), "UPDATE_GOLDEN=1 go test ./internal/netpath/probe updates %s", path)
	}
}

func TestColourOnlyOnDemand(t *testing.T) {
	var with, without bytes.Buffer
	require.NoError(t, dropped().WriteText(&with, true))
	require.NoError(t, dropped().WriteText(&without, false))
	assert.Contains(t, with.String(), output.Red.Paint("failed"))
	assert.NotContains(t, without.String(), "\x1b")
}

func TestJSONOfARun(t *testing.T) {
	l := listen(t, "127.0.0.1:0", stays)
	r := Run(t.Context(), Options{Host: "127.0.0.1", Ports: []int{int(l.Port())}, Timeout: 300 * time.Millisecond})
	var got bytes.Buffer
	require.NoError(t, r.WriteJSON(&got))
	var back map[string]any
	require.NoError(t, json.Unmarshal(got.Bytes(), &back))
	assert.Equal(t, false, back["reachable"])
	assert.Equal(t, "tls-handshake-timeout", back["symptom"])
	assert.Len(t, back["steps"], 2)
}
