package kafkacluster


type KafkaClusterEnterprise struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#max_ecku KafkaCluster#max_ecku}.
	MaxEcku *float64 `field:"optional" json:"maxEcku" yaml:"maxEcku"`
}

