package explain

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

const host = "lkc-sandbox." + modeltest.Domain

func explained(t *testing.T, text string, m *model.Model, client, cluster string) *Explanation {
	t.Helper()
	e, err := Text(strings.NewReader(text))
	require.NoError(t, err)
	if m != nil {
		c, err := NewChecker(m, client, cluster)
		require.NoError(t, err)
		require.NoError(t, c.Check(e))
	}
	return e
}

// seen is what a client prints in a broken network, by what is to blame.
func seen(code string) string {
	switch {
	case strings.HasPrefix(code, "DNS_INBOUND"), code == "DNS_RESOLVER_LOOP":
		return "dial tcp: lookup " + host + " on 10.3.0.53:53: i/o timeout"
	case code == "DNS_CNAME_TARGET_OTHER_ENDPOINT", code == "VPC_ENDPOINT_NOT_CONNECTED":
		return "Get \"https://" + host + "/\": EOF"
	case strings.HasPrefix(code, "DNS_"):
		return "dial tcp: lookup " + host + " on 10.2.0.2:53: no such host"
	}
	return "Get \"https://" + host + "/\": dial tcp 10.0.0.10:9092: i/o timeout"
}

// seenFrom is what a client prints; those in a PrivateLink VPC are led to its own endpoint.
func seenFrom(client, code string) string {
	if client == "shared" {
		return strings.ReplaceAll(seen(code), "10.0.0.10", "10.1.0.10")
	}
	return seen(code)
}

// Every break is found as a cause of the text that a client would print, with its object and fix.
func TestEveryBreakIsFoundFromWhatAClientPrints(t *testing.T) {
	for _, c := range modeltest.Cases() {
		t.Run(c.Name, func(t *testing.T) {
			m := modeltest.Network(2)
			c.Break(m)
			if len(c.Want) == 0 {
				e := explained(t, seenFrom(c.Client, ""), m, c.Client, c.Cluster)
				for _, cause := range e.Symptoms[0].Causes {
					assert.NotEqual(t, Found, cause.State, cause.Text)
				}
				return
			}
			e := explained(t, seenFrom(c.Client, c.Want[0].Code), m, c.Client, c.Cluster)
			require.Len(t, e.Symptoms, 1)
			found := map[string]bool{}
			for _, cause := range e.Symptoms[0].Causes {
				for _, evidence := range cause.Evidence {
					assert.Equal(t, Found, cause.State)
					assert.NotEmpty(t, evidence.Fix)
					found[string(evidence.Code)] = true
				}
			}
			assert.True(t, found[c.Want[0].Code], "%s is not among the causes found for: %s; others: %+v", c.Want[0].Code, e.Symptoms[0].Text, e.Symptoms[0].Others)
			assert.Equal(t, Found, e.Verdict())
		})
	}
}

// A missing route is there, and yet it is not what EOF comes from.
func TestAMissingRouteDoesNotExplainEOF(t *testing.T) {
	m := modeltest.Network(1)
	modeltest.RemoveRoute(modeltest.Table(m, "rtb-tfc-agent-use1-az1"), modeltest.CIDR(0))
	e := explained(t, "Error: error creating Kafka Topic: Post \"https://"+host+":443/\": EOF", m, "", "")
	s := e.Symptoms[0]
	assert.Contains(t, s.Meaning, "A dropped packet alone never gives EOF")
	assert.NotEqual(t, Found, e.Verdict())
	require.Len(t, s.Others, 1)
	assert.Equal(t, code.NoRoute, s.Others[0].Code)
}

func TestAnOpenPathRulesOut(t *testing.T) {
	e := explained(t, seen(""), modeltest.Network(2), "", "")
	s := e.Symptoms[0]
	require.Len(t, s.Checked, 1)
	assert.Equal(t, Check{Client: "tfc-agent", Cluster: "sandbox", Port: 9092, Verdict: "reachable",
		Taken: []string{"taken to come from tfc-agent, which runs the agents (--from says otherwise)"}}, s.Checked[0])
	assert.Equal(t, RuledOut, e.Verdict())
	for _, c := range s.Causes {
		assert.Equal(t, RuledOut, c.State, c.Text)
	}
}

