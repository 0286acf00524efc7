// Package confluentcore is the second stack: the Confluent environment, its private
// entries with their names, the clusters, and the identities of all who use them.
//
//	name -> resolver rule -> private zone -> interface endpoint -> attachment or gateway -> cluster
//
// It holds no data-plane resource (topic, ACL, link, mirror): those can be planned
// only when the path works, and this is the stack that mends the path. It uses public
// APIs only, so it can be applied from anywhere.
package confluentcore

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	timeprovider "github.com/cdktf/cdktf-provider-time-go/time/v10/provider"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	confluentprovider "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/provider"
	"cdk.tf/confluent-privatelink/constructs/environment"
	"cdk.tf/confluent-privatelink/constructs/guard"
	"cdk.tf/confluent-privatelink/constructs/kafkacluster"
	"cdk.tf/confluent-privatelink/constructs/keyrotation"
	"cdk.tf/confluent-privatelink/constructs/missedrotation"
	"cdk.tf/confluent-privatelink/constructs/schemaregistry"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/stacks/base"
	"cdk.tf/confluent-privatelink/stacks/networking"
)

// Props of the confluent-core stack.
type Props struct {
	// Config is the validated configuration.
	Config *config.Config
	// Network that the endpoints are put into.
	Network networking.Outputs
}

// Outputs of the confluent-core stack, all for cluster-link.
type Outputs struct {
	// EnvironmentID, env-...: connectors are made in it.
	EnvironmentID *string
	// Clusters by name.
	Clusters map[string]Cluster
	// Links by name: the principals of both sides.
	Links map[string]Link
	// Shares by name: ACLs name their principals.
	Shares map[string]Principal
	// Imports by name: exporters of other teams act as these principals.
	Imports map[string]Principal
	// Registry with its manager; nil if nothing is kept there.
	Registry *Registry
}

// Registry is the environment's Schema Registry, with who keeps in it what the file has.
type Registry struct {
	// ID, lsrc-...
	ID *string
	// Endpoint of its REST API.
	Endpoint *string
	// Manager registers schemas, and makes exporters, tags and descriptions.
	Manager Principal
}

// Cluster is a cluster that exists, with those who use it.
type Cluster struct {
	// ID, lkc-...
	ID *string
	// CRN of the cluster: role bindings name it.
	CRN *string
	// RESTEndpoint of the data plane.
	RESTEndpoint *string
	// BootstrapEndpoint for links.
	BootstrapEndpoint *string
	// Manager makes topics and ACLs.
	Manager Principal
	// Applications by name: ACLs name them.
	Applications map[string]Principal
	// Connectors by name: ACLs and connectors name them.
	Connectors map[string]Principal
}

// Link has a principal on each of its sides.
type Link struct {
	// Source reads the approved topics on the source cluster. None for a link of a share: its principal
	// is the other team's.
	Source Principal
	// Destination owns the link on the destination cluster.
	Destination Principal
}

// Principal is a service account and, if it has keys, its secret; or an identity pool.
type Principal struct {
	// AccountID, sa-...; pool-... of one that logs in with tokens.
	AccountID *string
	// SecretName in Secrets Manager; empty without keys.
	SecretName string
}

// New builds the stack, in the order in which one thing needs the other.
func New(scope constructs.Construct, id string, props Props) Outputs {
	cfg := props.Config
	stack := base.New(scope, id, cfg)
	confluentprovider.NewConfluentProvider(stack, jsii.String("confluent"), nil)
	timeprovider.NewTimeProvider(stack, jsii.String("time"), nil)
	b := &builder{stack: stack, cfg: cfg, accounts: base.NewAccounts(stack, cfg), network: props.Network, byokRoles: map[string]any{}, secretARNs: map[string]string{}, identityProviders: map[string]*string{}, clientProperties: map[string]any{}, named: map[string]bool{}, zoneIDs: map[string]any{}, ruleIDs: map[string]any{}}
	b.environmentID = environment.New(stack, address.Environment, environment.Props{
		ExistingID:       cfg.Confluent.Environment.ID,
		Name:             cfg.Confluent.Environment.Name,
		StreamGovernance: cfg.Confluent.Environment.StreamGovernance,
		Protect:          b.keepsEnvironment(),
	}).ID
	if len(cfg.Confluent.Clusters) > 0 || cfg.Confluent.SchemaRegistry != nil {
		b.rotation = keyrotation.New(stack, address.KeyRotation, keyrotation.Props{
			Days: cfg.APIKeys.RotationDays, Slots: cfg.APIKeys.Retained,
		})
	}
	b.entries = b.newEntries()
	b.newZones()
	b.clusters = b.newClusters()
	b.registry = b.newRegistry()
	b.newIdentityProviders()
	outputs := Outputs{
		EnvironmentID: b.environmentID,
		Clusters:      b.newUsers(),
		Links:         b.newLinkPrincipals(),
		Shares:        b.newShares(),
		Registry:      b.newRegistryManager(),
	}
	b.findShares()
	b.newRegistryPrincipal()
	outputs.Imports = b.newImports()
	b.newMonitoring()
	missedrotation.New(stack, address.MissedRotation, missedrotation.Props{
		Days: cfg.APIKeys.RotationDays, Rotation: b.rotation, SecretARNs: b.secretARNs,
	})
	b.newGuard()
	b.describe(outputs)
	return outputs
}

func (b *builder) keepsEnvironment() bool {
	return b.cfg.MakesEnvironment() && (*b.cfg.Confluent.Environment.Protect || b.cfg.IsUsed())
}

// keeps notes something that other systems can name by id, and reports whether one does.
func (b *builder) keeps(address string) bool {
	if b.cfg.UsedBy != nil {
		b.named[address] = b.cfg.IsUsed()
	}
	return b.cfg.IsUsed()
}

// newGuard keeps what holds data when its line leaves the file: the environment, if it is
// made here, and the clusters; and what other systems name.
func (b *builder) newGuard() {
	things := b.named
	if b.cfg.MakesEnvironment() {
		things[environment.Address(address.Environment)] = b.keepsEnvironment()
	}
	for name, spec := range b.cfg.Confluent.Clusters {
		if spec.ID != "" {
			continue
		}
		things[kafkacluster.Address(address.Cluster(name))] = *spec.Protect
	}
	guard.New(b.stack, address.Guard, guard.Props{Things: things})
}

// builder is the stack while it is being built.
type builder struct {
	stack         cdktf.TerraformStack
	cfg           *config.Config
	accounts      *base.Accounts
	network       networking.Outputs
	environmentID *string
	rotation      keyrotation.Outputs
	// entryID of the attachment or gateway; nil if nothing needs it.
	entryID *string
	entries map[string]entry
	// named are the addresses of what other systems can name by id, and whether one does.
	named map[string]bool
	// zoneIDs and ruleIDs of what is made here or named by id.
	zoneIDs, ruleIDs map[string]any
	clusters         map[string]cluster
	registry         *schemaregistry.Outputs
	secretNames      []string
	// secretARNs are expressions, by the secret's name.
	secretARNs map[string]string
	// identityProviders are their ids, by name.
	identityProviders map[string]*string
	// clientProperties of principals without a secret, by what the secret's name would end in.
	clientProperties map[string]any
	byokRoles        map[string]any
	// entryService is the name of Confluent's endpoint service.
	entryService *string
	monitoring   monitoringOutputs
}
