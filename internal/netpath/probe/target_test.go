package probe

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

func TestParseTarget(t *testing.T) {
	both := []int{443, 9092}
	for text, want := range map[string]Target{
		"lkc-1.example.com":                  {"lkc-1.example.com", both, false},
		"lkc-1.example.com.":                 {"lkc-1.example.com", both, false},
		"lkc-1.example.com:9092":             {"lkc-1.example.com", []int{9092}, false},
		"https://lkc-1.example.com:443":      {"lkc-1.example.com", []int{443}, false},
		"https://lkc-1.example.com/kafka/v3": {"lkc-1.example.com", both, false},
		"SASL_SSL://lkc-1.example.com:9092":  {"lkc-1.example.com", []int{9092}, false},
		"10.0.1.5":                           {"10.0.1.5", both, false},
		"[fd00::5]:443":                      {"fd00::5", []int{443}, false},
		"fd00::5":                            {"fd00::5", both, false},
		"localhost:8443":                     {"localhost", []int{8443}, false},
		"sandbox":                            {"sandbox", both, true},
		"sandbox:9092":                       {"sandbox", []int{9092}, true},
	} {
		got, err := ParseTarget(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"", ":443", "a.b:0", "a.b:70000", "a.b:https", "user@a.b", "a b", "{cluster}.x"} {
		_, err := ParseTarget(text)
		assert.Error(t, err, text)
	}
}

func TestClusterHost(t *testing.T) {
	m := &model.Model{Clusters: []model.Cluster{
		{Object: model.Object{Name: "sandbox"}, Hosts: []model.Host{{Name: "lkc-1.example.com"}}},
		{Object: model.Object{Name: "shared"}, Hosts: []model.Host{{Name: "{confluent_kafka_cluster.shared.id}.example.com"}}},
	}}
	host, err := ClusterHost(m, "sandbox")
	require.NoError(t, err)
	assert.Equal(t, "lkc-1.example.com", host)
	_, err = ClusterHost(m, "shared")
	assert.ErrorContains(t, err, "known only after apply; pass the host name itself")
	_, err = ClusterHost(m, "sandbx")
	assert.ErrorContains(t, err, `no cluster is named "sandbx"; known are: sandbox, shared`)
}
