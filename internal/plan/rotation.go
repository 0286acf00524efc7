package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
)

// Rotation is how a plan looks as a rotation of API keys.
type Rotation struct {
	// Keys are the replaced keys.
	Keys []Change
	// Users are what takes over new keys, and the counters of the periods.
	Users []Change
	// Others are no part of a rotation.
	Others []Change
	// Missed names the principals of which every key is replaced at once: a whole period was missed, and clients
	// that have not read their secret since are refused.
	Missed []string
}

// Only tells whether the plan changes keys and what uses them, and nothing else.
func (r Rotation) Only() bool { return len(r.Others) == 0 }

// users say which attributes of a type change when a key rotates; what else changes is no rotation.
var users = map[string]*regexp.Regexp{
	"confluent_cluster_link":       regexp.MustCompile(`^(?:source|destination|local|remote)_kafka_cluster\[\d+\]\.credentials(?:\[\d+\]\.(?:key|secret))?$`),
	"confluent_kafka_mirror_topic": regexp.MustCompile(`^kafka_cluster\[\d+\]\.credentials(?:\[\d+\]\.(?:key|secret))?$`),
	"confluent_kafka_topic":        ofObject,
	"confluent_kafka_acl":          ofObject,
	// The key of another team's import.
	"confluent_schema_exporter": regexp.MustCompile(`^destination_schema_registry_cluster\[\d+\]\.credentials(?:\[\d+\]\.(?:key|secret))?$`),
	// A version of a secret is written anew, or replaced by the provider (AWS provider 5.99), when its number changes.
	"aws_secretsmanager_secret_version": regexp.MustCompile(`^(?:secret_string_wo_version|has_secret_string_wo|arn|id|version_id|version_stages(?:\[\d+\])?)$`),
}

var ofObject = regexp.MustCompile(`^credentials\[\d+\]\.(?:key|secret)$`)

// counter is the logical id of what counts the periods of a slot (constructs/keyrotation).
var counter = regexp.MustCompile(`^terraform_data\.key-rotation_\d+$`)

// ofCounter is what counts on: another period or number of keys would count anew, and replace every key.
var ofCounter = regexp.MustCompile(`^(?:input\.generation|output(?:\.generation)?)$`)

// Rotation sorts the changes. What cannot be told apart counts as no part of a rotation.
func (p *Plan) Rotation() Rotation {
	var r Rotation
	slots, replaced := map[string]int{}, map[string]int{}
	for _, change := range p.Changes {
		principal, isKey := principalOf(change)
		if change.Action != Create { // what is new was nobody's
			slots[principal]++
		}
		switch {
		case !change.Effective():
		case isKey && change.rotates():
			replaced[principal]++
			r.Keys = append(r.Keys, change)
		case change.takesOver():
			r.Users = append(r.Users, change)
		default:
			r.Others = append(r.Others, change)
		}
	}
	for principal, count := range replaced {
		if count == slots[principal] {
			r.Missed = append(r.Missed, principal)
		}
	}
	slices.Sort(r.Missed)
	r.Others = append(r.Others, p.Outputs...)
	if p.Errored || p.Incomplete {
		r.Others = append(r.Others, Change{Address: "the plan", Action: Unknown, Reason: "it is not complete"})
	}
	return r
}

// principalOf names whose key an object is, by its address.
func principalOf(c Change) (principal string, isKey bool) {
	at, ok := address.Parse(c.Address)
	if !ok || c.Type != "confluent_api_key" {
		return "", false
	}
	principal, _, ok = address.KeyOf(at.ID)
	return principal, ok
}

// rotates tells whether a key is replaced because its period is over, the new one first, and for no other reason.
func (c Change) rotates() bool {
	return c.Action == Replace && c.NewFirst && c.Reason == "replace_by_triggers" && len(c.Forced) == 0 && c.Before == "" && !c.Imports
}

// takesOver tells whether nothing of an object changes but what a rotation changes.
func (c Change) takesOver() bool {
	if c.Before != "" || c.Imports || c.Data || len(c.Paths) == 0 {
		return false
	}
	if counter.MatchString(c.Address) {
		return c.Action == Update && all(c.Paths, ofCounter.MatchString)
	}
	of, ok := users[c.Type]
	if !ok || !all(c.Paths, of.MatchString) {
		return false
	}
	writtenAnew := c.Action == Replace && c.Type == "aws_secretsmanager_secret_version" && slices.Equal(c.Forced, []string{"secret_string_wo_version"})
	return c.Action == Update || writtenAnew
}

func all(paths []string, holds func(string) bool) bool {
	return !slices.ContainsFunc(paths, func(path string) bool { return !holds(path) })
}

// String says the rotation in one line.
func (r Rotation) String() string {
	text := fmt.Sprintf("%d keys replaced, %d users of keys changed", len(r.Keys), len(r.Users))
	if len(r.Others) > 0 {
		text += fmt.Sprintf(", %d other changes", len(r.Others))
	}
	if len(r.Missed) > 0 {
		text += "; every key at once of " + strings.Join(r.Missed, ", ")
	}
	return text
}
