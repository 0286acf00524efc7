package review

import (
	"fmt"
	"strconv"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/quota"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Prices are what things cost a month, by the names of Units, in the user's currency.
type Prices struct {
	Currency string
	Monthly  map[string]float64
}

// measure is something that AWS or Confluent bill or limit.
type measure struct {
	unit, of, stack, kind string
	// amount of one object: 1, or the number in an attribute.
	attribute string
	// optional is true for an attribute that not every object has.
	optional bool
	// each groups what the limit is for; "" for all together.
	each  string
	limit int
	// where the limit is said.
	source string
}

// measures in the order of output.
var measures = []measure{
	{unit: "vpc", of: "PrivateLink VPCs", stack: stack.Networking, kind: "aws_vpc", limit: quota.VPCsPerRegion, source: "VPCs per region"},
	{unit: "transit_gateway_attachment", of: "Transit Gateway attachments", stack: stack.Networking, kind: "aws_ec2_transit_gateway_vpc_attachment"},
	{unit: "route", of: "routes", stack: stack.Networking, kind: "aws_route", each: "route_table_id", limit: quota.RoutesPerTable, source: "routes per table"},
	{unit: "client_vpn_route", of: "Client VPN routes", stack: stack.Networking, kind: "aws_ec2_client_vpn_route", each: "target_vpc_subnet_id", limit: quota.RoutesPerAssociation, source: "routes per association of a Client VPN endpoint"},
	{unit: "client_vpn_authorization", of: "Client VPN authorization rules", stack: stack.Networking, kind: "aws_ec2_client_vpn_authorization_rule", limit: quota.AuthorizationsPerClientVPN, source: "authorization rules per Client VPN endpoint"},
	{unit: "flow_log", of: "flow logs", stack: stack.Networking, kind: "aws_flow_log"},
	{unit: "endpoint", of: "interface endpoints", stack: stack.ConfluentCore, kind: "aws_vpc_endpoint", each: "vpc_id", limit: quota.EndpointsPerVPC, source: "interface endpoints per VPC"},
	{unit: "endpoint_zone", of: "interface endpoints by zone", stack: stack.ConfluentCore, kind: "aws_vpc_endpoint", attribute: "subnet_ids[#]"},
	{unit: "access_point", of: "access points", stack: stack.ConfluentCore, kind: "confluent_access_point"},
	{unit: "private_zone", of: "private hosted zones", stack: stack.ConfluentCore, kind: "aws_route53_zone"},
	{unit: "secret", of: "secrets", stack: stack.ConfluentCore, kind: "aws_secretsmanager_secret"},
	{unit: "cluster", of: "clusters", stack: stack.ConfluentCore, kind: "confluent_kafka_cluster", limit: confluentcloud.ClustersPerEnvironment, source: "clusters per environment"},
	{unit: "max_ecku", of: "eCKU at most (max_ecku)", stack: stack.ConfluentCore, kind: "confluent_kafka_cluster", attribute: "enterprise[0].max_ecku", optional: true},
	{unit: "cku", of: "CKU", stack: stack.ConfluentCore, kind: "confluent_kafka_cluster", attribute: "dedicated[0].cku", optional: true},
	{unit: "service_account", of: "service accounts", stack: stack.ConfluentCore, kind: "confluent_service_account"},
	{unit: "api_key", of: "API keys", stack: stack.ConfluentCore, kind: "confluent_api_key"},
	{unit: "role_binding", of: "role bindings", stack: stack.ConfluentCore, kind: "confluent_role_binding"},
	{unit: "topic", of: "topics", stack: stack.ClusterLink, kind: "confluent_kafka_topic"},
	{unit: "partition", of: "partitions of topics", stack: stack.ClusterLink, kind: "confluent_kafka_topic", attribute: "partitions_count"},
	{unit: "acl", of: "ACLs", stack: stack.ClusterLink, kind: "confluent_kafka_acl"},
	{unit: "connector", of: "connectors", stack: stack.ClusterLink, kind: "confluent_connector"},
	{unit: "link", of: "cluster links", stack: stack.ClusterLink, kind: "confluent_cluster_link"},
	{unit: "mirror_topic", of: "mirror topics", stack: stack.ClusterLink, kind: "confluent_kafka_mirror_topic"},
}

// Units are the names that a price file may give.
func Units() (units []string) {
	for _, m := range measures {
		units = append(units, m.unit)
	}
	return units
}

// amount counts a measure, in all and in the largest group that its limit is for.
func (m measure) amount(all []object) (total, largest, unknown int) {
	groups := map[string]int{}
	for _, one := range of(all, m.kind, nil) {
		n := 1
		if m.attribute != "" {
			var err error
			if n, err = strconv.Atoi(one.values[m.attribute]); err != nil && !m.optional {
				unknown++
			}
		}
		total += n
		group := one.values[m.each]
		if groups[group] += n; groups[group] > largest && (m.each == "" || group != "") {
			largest = groups[group]
		}
	}
	return total, largest, unknown
}

// counts compares what is billed or limited, of the stacks that were read.
func (r *review) counts() {
	for _, m := range measures {
		if !r.read(m.stack) {
			continue
		}
		before, fullest, _ := m.amount(r.before)
		after, full, unknown := m.amount(r.after)
		if before == 0 && after == 0 && unknown == 0 {
			continue
		}
		one := Count{Of: m.of, Unit: m.unit, Before: before, After: after, Unknown: unknown, Limit: m.limit}
		if price, ok := r.Prices.Monthly[m.unit]; ok && before != after {
			costs := price * float64(after-before)
			one.Monthly = &costs
		}
		r.report.Counts = append(r.report.Counts, one)
		if m.limit > 0 && full > m.limit && full > fullest {
			r.add(Finding{Rule: "quota-" + m.unit, Class: Quota, Severity: Warning, Stack: m.stack,
				What:    fmt.Sprintf("%d %s are more than the default quota of %d (%s); there were %d.", full, m.of, m.limit, m.source, fullest),
				Instead: "Look at what the account has (Service Quotas, confluent's quotas API), and ask for more before this is applied."})
		}
	}
}
