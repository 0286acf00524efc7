package symptom

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	sandbox = "lkc-abc123.us-east-1.aws.private.confluent.cloud"
	topics  = "https://" + sandbox + ":443/kafka/v3/clusters/lkc-abc123/topics"
)

// terraformBox is an error as Terraform prints it on a terminal 80 columns wide.
func terraformBox(cause string) string {
	return "\x1b[31m╷\x1b[0m\x1b[0m\n" +
		"\x1b[31m│\x1b[0m \x1b[0m\x1b[1m\x1b[31mError: \x1b[0m\x1b[0m\x1b[1merror creating Kafka Topic: Post \"" + topics + "\": POST " + topics +
		" giving up after 5 attempt(s): Post \"" + topics + "\": " + cause + "\x1b[0m\n" +
		"\x1b[31m│\x1b[0m \x1b[0m\n" +
		"\x1b[31m│\x1b[0m \x1b[0m\x1b[0m  with confluent_kafka_topic.sandbox_dev-stock-trades,\n" +
		"\x1b[31m│\x1b[0m \x1b[0m  on cdk.tf.json line 210, in resource.confluent_kafka_topic.sandbox_dev-stock-trades:\n" +
		"\x1b[31m│\x1b[0m \x1b[0m 210:       }\n" +
		"\x1b[31m╵\x1b[0m\x1b[0m\n"
}

