package config

import (
	"encoding/json"
	"fmt"
)

// Settings returns the settings of the link by their Confluent names, as the half that brings the
// mirror topics to the destination has them. Confluent's provider refuses to take a setting away, so the
// switches are always written, and what a switched-off section says stays.
// https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/cluster-links-cc.html
func (l Link) Settings() map[string]string {
	values := map[string]string{
		"consumer.offset.sync.enable": "false",
		"acl.sync.enable":             "false",
	}
	if sync := l.OffsetSync; sync != nil {
		values["consumer.offset.sync.enable"] = fmt.Sprint(*sync.Enabled)
		values["consumer.offset.group.filters"] = groupFilters(sync.Groups)
		values["consumer.offset.sync.ms"] = fmt.Sprint(sync.IntervalMS)
	}
	if sync := l.ACLSync; sync != nil {
		values["acl.sync.enable"] = fmt.Sprint(*sync.Enabled)
		values["acl.filters"] = aclFilters(sync.Topics)
		values["acl.sync.ms"] = fmt.Sprint(sync.IntervalMS)
	}
	if l.Prefix != "" {
		values["cluster.link.prefix"] = l.Prefix
	}
	for key, value := range l.Config {
		values[key] = value
	}
	return values
}

// ReverseSettings are those of a bidirectional link's half on its source. ACLs flow one way only: synced
// back, they would delete the link's own on the source.
func (l Link) ReverseSettings() map[string]string {
	l.ACLSync = nil
	return l.Settings()
}

// filter is a name as Cluster Linking's filters write it.
type filter struct {
	Name        string `json:"name"`
	PatternType string `json:"patternType"`
	FilterType  string `json:"filterType,omitempty"`
}

func groupFilters(groups []Pattern) string {
	var filters []filter
	for _, group := range groups {
		one := named(group)
		one.FilterType = "INCLUDE"
		filters = append(filters, one)
	}
	return encode(map[string]any{"groupFilters": filters})
}

func aclFilters(topics []Pattern) string {
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
func named(pattern Pattern) filter {
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
