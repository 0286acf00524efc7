package symptom

import (
	"strings"
	"testing"
)

// BenchmarkParse reads 1 MB of log: ordinary lines, and a text that repeats errors.
func BenchmarkParse(b *testing.B) {
	for name, unit := range map[string]string{
		"ordinary": "[2026-11-26 01:00:00,123] INFO [Producer clientId=producer-1] Cluster ID: lkc-0000aa (org.apache.kafka.clients.Metadata:279)\n" +
			"aws_route.hub[\"rtb-0a1b2c3d4e5f60002\"]: Creation complete after 1s [id=r-rtb-0a1b2c3d4e5f600021080289494]\n" +
			"2026-11-26T01:00:00.000Z [DEBUG] provider.terraform-provider-confluent: GET https://api.confluent.cloud/cmk/v2/clusters: status 200\n",
		"errors": "[2026-11-26 01:00:00,123] WARN [Producer clientId=producer-1] Connection to node -1 (lkc-0000aa.us-east-1.aws.private.confluent.cloud/10.0.1.5:9092) could not be established. Node may not be available. (org.apache.kafka.clients.NetworkClient)\n" +
			"[2026-11-26 01:00:00,124] WARN [Producer clientId=producer-1] Bootstrap broker lkc-0000aa.us-east-1.aws.private.confluent.cloud:9092 (id: -1 rack: null) disconnected (org.apache.kafka.clients.NetworkClient)\n" +
			"Error: Post \"https://lkc-0000aa.us-east-1.aws.private.confluent.cloud:443/kafka/v3/clusters/lkc-0000aa/topics\": dial tcp 10.0.1.5:443: i/o timeout\n\n  with confluent_kafka_topic.a,\n",
	} {
		text := strings.Repeat(unit, (1<<20)/len(unit))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if _, err := Parse(strings.NewReader(text)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkCorpus reports how the corpus is explained: how many texts it has, how many of them are seen (answered by a row of the
// table), left unknown, and right.
func BenchmarkCorpus(b *testing.B) {
	samples := corpus(b)
	var seen, unknown, right int
	for b.Loop() {
		seen, unknown, right = 0, 0, 0
		for _, s := range samples {
			found, err := Parse(strings.NewReader(s.Text))
			if err != nil {
				b.Fatal(err)
			}
			if found[0].Class == Unknown {
				unknown++
			} else {
				seen++
			}
			if s.wrong() == "" {
				right++
			}
		}
	}
	b.ReportMetric(float64(len(samples)), "texts")
	b.ReportMetric(float64(seen), "seen")
	b.ReportMetric(float64(unknown), "unknown")
	b.ReportMetric(float64(right), "right")
}
