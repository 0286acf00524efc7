// Package scale writes configuration files of any size, for tests and benchmarks.
package scale

import (
	"fmt"
	"strings"
)

const head = `name: scale
region: us-east-1
hub:
  transit_gateway_id: tgw-0a1b2c3d4e5f60718
  transit_gateway_route_table_id: tgw-rtb-0a1b2c3d4e5f60718
  vpcs:
    tfc-agent:
      {id: vpc-0a1b2c3d4e5f60002, role: agents, cidrs: [172.16.0.0/20], route_table_ids: [rtb-0a1b2c3d4e5f60002]}
    dns:
      {id: vpc-0a1b2c3d4e5f60003, role: dns, cidrs: [172.16.16.0/20], route_table_ids: [rtb-0a1b2c3d4e5f60003]}
    vpn:
      id: vpc-0a1b2c3d4e5f60004
      role: client-vpn
      cidrs: [172.16.32.0/20]
      route_table_ids: [rtb-0a1b2c3d4e5f60004]
      client_vpn:
        endpoint_id: cvpn-endpoint-0a1b2c3d4e5f60004
        client_cidr: 172.20.0.0/22
        subnet_ids: [subnet-0a1b2c3d4e5f60004]
        everyone: true
`

// Config returns a configuration of so many PrivateLink VPCs (1 to 4096, in
// 10.0.0.0/8), each with three zones, a cluster and a topic, and a link from each
// cluster to the next.
func Config(vpcs int) string {
	var text strings.Builder
	text.WriteString(head + "privatelink:\n  vpcs:\n")
	for i := range vpcs {
		fmt.Fprintf(&text, "    vpc-%03d: {cidr: 10.%d.%d.0/20, availability_zone_ids: [use1-az1, use1-az2, use1-az4]}\n",
			i, i/16, i%16*16)
	}
	text.WriteString("confluent:\n  hub_endpoint: vpc-000\n  clusters:\n")
	for i := range vpcs {
		fmt.Fprintf(&text, "    vpc-%03[1]d: {topics: {topic-%03[1]d: {}}}\n", i)
	}
	text.WriteString("links:\n")
	for i := range vpcs - 1 {
		fmt.Fprintf(&text, "  link-%03[1]d: {source: vpc-%03[1]d, destination: vpc-%03[2]d, topics: [topic-%03[1]d]}\n", i, i+1)
	}
	return text.String()
}
