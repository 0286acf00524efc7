package load_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// harmless are the resources without which every client still reaches every cluster.
var harmless = []string{
	"aws_default_security_group", // nothing uses the default group
	"aws_default_network_acl",    // AWS's own lets all through
	"aws_default_route_table",    // every subnet has a table of its own
	"_vpn_clients",               // VPN clients come with the address of an associated subnet
	"aws_route53_record.",        // zonal names fall back to the wildcard, which isHarmless leaves out
	"aws_route53_resolver_rule",  // no FORWARD rule stands against the SYSTEM rule
}

func TestWithoutAnyOneNetworkResourceSomethingIsFound(t *testing.T) {
	for _, config := range []string{"non-prod", "gateway"} {
		for _, address := range network(readStacks(t, config)) {
			t.Run(config+"/"+address, func(t *testing.T) {
				s := readStacks(t, config)
				remove(t, s, address)
				report := verifyStacks(t, s, config)
				found := len(report.Blockers) + len(report.Idle) + len(report.Unknowns)
				if isHarmless(address) {
					assert.Zero(t, found, "%s is taken to be harmless", address)
					return
				}
				assert.NotZero(t, found, "nothing is found without %s", address)
			})
		}
	}
}

// network lists the addresses of the AWS resources that a network is made of.
func network(s stack.Documents) []string {
	var found []string
	for _, document := range s {
		for _, object := range document.Objects() {
			if strings.HasPrefix(object.Type, "aws_") && !strings.HasPrefix(object.Type, "aws_secretsmanager") && !slices.Contains(besides, object.Type) {
				found = append(found, object.Address)
			}
		}
	}
	slices.Sort(found)
	return found
}

// besides are the kinds of what only watches the network.
var besides = []string{
	"aws_flow_log", "aws_cloudwatch_log_group", "aws_iam_role", "aws_iam_role_policy", "aws_cloudwatch_metric_alarm", "aws_sns_topic",
}

func isHarmless(address string) bool {
	if strings.HasSuffix(address, "_wildcard") || strings.HasPrefix(address, "aws_ec2_client_vpn") {
		return false
	}
	return slices.ContainsFunc(harmless, func(part string) bool { return strings.Contains(address, part) })
}
