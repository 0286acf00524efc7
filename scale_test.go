package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/scale"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func TestAHundredVPCsSynthesize(t *testing.T) {
	file := filepath.Join(t.TempDir(), "config.yaml")
	require.NoError(t, os.WriteFile(file, []byte(scale.Config(100)), 0o600))
	dir := synth(t, file)
	network, core, link := parsed(t, dir, stack.Networking), parsed(t, dir, stack.ConfluentCore), parsed(t, dir, stack.ClusterLink)
	for kind, count := range map[string]int{
		"aws_vpc": 100, "aws_subnet": 300, "aws_route_table_association": 300,
		"aws_ec2_transit_gateway_vpc_attachment": 100, "aws_security_group": 100,
		// 3 zones x (3 hub VPCs and the VPN clients), and 3 hub VPCs back
		"aws_route": 100 * (3*4 + 3),
		// 2 ports x (3 hub VPCs, the VPN clients and the VPC itself)
		"aws_vpc_security_group_ingress_rule": 100 * 2 * 5,
		"aws_network_acl":                     0,
	} {
		assert.Len(t, network.Of(kind), count, kind)
	}
	for kind, count := range map[string]int{
		"aws_vpc_endpoint": 100, "confluent_private_link_attachment": 1,
		"confluent_private_link_attachment_connection": 100, "aws_route53_zone": 101,
		"aws_route53_record": 101 * 4, "confluent_kafka_cluster": 100,
		// a manager per cluster, both sides of each link
		"confluent_service_account": 100 + 2*99, "confluent_api_key": 2 * (100 + 2*99),
	} {
		assert.Len(t, core.Of(kind), count, kind)
	}
	for kind, count := range map[string]int{
		"data.http": 100, "confluent_kafka_topic": 100, "confluent_cluster_link": 99,
		"confluent_kafka_mirror_topic": 99, "confluent_kafka_acl": 3 * 99,
	} {
		assert.Len(t, link.Of(kind), count, kind)
	}
	for i := range 99 {
		mirror := link.Object(fmt.Sprintf("confluent_kafka_mirror_topic.link_link-%03[1]d_mirror_topic_topic-%03[1]d", i))
		assert.True(t, strings.Contains(mirror.Text("kafka_cluster", "id"), fmt.Sprintf("cluster_vpc-%03d", i+1)),
			"link %d ends at the next cluster", i)
	}
}
