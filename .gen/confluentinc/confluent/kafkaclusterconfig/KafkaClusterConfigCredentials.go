package kafkaclusterconfig


type KafkaClusterConfigCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster_config#key KafkaClusterConfigA#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster_config#secret KafkaClusterConfigA#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