func TestParseNamesSymptomAndPlace(t *testing.T) {
	topic := "confluent_kafka_topic.sandbox_dev-stock-trades"
	cases := map[string]struct {
		text string
		want Occurrence
	}{
		"terraform, no such host": {terraformBox("dial tcp: lookup " + sandbox + " on 10.2.0.2:53: no such host"),
			Occurrence{Symptom: NoSuchHost, Host: sandbox, Resolver: "10.2.0.2", Port: 443, Resource: topic}},
		"terraform, resolver silent": {terraformBox("dial tcp: lookup " + sandbox + " on 10.3.0.10:53: read udp 10.2.1.7:41234->10.3.0.10:53: i/o timeout"),
			Occurrence{Symptom: LookupTimeout, Host: sandbox, Resolver: "10.3.0.10", Port: 443, Resource: topic}},
		"terraform, resolver error": {terraformBox("dial tcp: lookup " + sandbox + " on 127.0.0.11:53: server misbehaving"),
			Occurrence{Symptom: ServerMisbehaving, Host: sandbox, Resolver: "127.0.0.11", Port: 443, Resource: topic}},
		"terraform, dropped": {terraformBox("dial tcp 10.0.1.5:443: i/o timeout"),
			Occurrence{Symptom: ConnectTimeout, Host: sandbox, Address: "10.0.1.5", Port: 443, Resource: topic}},
		"terraform, kernel gave up": {terraformBox("dial tcp 10.0.1.5:443: connect: connection timed out"),
			Occurrence{Symptom: ConnectTimeout, Host: sandbox, Address: "10.0.1.5", Port: 443, Resource: topic}},
		"terraform, refused": {terraformBox("dial tcp 10.0.1.5:443: connect: connection refused"),
			Occurrence{Symptom: ConnectionRefused, Host: sandbox, Address: "10.0.1.5", Port: 443, Resource: topic}},
		"terraform, EOF": {terraformBox("EOF"),
			Occurrence{Symptom: EOF, Host: sandbox, Port: 443, Resource: topic}},
		"terraform, reset": {terraformBox("read tcp 10.2.1.7:53122->10.0.1.5:443: read: connection reset by peer"),
			Occurrence{Symptom: Reset, Host: sandbox, Address: "10.0.1.5", Port: 443, Resource: topic}},
		"terraform, half open": {terraformBox("net/http: TLS handshake timeout"),
			Occurrence{Symptom: TLSHandshakeTimeout, Host: sandbox, Port: 443, Resource: topic}},
		"terraform, wrong name": {terraformBox("tls: failed to verify certificate: x509: certificate is valid for proxy.example.com, not " + sandbox),
			Occurrence{Symptom: CertificateName, Host: sandbox, Port: 443, Resource: topic}},
		"terraform, unknown authority": {terraformBox("tls: failed to verify certificate: x509: certificate signed by unknown authority"),
			Occurrence{Symptom: CertificateAuthority, Host: sandbox, Port: 443, Resource: topic}},
		"terraform, unauthorized": {terraformBox("401 Unauthorized"),
			Occurrence{Symptom: Unauthorized, Host: sandbox, Port: 443, Resource: topic}},
		"terraform, no stage": {terraformBox("context deadline exceeded (Client.Timeout exceeded while awaiting headers)"),
			Occurrence{Symptom: Timeout, Host: sandbox, Port: 443, Resource: topic}},
		"terraform, wrapped in the middle of the words": {
			"╷\n│ Error: Error making request\n│ \n│   with data.http.gate_sandbox,\n│   on cdk.tf.json line 9\n│ \n│ Error making request: Get\n│ \"" + topics +
				"\": dial tcp\n│ 10.0.1.5:443: i/o\n│ timeout\n╵\n",
			Occurrence{Symptom: ConnectTimeout, Host: sandbox, Address: "10.0.1.5", Port: 443, Line: 2, Resource: "data.http.gate_sandbox"}},
		"terraform without a box": {"\nError: error reading Kafka Cluster: Get \"" + topics + "\": dial tcp 10.0.1.5:443: i/o\ntimeout\n\n  with confluent_kafka_topic.a,\n  on cdk.tf.json line 9\n",
			Occurrence{Symptom: ConnectTimeout, Host: sandbox, Address: "10.0.1.5", Port: 443, Resource: "confluent_kafka_topic.a"}},
		"REST URL on 9092": {"Error: error creating Kafka Topic: Post \"https://" + sandbox + ":9092/kafka/v3/clusters/lkc-1/topics\": EOF",
			Occurrence{Symptom: RESTOnKafkaPort, Host: sandbox, Port: 9092}},
		"go, IPv6":           {"dial tcp [fd00::5]:9092: connect: network is unreachable", Occurrence{Symptom: NoRouteToHost, Address: "fd00::5", Port: 9092}},
		"go, local resolver": {"lookup " + sandbox + " on [::1]:53: read udp [::1]:4711->[::1]:53: read: connection refused", Occurrence{Symptom: ResolverRefused, Host: sandbox, Resolver: "::1"}},
		"go, proxy":          {"Get \"" + topics + "\": proxyconnect tcp: dial tcp 10.9.9.9:3128: connect: connection refused", Occurrence{Symptom: ProxyRefused, Host: sandbox, Port: 443}},
		"librdkafka, no such host": {"%3|1700000000.1|FAIL|rdkafka#producer-1| [thrd:sasl_ssl://" + sandbox + ":9092/bootstrap]: sasl_ssl://" + sandbox +
			":9092/bootstrap: Failed to resolve '" + sandbox + ":9092': Name or service not known (after 17ms in state CONNECT)",
			Occurrence{Symptom: NoSuchHost, Host: sandbox, Port: 9092}},
		"librdkafka, resolver silent": {"Failed to resolve '" + sandbox + ":9092': Temporary failure in name resolution (after 5004ms in state CONNECT)",
			Occurrence{Symptom: LookupTimeout, Host: sandbox, Port: 9092}},
		"librdkafka, dropped": {"%4|1700000000.1|FAIL|rdkafka#producer-1| [thrd:sasl_ssl://" + sandbox + ":9092/bootstrap]: sasl_ssl://" + sandbox +
			":9092/bootstrap: Connection setup timed out in state CONNECT (after 30029ms in state CONNECT)",
			Occurrence{Symptom: ConnectTimeout, Host: sandbox, Port: 9092}},
		"librdkafka, refused": {"sasl_ssl://" + sandbox + ":9092/bootstrap: Connect to ipv4#10.0.1.5:9092 failed: Connection refused (after 1ms in state CONNECT)",
			Occurrence{Symptom: ConnectionRefused, Host: sandbox, Address: "10.0.1.5", Port: 9092}},
		"librdkafka, half open": {"sasl_ssl://" + sandbox + ":9092/bootstrap: Connection setup timed out in state SSL_HANDSHAKE (after 30010ms in state SSL_HANDSHAKE)",
			Occurrence{Symptom: TLSHandshakeTimeout, Host: sandbox, Port: 9092}},
		"librdkafka, closed": {"sasl_ssl://" + sandbox + ":9092/bootstrap: Disconnected while requesting ApiVersion: might be caused by incorrect security.protocol configuration (connecting to a SSL listener?) or broker version is < 0.10 (after 10ms in state APIVERSION_QUERY)",
			Occurrence{Symptom: EOF, Host: sandbox, Port: 9092}},
		"java, not resolved": {"WARN Couldn't resolve server " + sandbox + ":9092 from bootstrap.servers as DNS resolution failed for " + sandbox + " (org.apache.kafka.clients.ClientUtils)",
			Occurrence{Symptom: LookupFailed, Host: sandbox, Port: 9092}},
		"java, unknown host": {"Caused by: java.net.UnknownHostException: " + sandbox + ": Name or service not known",
			Occurrence{Symptom: NoSuchHost, Host: sandbox}},
		"java, not established": {"[2025-01-01 10:00:00,000] WARN [AdminClient clientId=adminclient-1] Connection to node -1 (" + sandbox + "/10.0.1.5:9092) could not be established. Node may not be available. (org.apache.kafka.clients.NetworkClient)",
			Occurrence{Symptom: ConnectFailed, Host: sandbox, Address: "10.0.1.5", Port: 9092}},
		"java, closed in the handshake": {"Connection to node -1 (" + sandbox + "/10.0.1.5:9092) terminated during authentication. This may happen due to any of the following reasons: (1) Authentication failed due to invalid credentials",
			Occurrence{Symptom: EOF, Host: sandbox, Address: "10.0.1.5", Port: 9092}},
		"java, host in a line before": {"bootstrap.servers = [" + sandbox + ":9092]\nsasl.mechanism = PLAIN\njavax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path",
			Occurrence{Symptom: CertificateAuthority, Host: sandbox, Port: 9092, Line: 3}},
		"curl, not resolved": {"curl: (6) Could not resolve host: " + sandbox, Occurrence{Symptom: LookupFailed, Host: sandbox}},
		"curl, refused":      {"curl: (7) Failed to connect to " + sandbox + " port 443 after 3 ms: Connection refused", Occurrence{Symptom: ConnectionRefused, Host: sandbox, Port: 443}},
		"curl, dropped":      {"curl: (28) Failed to connect to " + sandbox + " port 443 after 5001 ms: Timeout was reached", Occurrence{Symptom: ConnectTimeout, Host: sandbox, Port: 443}},
		"curl, reset":        {"curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to " + sandbox + ":443", Occurrence{Symptom: Reset, Host: sandbox, Port: 443}},
		"curl, closed":       {"* Connected to " + sandbox + ":443\ncurl: (35) error:0A000126:SSL routines::unexpected eof while reading", Occurrence{Symptom: EOF, Host: sandbox, Port: 443, Line: 2}},
		"curl, wrong name":   {"curl: (60) SSL: no alternative certificate subject name matches target host name '" + sandbox + "'", Occurrence{Symptom: CertificateName, Host: sandbox}},
		"curl, unauthorized": {"> Host: " + sandbox + "\n< HTTP/1.1 401 Unauthorized", Occurrence{Symptom: Unauthorized, Host: sandbox, Line: 2}},
		"bare EOF":           {"Error: EOF\n\n  with kafka_acl.test,\n  on main.tf line 9", Occurrence{Symptom: EOF, Resource: "kafka_acl.test"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			got, err := Parse(strings.NewReader(c.text))
			require.NoError(t, err)
			require.Len(t, got, 1, "%+v", got)
			if c.want.Line == 0 {
				c.want.Line = got[0].Line
			}
			o := got[0]
			assert.Equal(t, c.want, Occurrence{Symptom: o.Symptom, Host: o.Host, Resolver: o.Resolver, Address: o.Address, Port: o.Port, Resource: o.Resource, Line: o.Line})
			assert.Equal(t, 1, o.Count)
			assert.NotEmpty(t, o.Text)
		})
	}
}

