// Package kafkacluster makes a Kafka cluster, or takes one that exists, and says at which endpoints it is reached.
package kafkacluster

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/kafkacluster"
	"cdk.tf/confluent-privatelink/constructs/accesspoint"
	"cdk.tf/confluent-privatelink/constructs/apikey"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of a Kafka cluster.
type Props struct {
	// Name to display.
	Name string
	// Region of AWS.
	Region string
	// EnvironmentID, env-...
	EnvironmentID *string
	// Cluster as configured.
	Cluster config.Cluster
	// BYOKKeyID of the key that encrypts its data; nil for Confluent's own.
	BYOKKeyID *string
	// AccessPoint by which it is reached; nil with a PrivateLink attachment.
	AccessPoint *accesspoint.Outputs
	// Entry is what lets clients in, connection or access point: made before, deleted after. Nil if it is not made here.
	Entry cdktf.ITerraformDependable
}

// Outputs of a Kafka cluster.
type Outputs struct {
	// Cluster: API keys name it.
	Cluster apikey.Resource
	// IDReference is its id, for expressions.
	IDReference string
	// CRN is its resource name: role bindings of other stacks name it.
	CRN *string
	// CRNReference is its resource name, for expressions.
	CRNReference string
	// RESTEndpoint https://...:443: the network gate and all data-plane resources use it.
	RESTEndpoint *string
	// BootstrapEndpoint for Kafka clients and links.
	BootstrapEndpoint *string
	// BootstrapReference is the same for expressions of this stack: client properties.
	BootstrapReference string
}

// Address of a cluster.
func Address(id string) string { return "confluent_kafka_cluster." + id }

// New makes the cluster, or looks it up.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	if props.Cluster.ID != "" {
		return lookUp(this, props)
	}
	settings := &kafkacluster.KafkaClusterConfig{
		DisplayName:        &props.Name,
		Cloud:              jsii.String("AWS"),
		Region:             &props.Region,
		Availability:       &props.Cluster.Availability,
		DeletionProtection: props.Cluster.DeletionProtection,
		Environment:        &kafkacluster.KafkaClusterEnvironment{Id: props.EnvironmentID},
		DependsOn:          after(props.Entry),
	}
	setType(settings, props.Cluster)
	settings.Lifecycle = element.Protected(*props.Cluster.Protect)
	if props.BYOKKeyID != nil {
		settings.ByokKey = &kafkacluster.KafkaClusterByokKey{Id: props.BYOKKeyID}
	}
	if props.AccessPoint != nil {
		settings.Lifecycle = listed(props.Name, props, settings.Lifecycle)
	}
	cluster := element.Add(this, "", kafkacluster.NewKafkaCluster, settings)
	reference := "confluent_kafka_cluster." + this.ID("")
	outputs := outputsOf(cluster, reference)
	if props.AccessPoint != nil {
		outputs.reachBy(this, reference, *props.AccessPoint)
	}
	return outputs
}

// cluster is one that is made, or found.
type cluster interface {
	apikey.Resource
	RbacCrn() *string
	RestEndpoint() *string
	BootstrapEndpoint() *string
}

// outputsOf a cluster, by its own endpoints.
func outputsOf(cluster cluster, reference string) Outputs {
	return Outputs{
		Cluster:            cluster,
		IDReference:        reference + ".id",
		CRN:                cluster.RbacCrn(),
		CRNReference:       reference + ".rbac_crn",
		RESTEndpoint:       cluster.RestEndpoint(),
		BootstrapEndpoint:  cluster.BootstrapEndpoint(),
		BootstrapReference: reference + ".bootstrap_endpoint",
	}
}

// reachBy sets the endpoints to those of an access point.
func (o *Outputs) reachBy(this element.Scope, reference string, point accesspoint.Outputs) {
	o.RESTEndpoint, _ = endpoint(this, reference, point, "rest_endpoint")
	o.BootstrapEndpoint, o.BootstrapReference = endpoint(this, reference, point, "bootstrap_endpoint")
}

func after(entry cdktf.ITerraformDependable) *[]cdktf.ITerraformDependable {
	if entry == nil {
		return nil
	}
	return &[]cdktf.ITerraformDependable{entry}
}

func setType(settings *kafkacluster.KafkaClusterConfig, cluster config.Cluster) {
	if cluster.Type == config.Dedicated {
		settings.Dedicated = &kafkacluster.KafkaClusterDedicated{Cku: jsii.Number(cluster.CKU)}
		if cluster.NetworkID != "" {
			settings.Network = &kafkacluster.KafkaClusterNetwork{Id: &cluster.NetworkID}
		}
		return
	}
	enterprise := &kafkacluster.KafkaClusterEnterprise{}
	if cluster.MaxECKU > 0 {
		enterprise.MaxEcku = jsii.Number(cluster.MaxECKU)
	}
	settings.Enterprise = []*kafkacluster.KafkaClusterEnterprise{enterprise}
}

// ofAccessPoint selects from a cluster's endpoints those of an access point.
// Confluent writes the id there without its dash.
const ofAccessPoint = `[for endpoint in %s.endpoints : endpoint.%s ` +
	`if replace(endpoint.access_point_id, "-", "") == replace(%s, "-", "")]`

func endpoint(this element.Scope, reference string, point accesspoint.Outputs, attribute string) (*string, string) {
	local := element.Local(this, attribute, element.Expression(
		fmt.Sprintf(ofAccessPoint+"[0]", reference, attribute, point.IDReference)))
	return local.AsString(), "local." + this.ID(attribute)
}

// listed refuses a cluster that does not list the access point: its top-level
// endpoints are not reachable through a gateway.
func listed(name string, props Props, lifecycle *cdktf.TerraformResourceLifecycle) *cdktf.TerraformResourceLifecycle {
	if lifecycle == nil {
		lifecycle = &cdktf.TerraformResourceLifecycle{}
	}
	lifecycle.Postcondition = &[]*cdktf.Postcondition{{
		Condition: element.Expression("length(" + fmt.Sprintf(ofAccessPoint,
			"self", "rest_endpoint", props.AccessPoint.IDReference) + ") == 1"),
		ErrorMessage: jsii.String("Cluster " + name + " lists no endpoint for the access point of VPC " +
			props.Cluster.Endpoint + " yet. Apply again when the access point is READY."),
	}}
	return lifecycle
}
