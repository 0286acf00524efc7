// Package identitypool makes a principal of tokens: whose claims its filter takes, logs in as the pool.
package identitypool

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/identitypool"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/serviceaccount"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of an identity pool.
type Props struct {
	// Name to display.
	Name string
	// Description of what it is for.
	Description string
	// Pool as configured.
	Pool config.IdentityPool
	// ProviderID, op-..., of who issues the tokens.
	ProviderID *string
	// Roles that it gets.
	Roles []serviceaccount.Role
}

// Outputs of an identity pool.
type Outputs struct {
	// ID, pool-...: ACLs, role bindings and quotas name it as they name a service account.
	ID *string
	// IDReference is the same, for expressions.
	IDReference string
}

// New makes the pool, then its bindings.
// https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/identity-providers/oauth/identity-pools.html
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	pool := element.Add(this, "", identitypool.NewIdentityPool, &identitypool.IdentityPoolConfig{
		IdentityProvider: &identitypool.IdentityPoolIdentityProvider{Id: props.ProviderID},
		DisplayName:      &props.Name,
		Description:      &props.Description,
		IdentityClaim:    &props.Pool.IdentityClaim,
		Filter:           &props.Pool.Filter,
	})
	for _, role := range props.Roles {
		// Apart from those of a service account, which the keys wait for: in the change from one to the other each
		// would be replaced, before the keys and after them, and Terraform finds a cycle.
		role.ID = address.OfPool(role.ID)
		serviceaccount.Bind(this, pool.Id(), []serviceaccount.Role{role})
	}
	return Outputs{ID: pool.Id(), IDReference: "confluent_identity_pool." + this.ID("") + ".id"}
}

// Kafka returns the properties of a Kafka client that logs in with tokens, as Terraform expressions; none is a secret. Where the token comes
// from, the client says itself. sasl.jaas.config is for Java, sasl.oauthbearer.extensions for librdkafka.
// https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/identity-providers/oauth/configure-clients-oauth.html
func Kafka(pool Outputs, clusterID, bootstrap string) map[string]any {
	return map[string]any{
		"bootstrap.servers": element.Expression(fmt.Sprintf(`trimprefix(%s, "SASL_SSL://")`, bootstrap)),
		"security.protocol": "SASL_SSL",
		"sasl.mechanism":    "OAUTHBEARER",
		"sasl.jaas.config": fmt.Sprintf("org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required "+
			"extension_logicalCluster='${%s}' extension_identityPoolId='${%s}';", clusterID, pool.IDReference),
		"sasl.oauthbearer.extensions": fmt.Sprintf("logicalCluster=${%s},identityPoolId=${%s}", clusterID, pool.IDReference),
	}
}

// SchemaRegistry returns the properties of a Schema Registry client that logs in with tokens; none is a secret. Where the token
// comes from, the client says itself (bearer.auth.issuer.endpoint.url, client.id and client.secret of its provider).
// https://docs.confluent.io/cloud/current/sr/sr-client-configs-oauth.html
func SchemaRegistry(pool Outputs, registryID, endpoint string) map[string]any {
	return map[string]any{
		"schema.registry.url":            element.Expression(endpoint),
		"bearer.auth.credentials.source": "OAUTHBEARER",
		"bearer.auth.logical.cluster":    element.Expression(registryID),
		"bearer.auth.identity.pool.id":   element.Expression(pool.IDReference),
	}
}
