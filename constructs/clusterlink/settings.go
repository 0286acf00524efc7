package clusterlink

import (
	"encoding/json"
	"fmt"

	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/internal/config"
)

// settings of a link. Confluent's provider refuses to take a setting away, so the
// switches are always written, and what a switched-off section says stays.
// https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/cluster-links-cc.html
func settings(link config.Link) *map[string]*string {
	values := map[string]*string{
		"consumer.offset.sync.enable": jsii.String("false"),
		"acl.sync.enable":             jsii.String("false"),
	}
	if sync := link.OffsetSync; sync != nil {
		values["consumer.offset.sync.enable"] = jsii.String(fmt.Sprint(*sync.Enabled))
		values["consumer.offset.group.filters"] = jsii.String(groupFilters(sync.Groups))
		values["consumer.offset.sync.ms"] = jsii.String(fmt.Sprint(sync.IntervalMS))
	}
	if sync := link.ACLSync; sync != nil {
		values["acl.sync.enable"] = jsii.String(fmt.Sprint(*sync.Enabled))
		values["acl.filters"] = jsii.String(aclFilters(sync.Topics))
		values["acl.sync.ms"] = jsii.String(fmt.Sprint(sync.IntervalMS))
	}
	if link.Prefix != "" {
		values["cluster.link.prefix"] = jsii.String(link.Prefix)
	}
	for key, value := range link.Config {
		values[key] = jsii.String(value)
	}
	return &values
}

// filter is a name as Cluster Linking's filters write it.
type filter struct {
	Name        string `json:"name"`
	PatternType string `json:"patternType"`
	FilterType  string `json:"filterType,omitempty"`
}

func groupFilters(groups []config.Pattern) string {
	var filters []filter
	for _, group := range groups {
		one := named(group)
		one.FilterType = "INCLUDE"
		filters = append(filters, one)
	}
	return encode(map[string]any{"groupFilters": filters})
}

func aclFilters(topics []config.Pattern) string {
	var filters []any
	for _, topic := range topics {
		one := named(topic)
		filters = append(filters, map[string]any{
			"resourceFilter": map[string]string{"resourceType": "topic", "name": one.Name, "patternType": one.PatternType},
			"accessFilter":   map[string]string{"operation": "any", "permissionType": "any"},
		})
	}
	return encode(map[string]any{"aclFilters": filters})
}

// named writes a pattern: the lone * is a literal that means all.
func named(pattern config.Pattern) filter {
	if prefix, ok := pattern.Prefix(); ok && prefix != "" {
		return filter{Name: prefix, PatternType: "PREFIXED"}
	}
	return filter{Name: string(pattern), PatternType: "LITERAL"}
}

func encode(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err) // strings and maps of strings always encode
	}
	return string(text)
}
