// Package clusterlink is the third stack: everything that needs the private network
// to be planned at all.
//
//	network gate -> credentials -> schemas, topics, ACLs -> catalog -> links -> mirror topics -> connectors
//
// It runs on agents inside the network, also for plan and destroy.
package clusterlink

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	confluentprovider "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/provider"
	httpprovider "cdk.tf/confluent-privatelink/.gen/httpprobe/provider"
	"cdk.tf/confluent-privatelink/constructs/guard"
	"cdk.tf/confluent-privatelink/constructs/subject"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/stacks/base"
	"cdk.tf/confluent-privatelink/stacks/confluentcore"
)

// Props of the cluster-link stack.
type Props struct {
	// Config is the validated configuration.
	Config *config.Config
	// Core with the clusters and the principals.
	Core confluentcore.Outputs
}

// New builds the stack, in the order in which one thing needs the other.
func New(scope constructs.Construct, id string, props Props) {
	cfg := props.Config
	stack := base.New(scope, id, cfg)
	confluentprovider.NewConfluentProvider(stack, jsii.String("confluent"), nil)
	b := &builder{
		stack: stack, cfg: cfg, core: props.Core,
		http:   httpprovider.NewHttpprobeProvider(stack, jsii.String("http"), nil),
		things: map[string]bool{}, schemas: map[string]*subject.Outputs{},
	}
	b.registry = b.newRegistry()
	b.newSchemas()
	b.newExporters()
	b.clusters = b.newClusters()
	b.newCatalog()
	b.newShares()
	b.newLinks()
	b.newConnectors()
	guard.New(b.stack, address.Guard, guard.Props{Things: b.things, Forgotten: b.forgotten})
	b.describe()
}

// builder is the stack while it is being built.
type builder struct {
	stack cdktf.TerraformStack
	cfg   *config.Config
	core  confluentcore.Outputs
	http  cdktf.TerraformProvider
	// registry is empty if nothing is kept there.
	registry registry
	clusters map[string]cluster
	// schemas by subject.
	schemas map[string]*subject.Outputs
	// things that hold data, by address, and whether they are protected.
	things map[string]bool
	// forgotten are the addresses of what stays in Kafka and leaves the state.
	forgotten []string
}

// holds notes something that holds data, and reports whether it is still to be made.
func (b *builder) holds(thing string, protect, retire, keep bool) bool {
	b.things[thing] = protect
	if retire && keep {
		b.forgotten = append(b.forgotten, thing)
	}
	return !retire
}
