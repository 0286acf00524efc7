package clusterlink


type ClusterLinkSourceKafkaClusterCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#key ClusterLink#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link#secret ClusterLink#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

