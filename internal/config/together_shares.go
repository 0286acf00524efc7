package config

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// shares checks links of one file that read a share of the other, both ways.
func (c *comparison) shares() {
	c.linksOfShares(c.Config, c.other.Config, func(linkPath, sharePath, what, allowed string) {
		c.add(linkPath, what, sharePath, allowed)
	})
	c.linksOfShares(c.other.Config, c.Config, func(linkPath, sharePath, what, allowed string) {
		c.add(sharePath, "is too little for", linkPath, allowed)
	})
}

// linksOfShares reports what links of the consumer ask for beyond the shares of the producer.
func (c *comparison) linksOfShares(consumer, producer *Config, report func(linkPath, sharePath, what, allowed string)) {
	for name, link := range inorder.Of(consumer.Links) {
		share, ok := producer.ShareOf(link)
		if !ok || link.Retire {
			continue
		}
		linkPath, sharePath := at("links", name), at("shares", share)
		wanted, approved := consumer.Wanted(name), producer.Shares[share].Approval()
		if !covered(approved.Topics, wanted.Topics) {
			report(at(linkPath, "topics"), at(sharePath, "topics"), "are not all approved by", "topics that both files name")
		}
		if !covered(approved.Groups, wanted.Groups) {
			report(at(linkPath, "consumer_offset_sync", "groups"), sharePath, "are not all approved by", "groups that both files name")
		}
		if wanted.ACLSync && !approved.ACLSync {
			report(at(linkPath, "acl_sync"), sharePath, "is not approved by", "acl_sync: true for the share, or no sync")
		}
	}
}

// covered reports whether each wanted pattern is within an approved one.
func covered(approved, wanted []Pattern) bool {
	return !slices.ContainsFunc(wanted, func(one Pattern) bool {
		return !slices.ContainsFunc(approved, func(p Pattern) bool {
			prefix, isPrefix := p.Prefix()
			return p == one || isPrefix && strings.HasPrefix(strings.TrimSuffix(string(one), "*"), prefix)
		})
	})
}
