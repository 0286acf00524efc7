package config

import (
	"encoding/json"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Share lets another team's links read topics of a cluster: that team's file names the share's secret
// in a link, and owns the link.
type Share struct {
	// Cluster that has the topics.
	Cluster string `yaml:"cluster"`
	// Approved topics, each a name or a prefix that ends in *. They may be mirror topics: a share can be passed on.
	Topics []Pattern `yaml:"topics" jsonschema:"format=topic-pattern,minItems=1"`
	// Consumer groups whose offsets a link may copy, each a name or a prefix that ends in *. Default: none.
	Groups []Pattern `yaml:"groups,omitempty" jsonschema:"format=pattern,minItems=1"`
	// Whether a link may copy the ACLs of the topics. It lets the consumer read every ACL of the cluster. Default false.
	ACLSync bool `yaml:"acl_sync,omitempty"`
	// Principals of IAM (ARNs) that may read the share's secret, besides those under secrets. Those of other accounts
	// need a policy of their own too (docs/sharing.md).
	Readers []string `yaml:"readers" jsonschema:"format=principal-arn,minItems=1"`
	// ARN of the KMS key of the share's secret. Needed for readers of other accounts, for whom AWS's own key does not
	// work. Default: that under secrets.
	KMSKeyID string `yaml:"kms_key_id,omitempty" jsonschema:"format=kms-key-arn"`
	// The step before the share leaves the file: its ACLs go, its account, keys and secret stay.
	Retire bool `yaml:"retire,omitempty"`
}

// Approval is what a share gives. The description of its secret holds it as JSON, outside of the secret text,
// so that messages may name it.
type Approval struct {
	Topics  []Pattern `json:"topics"`
	Groups  []Pattern `json:"groups"`
	ACLSync bool      `json:"acl_sync"`
}

// Approval returns what the share gives. One that retires gives nothing.
func (s Share) Approval() Approval {
	if s.Retire {
		return Approval{Topics: []Pattern{}, Groups: []Pattern{}}
	}
	return Approval{
		Topics: append([]Pattern{}, s.Topics...), Groups: append([]Pattern{}, s.Groups...), ACLSync: s.ACLSync, // never null
	}
}

// Reads is what a link reads where these topics are: them, and what it copies besides.
func (l Link) Reads(topics []Pattern) Approval {
	approval := Approval{Topics: topics}
	if l.OffsetSync != nil && *l.OffsetSync.Enabled {
		approval.Groups = l.OffsetSync.Groups
	}
	approval.ACLSync = l.ACLSync != nil && *l.ACLSync.Enabled
	return approval
}

// Wanted is what a link of a share reads there: topics whose mirrors retire need no approval any more.
func (c *Config) Wanted(link string) Approval {
	var topics []Pattern
	for _, mirror := range c.Mirrors(link) {
		if !mirror.Retire {
			topics = append(topics, Pattern(mirror.Topic))
		}
	}
	return c.Links[link].Reads(topics)
}

// String is the JSON of the approval.
func (a Approval) String() string {
	text, err := json.Marshal(a)
	if err != nil {
		panic(err) // strings and a bool always encode
	}
	return string(text)
}

// ShareSecret is the name of a share's secret.
func (c *Config) ShareSecret(name string) string { return c.Secrets.PathPrefix + "/share/" + name }

// ShareOf returns which share of this file a link reads, of this file or of another one; ok is false if it reads none of them.
func (c *Config) ShareOf(link Link) (name string, ok bool) {
	for share := range inorder.Of(c.Shares) {
		if link.Share != "" && c.namesShare(link, share) {
			return share, true
		}
	}
	return "", false
}