func TestParseFindsNothingInOrdinaryText(t *testing.T) {
	for _, text := range []string{"", "\n\n"} {
		got, err := Parse(strings.NewReader(text))
		require.NoError(t, err)
		assert.Empty(t, got, text)
	}
	for _, text := range []string{"Apply complete! Resources: 12 added", "cat <<EOF > file", "cat <<-EOF", "time.Duration(401)", "timeout = 30"} {
		got, err := Parse(strings.NewReader(text))
		require.NoError(t, err)
		require.Len(t, got, 1, text)
		assert.Equal(t, Unknown, got[0].Class, text)
	}
}

func TestParseCountsEqualErrorsOnce(t *testing.T) {
	line := "dial tcp 10.0.1.5:443: i/o timeout\n"
	got, err := Parse(strings.NewReader(line + line + "dial tcp 10.0.2.5:443: i/o timeout\n" + line))
	require.NoError(t, err)
	require.Len(t, got, 2)
	assert.Equal(t, 3, got[0].Count)
	assert.Equal(t, 1, got[0].Line)
	assert.Equal(t, "10.0.2.5", got[1].Address)
}

// The provider prints the API secret in this error (waiting for a key to become ready).
func TestParseQuotesNoSecret(t *testing.T) {
	got, err := Parse(strings.NewReader("Error: error waiting for Kafka API Key \"ABCDEFGHIJKLMNOP\" secret cflt/hunter2hunter2 to sync: Get \"" + topics + "\": dial tcp 10.0.1.5:443: i/o timeout"))
	require.NoError(t, err)
	require.Len(t, got, 1)
	assert.Equal(t, "dial tcp 10.0.1.5:443: i/o timeout", got[0].Text)
	got, err = Parse(strings.NewReader("Get \"https://ABCDEFGHIJKLMNOP:hunter2hunter2@" + sandbox + "/kafka\": EOF"))
	require.NoError(t, err)
	require.Len(t, got, 1)
	assert.Equal(t, sandbox, got[0].Host, "credentials in a URL are no part of the host")
}

