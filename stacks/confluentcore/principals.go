package confluentcore

import (
	"slices"

	"cdk.tf/confluent-privatelink/constructs/apikey"
	"cdk.tf/confluent-privatelink/constructs/clientsecret"
	"cdk.tf/confluent-privatelink/constructs/serviceaccount"
	"cdk.tf/confluent-privatelink/internal/address"
)

// principal is who gets a service account, rotating keys and a secret.
type principal struct {
	// id of the constructs, part of addresses.
	id string
	// name to display.
	name string
	// description of what it is for.
	description string
	// secret is the last part of the secret's name.
	secret string
	// roles of the service account.
	roles []serviceaccount.Role
	// readers of the secret, besides those of all secrets.
	readers []string
}

// newKafkaPrincipal makes a principal with keys for a cluster.
func (b *builder) newKafkaPrincipal(cluster cluster, p principal) Principal {
	account := b.newAccount(p)
	key := b.newKey(p, account, cluster.kafka.Cluster)
	bootstrap := cluster.kafka.BootstrapReference
	return b.newSecret(p, account, key, bootstrap, clientsecret.Kafka(key, bootstrap))
}

func (b *builder) newAccount(p principal) serviceaccount.Outputs {
	return serviceaccount.New(b.stack, p.id, serviceaccount.Props{
		Name: p.name, Description: p.description, Roles: p.roles,
	})
}

func (b *builder) newKey(p principal, account serviceaccount.Outputs, resource apikey.Resource) apikey.Outputs {
	return apikey.New(b.stack, address.Keys(p.id), apikey.Props{
		Name: p.name, Owner: account, Resource: resource, EnvironmentID: b.environmentID, Rotation: b.rotation,
	})
}

func (b *builder) newSecret(
	p principal, account serviceaccount.Outputs, key apikey.Outputs, endpoint string, properties []clientsecret.Property,
) Principal {
	name := b.cfg.Secrets.PathPrefix + "/" + p.secret
	made := clientsecret.New(b.stack, address.Secret(p.id), clientsecret.Props{
		Name: name, Description: p.description, Secrets: b.cfg.Secrets,
		Key: key, Endpoint: endpoint, Properties: properties,
		Readers: slices.Compact(slices.Sorted(slices.Values(append(slices.Clone(b.cfg.Secrets.Readers), p.readers...)))),
	})
	b.secretNames = append(b.secretNames, name)
	b.secretARNs[name] = made.ARNReference
	return Principal{AccountID: account.ID, SecretName: name}
}
