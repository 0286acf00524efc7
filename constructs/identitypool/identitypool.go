// Package identitypool makes a principal of tokens: whose claims its filter takes, logs in as the pool.
package identitypool

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/identitypool"
	"cdk.tf/confluent-privatelink/constructs/element"
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
}

// Outputs of an identity pool.
type Outputs struct {
	// ID, pool-...: ACLs, role bindings and quotas name it as they name a service account.
	ID *string
	// IDReference is the same, for expressions.
	IDReference string
}

// New makes the pool.
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
	return Outputs{ID: pool.Id(), IDReference: "confluent_identity_pool." + this.ID("") + ".id"}
}

// Properties of a Kafka client that logs in with tokens, as Terraform expressions; none is a secret. Where the token comes
// from, the client says itself. sasl.jaas.config is for Java, sasl.oauthbearer.extensions for librdkafka.
// https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/identity-providers/oauth/configure-clients-oauth.html
func Properties(pool Outputs, clusterID, bootstrap string) map[string]any {
	return map[string]any{
		"bootstrap.servers": element.Expression(fmt.Sprintf(`trimprefix(%s, "SASL_SSL://")`, bootstrap)),
		"security.protocol": "SASL_SSL",
		"sasl.mechanism":    "OAUTHBEARER",
		"sasl.jaas.config": fmt.Sprintf("org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required "+
			"extension_logicalCluster='${%s}' extension_identityPoolId='${%s}';", clusterID, pool.IDReference),
		"sasl.oauthbearer.extensions": fmt.Sprintf("logicalCluster=${%s},identityPoolId=${%s}", clusterID, pool.IDReference),
	}
}
