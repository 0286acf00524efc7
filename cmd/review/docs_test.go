package main

import (
	"strings"
	"testing"

	"cdk.tf/confluent-privatelink/internal/docblock"
)

func TestTheReviewInTheDocsIsReal(t *testing.T) {
	after := withoutLink(t)
	_, shown, _ := call(t, append(plans("link-gone"), "-from", before, "-to", after)...)
	shown = strings.NewReplacer(before, "HEAD:config/non-prod.yaml", after, "config/non-prod.yaml").Replace(shown)
	docblock.Check(t, "../../docs/review.md", "link gone", shown)
}