func TestWhatIsNotKnownIsNotRuledOut(t *testing.T) {
	m := modeltest.Network(1)
	modeltest.Attachment(m, "tgw-attach-tfc-agent").Table = model.Unknown[model.Association](&model.Gap{What: "the association", Settle: []string{"a call"}})
	e := explained(t, seen(""), m, "", "")
	assert.Equal(t, NotKnown, e.Verdict())
	modeltest.Attachment(m, "tgw-attach-tfc-agent").Table.Gap.Outside = true
	e = explained(t, seen(""), m, "", "")
	for _, c := range e.Symptoms[0].Causes {
		assert.Contains(t, []State{NotFound, NotChecked}, c.State, "assumed is not ruled out: %s", c.Text)
	}
}

func TestWhereItHappened(t *testing.T) {
	m := modeltest.Network(2)
	broker := explained(t, "dial tcp: lookup b3-lkc-shared.use1-az1."+modeltest.Domain+" on 10.2.0.2:53: no such host", m, "", "")
	require.Len(t, broker.Symptoms[0].Checked, 2, "both ports: the text names none")
	assert.Equal(t, "shared", broker.Symptoms[0].Checked[0].Cluster, "a broker's name is its cluster's")
	resource := explained(t, "Error: dial tcp 10.0.0.10:443: i/o timeout\n  with confluent_kafka_topic.cluster_shared_topic_dev-x,", m, "", "")
	require.Len(t, resource.Symptoms[0].Checked, 1)
	assert.Equal(t, "shared", resource.Symptoms[0].Checked[0].Cluster)
	nowhere := explained(t, "dial tcp 10.0.0.10:443: i/o timeout", m, "vpn", "")
	assert.Len(t, nowhere.Symptoms[0].Checked, 2, "every cluster")
	assert.Equal(t, "vpn", nowhere.Symptoms[0].Checked[0].Client)
	_, err := NewChecker(m, "nobody", "")
	require.ErrorContains(t, err, `no client "nobody"; there are tfc-agent, dns, vpn, sandbox, shared`)
	_, err = NewChecker(m, "", "nothing")
	require.ErrorContains(t, err, `no cluster "nothing"; there are sandbox, shared`)
}

// A name that leads to another VPC's address is the finding, whatever happened to the packets there.
func TestAnAddressOfAnotherVPCIsTheFinding(t *testing.T) {
	m := modeltest.Network(2)
	modeltest.RemoveRoute(modeltest.Table(m, "rtb-tfc-agent-use1-az1"), modeltest.CIDR(0))
	e := explained(t, "Get \"https://"+host+"/\": dial tcp 10.3.0.10:9092: i/o timeout", m, "", "")
	s := e.Symptoms[0]
	assert.Equal(t, symptom.ForeignAddress, s.Occurrence.Symptom)
	assert.Equal(t, Found, e.Verdict())
	require.NotEmpty(t, s.Others, "the missing route is there, and no cause of this")
	found := 0
	for _, c := range s.Causes {
		for _, e := range c.Evidence {
			found++
			assert.Contains(t, e.Message, "10.3.0.10, which lies in dns (vpc-dns)")
		}
	}
	assert.Equal(t, 1, found)
	for _, own := range []string{"10.0.0.10", "10.99.0.1"} { // the endpoint's VPC; an address that nobody knows
		e := explained(t, "Get \"https://"+host+"/\": dial tcp "+own+":9092: i/o timeout", m, "", "")
		assert.Equal(t, symptom.ConnectTimeout, e.Symptoms[0].Occurrence.Symptom, own)
	}
}

func TestTheTextTellsWhoSpeaks(t *testing.T) {
	for text, client := range map[string]string{
		"read tcp 10.3.0.7:41000->10.0.0.10:443: read: connection reset by peer":                              "dns",
		"dial tcp: lookup " + host + " on 10.4.0.2:53: no such host":                                          "vpn",
		"write tcp 10.100.1.9:41000->10.0.0.10:443: write: broken pipe":                                       "vpn",
		"dial tcp: lookup " + host + " on 10.3.0.53:53: no such host":                                         "tfc-agent", // an inbound endpoint
		"sasl_ssl://" + host + ":9092/bootstrap: Connection setup timed out in state CONNECT (after 30029ms)": "tfc-agent",
	} {
		e := explained(t, text, modeltest.Network(2), "", "")
		require.NotEmpty(t, e.Symptoms[0].Checked, text)
		assert.Equal(t, client, e.Symptoms[0].Checked[0].Client, text)
		assert.NotEmpty(t, e.Symptoms[0].Checked[0].Taken, text)
	}
	e := explained(t, "dial tcp: lookup "+host+" on 10.4.0.2:53: no such host", modeltest.Network(2), "dns", "")
	assert.Equal(t, "dns", e.Symptoms[0].Checked[0].Client, "what is told counts")
}

