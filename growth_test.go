package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// document is a configuration file as it is written.
type document = map[string]any

// at enters nested sections.
func at(doc document, path ...string) document {
	for _, key := range path {
		doc = doc[key].(document)
	}
	return doc
}

// gains are what a configuration may gain. Each comes with a name that sorts before
// and one that sorts after the existing ones: no address may hang on an order.
var gains = map[string]func(doc document, name string){
	"a PrivateLink VPC": func(doc document, name string) {
		at(doc, "privatelink", "vpcs")[name] = document{"cidr": "10.5.0.0/20"}
	},
	"a hub VPC": func(doc document, name string) {
		at(doc, "hub", "vpcs")[name] = document{
			"id": "vpc-0a1b2c3d4e5f60099", "role": "clients", "cidrs": []any{"10.6.0.0/20"},
		}
	},
	"a cluster": func(doc document, name string) {
		at(doc, "confluent", "clusters")[name] = document{}
	},
	"a topic": func(doc document, name string) {
		at(doc, "confluent", "clusters", "sandbox", "topics")[name] = document{}
	},
	"an application": func(doc document, name string) {
		at(doc, "confluent", "clusters", "sandbox", "applications")[name] = document{"produces": []any{"dev-stock_trades"}}
	},
	"a link": func(doc document, name string) {
		at(doc, "links")[name] = document{
			"source": "shared", "destination": "sandbox", "topics": []any{"orders"},
		}
	},
}

func TestNothingIsReplacedWhenTheConfigurationGains(t *testing.T) {
	base := func() document {
		doc := read(t, "config/non-prod.yaml")
		at(doc, "confluent", "clusters", "shared")["topics"] = document{"orders": document{}}
		return doc
	}
	assertGains(t, base, slices.Sorted(maps.Keys(gains)))
}

func TestNothingIsReplacedWhenAConfigurationWithAGatewayGains(t *testing.T) {
	base := func() document { return read(t, "config/gateway.yaml") }
	assertGains(t, base, []string{"a PrivateLink VPC", "a cluster", "a hub VPC"})
}

func read(t *testing.T, file string) document {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	var doc document
	require.NoError(t, yaml.Unmarshal(text, &doc))
	return doc
}

func assertGains(t *testing.T, base func() document, whats []string) {
	t.Helper()
	before := synthDocument(t, base())
	for _, what := range whats {
		for _, name := range []string{"aaa", "zzz"} {
			grown := base()
			gains[what](grown, name)
			after := synthDocument(t, grown)
			added := 0
			for _, stackName := range stack.Names() {
				added += assertOnlyAdds(t, parsed(t, before, stackName), parsed(t, after, stackName), what+" "+name)
			}
			assert.Positive(t, added, "%s %s adds something", what, name)
		}
	}
}

func synthDocument(t *testing.T, doc document) string {
	t.Helper()
	text, err := yaml.Marshal(doc)
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "config.yaml")
	require.NoError(t, os.WriteFile(file, text, 0o600))
	return synth(t, file)
}

// assertOnlyAdds requires that everything that was there is there unchanged, and
// returns how many objects and instances came. In a body the keys of a for_each, what
// it waits for and the entries of a network ACL may grow, nothing else.
func assertOnlyAdds(t *testing.T, before, after *stack.Document, what string) int {
	t.Helper()
	added := len(after.Objects()) - len(before.Objects())
	for _, object := range before.Objects() {
		address, grown := object.Address, after.Object(object.Address)
		if !assert.True(t, grown.Exists(), "%s: %s is gone", what, address) {
			continue
		}
		assert.Subset(t, grown.ForEach(), object.ForEach(), "%s: %s loses instances", what, address)
		added += len(grown.ForEach()) - len(object.ForEach())
		for side, entries := range aclEntries(object) {
			assert.Subset(t, aclEntries(grown)[side], entries, "%s: %s loses or renumbers entries", what, address)
		}
		assert.Subset(t, waitsFor(grown), waitsFor(object), "%s: %s waits for less", what, address)
		assert.Equal(t, planned(object), planned(grown), "%s: %s changes", what, address)
	}
	for name, value := range before.Locals {
		assert.Equal(t, value, after.Locals[name], "%s: local %s changes", what, name)
	}
	return added
}

// waitsFor is what an object depends on without reading it: more of it changes no plan.
func waitsFor(object stack.Object) []any {
	list, _ := object.Body["depends_on"].([]any)
	return append([]any{}, list...)
}

// planned is the part of a body that can lead to an update or a replacement. What
// terraform_data ignores does not: it remembers its first input. Elsewhere an ignored
// attribute counts: a zone whose home VPC moved would ask for an association that exists.
func planned(object stack.Object) document {
	body := maps.Clone(object.Body)
	delete(body, "for_each")
	delete(body, "depends_on")
	delete(body, "//")
	for side := range aclEntries(object) {
		delete(body, side)
	}
	if object.Type == "terraform_data" && object.Text("lifecycle", "ignore_changes") == "[input]" {
		delete(body, "input")
	}
	return body
}

// aclEntries are the entries of a network ACL, which are no objects of their own; those of a list that only AWS
// knows stand under dynamic.
func aclEntries(object stack.Object) map[string][]any {
	entries := map[string][]any{}
	if object.Type != "aws_default_network_acl" {
		return entries
	}
	for _, side := range []string{"ingress", "egress"} {
		entries[side], _ = object.Body[side].([]any)
		if dynamic, ok := object.Body["dynamic"].(map[string]any); ok {
			list, _ := dynamic[side].([]any)
			entries["dynamic"] = append(entries["dynamic"], list...)
		}
	}
	return entries
}
