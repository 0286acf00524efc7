package confluentcore

import (
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
	return b.newSecret(p, account, clientsecret.Props{
		Key: key, Endpoint: cluster.kafka.BootstrapReference, Properties: clientsecret.Kafka(key, cluster.kafka.BootstrapReference),
		Description: p.description, Secrets: b.cfg.Secrets,
	})
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

// newSecret completes what is said of a principal's secret by its name and readers, and makes it.
func (b *builder) newSecret(p principal, account serviceaccount.Outputs, secret clientsecret.Props) Principal {
	secret.Name = b.cfg.Secrets.PathPrefix + "/" + p.secret
	secret.Readers = b.cfg.Secrets.ReadersWith(p.readers)
	made := clientsecret.New(b.stack, address.Secret(p.id), secret)
	b.secretNames = append(b.secretNames, secret.Name)
	b.secretARNs[secret.Name] = made.ARNReference
	return Principal{AccountID: account.ID, SecretName: secret.Name}
}
