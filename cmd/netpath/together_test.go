package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// twoSystems are folders of two systems on one hub with their files: config/gateway.yaml, and a second one with
// the same names and addresses and other CIDR blocks. Both make the region's resolver rules.
func twoSystems(t *testing.T) (first, second string) {
	t.Helper()
	return gateway(t), gateway(t, "\nname: gateway\n", "\nname: second\n", "10.10.", "10.30.", "10.11.", "10.31.")
}

func gateway(t *testing.T, replace ...string) string {
	t.Helper()
	folder, change := t.TempDir(), strings.NewReplacer(replace...)
	put := func(from, to string) {
		content, err := os.ReadFile(from)
		require.NoError(t, err)
		require.NoError(t, os.MkdirAll(filepath.Dir(to), 0o755))
		require.NoError(t, os.WriteFile(to, []byte(change.Replace(string(content))), 0o600))
	}
	put("../../config/gateway.yaml", filepath.Join(folder, config.NoteName))
	for _, name := range stack.Names() {
		put(stack.File("../../testdata/golden/gateway", name), stack.File(folder, name))
	}
	return folder
}

// remove takes resources out of the stacks of a folder.
func remove(t *testing.T, folder string, addresses ...string) string {
	t.Helper()
	stacks, err := stack.ReadAll(folder)
	require.NoError(t, err)
	for _, address := range addresses {
		require.True(t, stacks.Remove(address), address)
	}
	require.NoError(t, stacks.Write(folder))
	return folder
}

var itsRules = []string{"aws_route53_resolver_rule_association.resolver_public", "aws_route53_resolver_rule_association.resolver_private"}

func TestSeveralSystemsAreTracedByTheirNames(t *testing.T) {
	first, second := twoSystems(t)
	remove(t, second, itsRules...)
	code, out, complaints := call(t, "", "trace", "--from", "agents", "--to", "second/orders:443", "--synth", first, "--synth", second)
	assert.Equal(t, exit.Holds, code, complaints+out)
	assert.Contains(t, out, "second/aws_vpc_endpoint.spoke_orders in second/aws_vpc.spoke_orders, by the DNS answer")
	assert.Contains(t, out, "resolver rule gateway/aws_route53_resolver_rule.resolver_public", "the first one's rule serves both")

	code, _, complaints = call(t, "", "trace", "--from", "agents", "--to", "orders", "--synth", first, "--synth", second)
	assert.Equal(t, exit.Usage, code)
	assert.Contains(t, complaints, "there are gateway/orders, gateway/payments, second/orders, second/payments")

	code, out, complaints = call(t, "", "routes", "--vpc", "agents", "--synth", first, "--synth", second)
	assert.Equal(t, exit.Holds, code, complaints+out)
	assert.Contains(t, out, "second/orders")

	code, out, _ = call(t, "", "verify", "-o", "json", "--synth", first, "--synth", remove(t, second, "aws_route.hub_dns_spoke_orders"))
	assert.Equal(t, exit.DoesNotHold, code)
	assert.Contains(t, out, "\"cluster\": \"second/orders\"")
}

func TestTwoSetsOfSystemsAreCompared(t *testing.T) {
	first, second := twoSystems(t)
	remove(t, second, itsRules...)
	after := gateway(t, "\nname: gateway\n", "\nname: second\n", "10.10.", "10.30.", "10.11.", "10.31.")
	remove(t, after, append(itsRules, "aws_route.hub_dns_spoke_orders")...)
	code, out, complaints := call(t, "", "diff", first+","+second, first+","+after)
	assert.Equal(t, exit.DoesNotHold, code, complaints+out)
	assert.Contains(t, out, "lost    dns     second/orders")
	assert.NotContains(t, out, "gateway/")

	code, _, complaints = call(t, "", "diff", first, first+","+second)
	assert.Equal(t, exit.Usage, code)
	assert.Contains(t, complaints, "is of gateway, and "+first+","+second+" is of gateway, second: compare the same systems")
}

func TestPreflightIsOfOneSystem(t *testing.T) {
	first, second := twoSystems(t)
	code, _, complaints := call(t, "", "preflight", "--synth", first, "--synth", second, "--state", hubState)
	assert.Equal(t, exit.Usage, code)
	assert.Contains(t, complaints, "preflight is of one system's apply: give one system's file and stacks")
}

// An error text of a client of two systems' hub: the cause is looked for in the system that it speaks of.
func TestExplainLooksThroughSeveralSystems(t *testing.T) {
	first, second := twoSystems(t)
	remove(t, second, append(itsRules, "aws_route.hub_agents_spoke_orders")...)
	code, out, complaints := call(t, "dial tcp 10.30.0.10:443: i/o timeout", "explain", "--from", "agents", "--to", "second/orders", "--synth", first, "--synth", second)
	assert.Equal(t, exit.DoesNotHold, code, complaints+out)
	assert.Contains(t, out, "has no route to 10.30.0.0/20")
}

// The drawing lists of each system what its stacks make.
func TestTheDiagramOfTwoSystemsSaysWhoOwnsWhat(t *testing.T) {
	first, second := twoSystems(t)
	remove(t, second, "confluent_gateway.gateway")
	code, out, complaints := call(t, "", "diagram", "--synth", first, "--synth", second)
	require.Equal(t, exit.Holds, code, complaints)
	assert.Equal(t, 2, strings.Count(out, ">environment</text>"))
	assert.Equal(t, 1, strings.Count(out, ">ingress gateway</text>"), "the second one makes none")
	assert.Contains(t, out, ">orders.placed, payments.refunded, payments.settled</text>")
	assert.Contains(t, out, "cluster link of second")
}

// What a product team's file names by id is said to be the platform's before either is applied: the files tell.
func TestTheDiagramSaysWhoseThingsAFileUses(t *testing.T) {
	code, out, complaints := call(t, "", "diagram", "--synth", withItsFile(t, "hub"), "--synth", withItsFile(t, "platform"), "--synth", withItsFile(t, "product"))
	require.Equal(t, exit.Holds, code, complaints)
	for _, text := range []string{"resolver rule public of hub,", "access point main of platform,", "private zone main of platform,", "cluster lkc-def456"} {
		assert.Contains(t, out, ">"+text+"<", "nobody here makes the last one")
	}
	assert.Contains(t, out, ">used by</text>")
}
