package clusterlink

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type ClusterLinkConfig struct {
	// Experimental.
	Connection interface{} `field:"optional" json:"connection" yaml:"connection"`
	// Experimental.
	Count interface{} `field:"optional" json:"count" yaml:"count"`
	// Experimental.
	DependsOn *[]cdktf.ITerraformDependable `field:"optional" json:"dependsOn" yaml:"dependsOn"`
	// Experimental.
	ForEach cdktf.ITerraformIterator `field:"optional" json:"forEach" yaml:"forEach"`
	// Experimental.
	Lifecycle *cdktf.TerraformResourceLifecycle `field:"optional" json:"lifecycle" yaml:"lifecycle"`
	// Experimental.
	Provider cdktf.TerraformProvider `field:"optional" json:"provider" yaml:"provider"`
	// Experimental.
	Provisioners *[]interface{} `field:"optional" json:"provisioners" yaml:"provisioners"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#link_name ClusterLink#link_name}.
	LinkName *string `field:"required" json:"linkName" yaml:"linkName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#config ClusterLink#config}.
	Config *map[string]*string `field:"optional" json:"config" yaml:"config"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#connection_mode ClusterLink#connection_mode}.
	ConnectionMode *string `field:"optional" json:"connectionMode" yaml:"connectionMode"`
	// destination_kafka_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#destination_kafka_cluster ClusterLink#destination_kafka_cluster}
	DestinationKafkaCluster *ClusterLinkDestinationKafkaCluster `field:"optional" json:"destinationKafkaCluster" yaml:"destinationKafkaCluster"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#id ClusterLink#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#link_mode ClusterLink#link_mode}.
	LinkMode *string `field:"optional" json:"linkMode" yaml:"linkMode"`
	// local_kafka_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#local_kafka_cluster ClusterLink#local_kafka_cluster}
	LocalKafkaCluster *ClusterLinkLocalKafkaCluster `field:"optional" json:"localKafkaCluster" yaml:"localKafkaCluster"`
	// remote_kafka_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#remote_kafka_cluster ClusterLink#remote_kafka_cluster}
	RemoteKafkaCluster *ClusterLinkRemoteKafkaCluster `field:"optional" json:"remoteKafkaCluster" yaml:"remoteKafkaCluster"`
	// source_kafka_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#source_kafka_cluster ClusterLink#source_kafka_cluster}
	SourceKafkaCluster *ClusterLinkSourceKafkaCluster `field:"optional" json:"sourceKafkaCluster" yaml:"sourceKafkaCluster"`
}

