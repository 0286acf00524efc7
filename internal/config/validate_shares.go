package config

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkShares checks what is shared with other teams, and with whom.
func (v *validator) checkShares() {
	if len(v.Shares) > 0 && v.AccountID == "" {
		v.add("account_id", "is missing", "required with shares: it tells readers of this account from those of others")
	}
	for name, share := range inorder.Of(v.Shares) {
		path := at("shares", name)
		v.checkReadersOf(path, share.Readers, share.KMSKeyID)
		checkRepeats(v, share.Topics, at(path, "topics"))
		checkRepeats(v, share.Groups, at(path, "groups"))
		if !v.checkSide(at(path, "cluster"), share.Cluster) {
			continue
		}
		for i, pattern := range share.Topics {
			if topic, literal := pattern.Literal(); literal {
				v.checkTopic(at(path, "topics", i), topic, share.Cluster)
			}
		}
		// Secrets Manager API reference, CreateSecret: Description.
		const longest = 2048
		if length := utf8.RuneCountInString(share.Approval().String()); length > longest {
			v.add(path, fmt.Sprintf("has topics and groups that take %d characters of its secret's description", length),
				fmt.Sprintf("at most %d: prefixes, or several shares", longest))
		}
	}
}

// customerKey is the ARN of a key, not of an alias: alias/aws/secretsmanager is AWS's own.
var customerKey = regexp.MustCompile(shapes["kms-key-arn"].pattern)

// checkReadersOf checks that those who may read the secret of a share or an import can decrypt it, by a key of
// its own or else that of all secrets. The key that AWS manages for Secrets Manager serves its own account only.
// https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html
func (v *validator) checkReadersOf(path string, readers []string, ownKey string) {
	checkRepeats(v, readers, at(path, "readers"))
	v.checkARN(at(path, "kms_key_id"), ownKey, v.Region)
	foreign := slices.IndexFunc(readers, v.isForeign)
	if foreign < 0 {
		return
	}
	missing := func(path, key, where string) {
		if !customerKey.MatchString(key) {
			v.add(path, "is missing for a reader of another account ("+where+")",
				"the ARN of a customer KMS key that the reader may decrypt with: AWS's own key serves no other account (docs/sharing.md)")
		}
	}
	where := at(path, "readers", foreign)
	missing(at(path, "kms_key_id"), cmp.Or(ownKey, v.Secrets.KMSKeyID), where)
	for i, replica := range v.Secrets.Replicas {
		missing(at("secrets.replicas", i, "kms_key_id"), replica.KMSKeyID, where)
	}
}

// isForeign reports whether a principal is of another account than the file's: arn:<partition>:iam::<account>:<principal>.
func (v *validator) isForeign(principal string) bool {
	account := accountIn(principal)
	return v.AccountID != "" && account != "" && account != v.AccountID
}

// checkOrigin checks where the topics of a link come from, and reports whether that is known.
func (v *validator) checkOrigin(path string, link Link) bool {
	switch {
	case link.Source != "" && link.Share != "":
		v.add(at(path, "share"), "is given besides source", "one of the two: source for a cluster of this file, share for one of another team")
		return false
	case link.Share != "":
		v.checkShareOfLink(path, link)
		return true
	case link.Source == "":
		v.add(at(path, "source"), "is missing", "required: the cluster of this file that has the topics, or share for one of another team")
		return false
	}
	return v.checkSide(at(path, "source"), link.Source)
}

// checkShareOfLink checks a link that reads another team's topics.
func (v *validator) checkShareOfLink(path string, link Link) {
	v.checkARN(at(path, "share"), link.Share, v.Region)
	if name, own := v.ShareOf(link); own {
		v.add(at(path, "share"), "is "+at("shares", name)+" of this file", "source: "+v.Shares[name].Cluster+", which needs no share")
	}
	// The half of a link on its source is made with an administrator's key of the source, which a share does not
	// give. https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/security-cloud.html
	if link.Mode == LinkSource || link.Mode == LinkBidirectional {
		v.add(at(path, "mode"), "is "+link.Mode+" for a link of a share",
			"destination: half of a link of the mode "+link.Mode+" is made on the source, where a share gives nothing but reading")
	}
	for i, topic := range link.Topics {
		if _, literal := topic.Literal(); !literal {
			v.add(at(path, "topics", i), "is the start of names, for a link of a share",
				"each topic by its full name: this file does not know the topics of the share's cluster")
		}
	}
	checkRepeats(v, link.Topics, at(path, "topics"))
}

// namesShare reports whether a link names the secret of a share of this file.
func (c *Config) namesShare(link Link, share string) bool {
	return c.namesSecret(link.Share, c.ShareSecret(share))
}

// namesSecret reports whether an ARN, or in one account a name, is that of a secret of this file.
func (c *Config) namesSecret(named, secret string) bool {
	// arn:<partition>:secretsmanager:<region>:<account>:secret:<name>-<six characters>
	parts := strings.SplitN(named, ":", 7)
	if len(parts) < 7 {
		return named == secret
	}
	const added = len("-ABCDEF")
	arnName := parts[6]
	return parts[3] == c.Region && parts[4] == c.AccountID && len(arnName) == len(secret)+added && strings.HasPrefix(arnName, secret+"-")
}
