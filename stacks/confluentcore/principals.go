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
	// registry is true for one with a key for the Schema Registry too.
	registry bool
	// readers of the secret, besides those of all secrets.
	readers []string
}

// newKafkaPrincipal makes a principal with keys for a cluster, and for the Schema Registry if it uses that. All its
// properties are in one secret.
func (b *builder) newKafkaPrincipal(cluster cluster, p principal) Principal {
	account, bootstrap := b.newAccount(p), cluster.kafka.BootstrapReference
	key := b.newKey(p, account, cluster.kafka.Cluster)
	secret := clientsecret.Props{
		For: []clientsecret.Access{{Key: key, Endpoint: bootstrap}}, Properties: clientsecret.Kafka(key, bootstrap),
		Description: p.description, Secrets: b.cfg.Secrets,
	}
	if p.registry {
		key := b.newKeys(address.RegistryKeys(p.id), p.name+"-registry", account, b.registry.Registry)
		secret.For = append(secret.For, clientsecret.Access{Key: key, Endpoint: b.registry.EndpointReference})
		secret.Properties = append(secret.Properties, clientsecret.SchemaRegistry(key, b.registry.EndpointReference)...)
	}
	return b.newSecret(p, account, secret)
}

func (b *builder) newAccount(p principal) serviceaccount.Outputs {
	return serviceaccount.New(b.stack, p.id, serviceaccount.Props{
		Name: p.name, Description: p.description, Roles: p.roles,
	})
}

func (b *builder) newKey(p principal, account serviceaccount.Outputs, resource apikey.Resource) apikey.Outputs {
	return b.newKeys(address.Keys(p.id), p.name, account, resource)
}

func (b *builder) newKeys(id, name string, account serviceaccount.Outputs, resource apikey.Resource) apikey.Outputs {
	return apikey.New(b.stack, id, apikey.Props{
		Name: name, Owner: account, Resource: resource, EnvironmentID: b.environmentID, Rotation: b.rotation,
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