func TestANetworkThatWorksIsNotChecked(t *testing.T) {
	e := explained(t, "Error: 401 Unauthorized", modeltest.Network(1), "", "")
	assert.Empty(t, e.Symptoms[0].Checked)
	assert.Contains(t, e.Symptoms[0].Meaning, "Stop the network checks")
}

func TestAnUnknownTextIsAnsweredByWhatIsRecognizedInIt(t *testing.T) {
	e := explained(t, "ERROR something odd at https://"+host+":443/kafka/v3/ after status code: 418", nil, "", "")
	require.Len(t, e.Symptoms, 1)
	s := e.Symptoms[0]
	assert.Equal(t, symptom.NotKnown, s.Occurrence.Symptom)
	assert.Equal(t, NotKnown, e.Verdict())
	assert.Equal(t, host, s.Host)
	assert.Equal(t, 443, s.Port)
	assert.Equal(t, 418, s.Status)
	assert.Equal(t, symptom.ConfluentREST, s.Library)
	require.Len(t, s.Causes, 2, "the two next checks")
	for _, c := range s.Causes {
		assert.NotEmpty(t, c.Check)
	}
	for _, empty := range []string{"", " \n\t\n"} {
		_, err := Text(strings.NewReader(empty))
		require.ErrorIs(t, err, ErrEmpty)
	}
}

// The host decides: a path of the model is none to a public host, nor is it between two clusters.
func TestOnlyThePrivatePathIsChecked(t *testing.T) {
	for _, text := range []string{
		"Error: error reading Kafka Cluster: Get \"https://api.confluent.cloud/cmk/v2/clusters\": dial tcp 52.1.2.3:443: i/o timeout",
		"Post \"https://ec2.us-east-1.amazonaws.com/\": dial tcp 52.1.2.3:443: i/o timeout",
		"Error: error creating Cluster Link: 400 Bad Request: Unable to validate cluster link: UnknownHostException: lkc-other." + modeltest.Domain,
		"Get \"https://lkc-a.dom1.us-east-1.aws.confluent.cloud/\": dial tcp 10.9.0.1:443: i/o timeout",
	} {
		e := explained(t, text, modeltest.Network(1), "", "")
		assert.Empty(t, e.Symptoms[0].Checked, text)
	}
}

// Each file under testdata was read line by line; UPDATE_GOLDEN=1 writes them anew.
func TestFormats(t *testing.T) {
	m := modeltest.Network(2)
	modeltest.RemoveRoute(modeltest.Table(m, "rtb-tfc-agent-use1-az1"), modeltest.CIDR(0))
	across := modeltest.Network(2)
	modeltest.RemoveRoute(modeltest.Table(across, "rtb-tfc-agent-use1-az1"), modeltest.CIDR(0))
	across.Accounts = model.Accounts{Called: map[string]string{"123456789012": "the hub's account"}, Owner: map[model.ID]string{"rtb-tfc-agent-use1-az1": "123456789012"}}
	text := "╷\n│ Error: error creating Kafka Topic: Post \"https://" + host + ":443/kafka/v3/clusters/lkc-sandbox/topics\": dial tcp 10.0.0.10:443: i/o timeout\n│ \n" +
		"│   with confluent_kafka_topic.cluster_sandbox_topic_dev-stock_trades,\n╵\nError: EOF\n"
	for name, e := range map[string]*Explanation{"checked": explained(t, text, m, "", ""), "accounts": explained(t, text, across, "", ""), "unchecked": explained(t, text, nil, "", "")} {
		for extension, write := range map[string]func(*bytes.Buffer) error{
			"txt":  func(b *bytes.Buffer) error { return e.WriteText(b, false) },
			"json": func(b *bytes.Buffer) error { return e.WriteJSON(b) },
			"md":   func(b *bytes.Buffer) error { return e.WriteMarkdown(b) },
		} {
			var got bytes.Buffer
			require.NoError(t, write(&got))
			path := filepath.Join("testdata", name+"."+extension)
			if os.Getenv("UPDATE_GOLDEN") != "" {
				require.NoError(t, os.WriteFile(path, got.Bytes(), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), got.String(), "UPDATE_GOLDEN=1 go test ./internal/netpath/explain updates %s", path)
		}
	}
}