// A reader of any length in constant memory: this text is 100 MB, in one case all in one line.
func TestParseTakesAHundredMegabytes(t *testing.T) {
	for name, unit := range map[string]string{
		"lines":    "2025-01-01 INFO a line of a log with nothing in it at all, eighty bytes or so\n",
		"one line": "GET " + topics + " lookup x on ",
		"errors":   "EOF dial tcp 10.0.1.5:443: i/o timeout lookup a.b on 10.0.0.2:53: no such host\n",
	} {
		t.Run(name, func(t *testing.T) {
			end := "\ndial tcp 10.9.9.9:443: connect: connection refused\n"
			text := io.MultiReader(&repeater{unit: unit, left: 100 << 20}, strings.NewReader(end))
			got, err := Parse(text)
			require.NoError(t, err)
			require.NotEmpty(t, got)
			assert.Equal(t, "10.9.9.9", got[len(got)-1].Address)
			assert.LessOrEqual(t, len(got), maxOccurrences)
		})
	}
}

// Neither a line nor a box without an end is kept as a whole.
func TestNoRecordIsLongerThanTheBound(t *testing.T) {
	for _, unit := range []string{"no end of line ", "│ no end of the box\n", "Error: again\n"} {
		longest := 0
		require.NoError(t, records(&repeater{unit: unit, left: 1 << 20}, func(r record) { longest = max(longest, len(r.text)) }))
		assert.Positive(t, longest)
		assert.LessOrEqual(t, longest, maxRecord+len(unit), unit)
	}
}

// repeater reads one text over and over.
type repeater struct {
	unit     string
	at, left int
}

func (r *repeater) Read(p []byte) (int, error) {
	if r.left <= 0 {
		return 0, io.EOF
	}
	n := copy(p, r.unit[r.at:])
	r.at, r.left = (r.at+n)%len(r.unit), r.left-n
	return n, nil
}

func FuzzParse(f *testing.F) {
	f.Add(terraformBox("dial tcp 10.0.1.5:443: i/o timeout"))
	f.Add("lookup " + sandbox + " on [::1]:53: no such host\x00\xff╷│╵")
	f.Add("Connection to node -1 (a/1.2.3.4:99999) could not be established\nError: EOF\n  with a.b,")
	f.Add("curl: (35) SSL_connect: İİİ reset in connection to a:1 x509: certificate is valid for a, not b")
	f.Fuzz(func(t *testing.T, text string) {
		got, err := Parse(strings.NewReader(text))
		require.NoError(t, err)
		for _, o := range got {
			_, known := Lookup(o.Symptom)
			require.True(t, known, "symptom %q is not in the table", o.Symptom)
			require.Positive(t, o.Line)
			require.Positive(t, o.Count)
			require.LessOrEqual(t, len(o.Text), maxText+len(" ..."))
			require.False(t, o.Port < 0 || o.Port > 65535)
		}
	})
}
