package confluentcore

import (
	"cmp"

	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/constructs/clientsecret"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/registryimport"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// newImports makes a principal for each import, with a secret that holds all that an exporter of another team needs. It may do what it
// likes in its context, and nothing elsewhere. Exporters run inside of Confluent Cloud, so they get the public endpoint.
func (b *builder) newImports() map[string]Principal {
	imports := map[string]Principal{}
	for name, spec := range inorder.Of(b.cfg.Imports()) {
		p := principal{
			id: address.Import(name), name: config.DisplayName(b.cfg.Name, name, "import"),
			description: "Import " + name + " of the Schema Registry of " + b.cfg.Name, secret: "schema-registry/import/" + name, readers: spec.Readers,
		}
		if !spec.Retire {
			for _, role := range managing {
				p.roles = append(p.roles, b.subjectRole(role, spec.Subjects()))
			}
		}
		account := b.newAccount(p)
		key, endpoint := b.newKey(p, account, b.registry.Registry), b.registry.PublicEndpointReference
		secrets := b.cfg.Secrets
		secrets.KMSKeyID = cmp.Or(spec.KMSKeyID, secrets.KMSKeyID)
		imports[name] = b.newSecret(p, account, clientsecret.Props{
			For: []clientsecret.Access{{Key: key, Endpoint: endpoint}}, Properties: clientsecret.SchemaRegistry(key, endpoint),
			Description: p.description, Secrets: secrets, LookedUp: true,
			Tags: map[string]*string{registryimport.RegistryEndpoint: element.Expression(endpoint), registryimport.Context: jsii.String("." + spec.Context)},
		})
	}
	return imports
}

// describeImports answers who writes which contexts.
func (b *builder) describeImports(imports map[string]Principal) map[string]any {
	described := map[string]any{}
	for name, spec := range inorder.Of(b.cfg.Imports()) {
		described[name] = map[string]any{
			"secret_arn": element.Expression(b.secretARNs[imports[name].SecretName]), "context": "." + spec.Context,
			"readers": jsii.Strings(b.cfg.Secrets.ReadersWith(spec.Readers)...),
		}
	}
	return described
}
