// Package address is the grammar of the Terraform addresses that the stacks use.
//
// A logical id is what the constructs say: the ids on the path below the stack, joined with
// an underscore, as in
//
//	aws_subnet.spoke_sandbox_use1-az1
//
// Keys of the configuration hold no underscore, so two paths never give one id.
package address

import (
	"regexp"

	"cdk.tf/confluent-privatelink/internal/config"
)

// Join joins the id of a construct with the name of an element in it. The element that the
// construct is named for has no name of its own.
func Join(construct, name string) string {
	if name == "" {
		return construct
	}
	return construct + "_" + name
}

// Of names what a pattern covers, as a part of a logical id: topic_<name>,
// topic-prefix_<prefix> or every-topic. Terraform takes letters, digits, - and _ in
// an id; anything else becomes an underscore, and two patterns that would become
// one id in a scope are refused by the constructs library.
func Of(kind string, pattern config.Pattern) string {
	switch prefix, ok := pattern.Prefix(); {
	case ok && prefix == "":
		return "every-" + kind
	case ok:
		return kind + "-prefix_" + clean(prefix)
	}
	return kind + "_" + clean(string(pattern))
}

var notInID = regexp.MustCompile(`[^A-Za-z0-9_-]`)

func clean(name string) string { return notInID.ReplaceAllString(name, "_") }
