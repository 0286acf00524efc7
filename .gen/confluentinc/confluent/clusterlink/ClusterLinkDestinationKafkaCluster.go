package clusterlink


type ClusterLinkDestinationKafkaCluster struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#id ClusterLink#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"required" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#bootstrap_endpoint ClusterLink#bootstrap_endpoint}.
	BootstrapEndpoint *string `field:"optional" json:"bootstrapEndpoint" yaml:"bootstrapEndpoint"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#credentials ClusterLink#credentials}
	Credentials *ClusterLinkDestinationKafkaClusterCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#rest_endpoint ClusterLink#rest_endpoint}.
	RestEndpoint *string `field:"optional" json:"restEndpoint" yaml:"restEndpoint"`
}

