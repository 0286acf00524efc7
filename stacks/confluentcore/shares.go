package confluentcore

import (
	"cmp"
	"fmt"

	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/constructs/clientsecret"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/share"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// newShares makes a principal for each share, with a secret that holds all that a link of another team
// needs. What it may read there is granted by ACLs, in cluster-link.
func (b *builder) newShares() map[string]Principal {
	shares := map[string]Principal{}
	for name, spec := range inorder.Of(b.cfg.Shares) {
		shares[name] = b.newShare(name, spec)
	}
	return shares
}

func (b *builder) newShare(name string, spec config.Share) Principal {
	cluster := b.clusters[spec.Cluster].kafka
	p := principal{
		id: address.Share(name), name: config.DisplayName(b.cfg.Name, name, "share"),
		description: "Share " + name + " of cluster " + spec.Cluster, secret: "share/" + name, readers: spec.Readers,
	}
	account := b.newAccount(p)
	key := b.newKey(p, account, cluster.Cluster)
	secrets := b.cfg.Secrets
	secrets.KMSKeyID = cmp.Or(spec.KMSKeyID, secrets.KMSKeyID)
	return b.newSecret(p, account, clientsecret.Props{
		For:         []clientsecret.Access{{Key: key, Endpoint: cluster.BootstrapReference}},
		Properties:  append(clientsecret.Kafka(key, cluster.BootstrapReference), clientsecret.Property{Name: "cluster.id", Value: cluster.IDReference}),
		Description: spec.Approval().String(), Secrets: secrets, LookedUp: true,
		Tags: map[string]*string{
			share.ClusterID:         element.Expression(cluster.IDReference),
			share.BootstrapEndpoint: element.Expression(cluster.BootstrapReference),
			share.RotationDays:      jsii.String(fmt.Sprint(b.cfg.APIKeys.RotationDays)),
			share.RetainedKeys:      jsii.String(fmt.Sprint(b.cfg.APIKeys.Retained)),
		},
	})
}

// findShares looks up the shares of other teams that links read, so that what is not approved is refused
// before anything is made for the link.
func (b *builder) findShares() {
	for name, link := range inorder.Of(b.cfg.Links) {
		if link.Share != "" && !link.Retire {
			share.New(b.stack, address.SharedTopics(name), share.Props{LinkName: name, Secret: link.Share, Wanted: b.cfg.Wanted(name)})
		}
	}
}

// describeShares answers who reads which topics.
func (b *builder) describeShares(shares map[string]Principal) map[string]any {
	described := map[string]any{}
	for name, spec := range inorder.Of(b.cfg.Shares) {
		approval := spec.Approval()
		described[name] = map[string]any{
			"secret_arn": element.Expression(b.secretARNs[shares[name].SecretName]), "cluster": spec.Cluster,
			"topics": jsii.Strings(config.Texts(approval.Topics)...), "groups": jsii.Strings(config.Texts(approval.Groups)...), "acl_sync": approval.ACLSync,
			"readers": jsii.Strings(b.cfg.Secrets.ReadersWith(spec.Readers)...),
		}
	}
	return described
}
