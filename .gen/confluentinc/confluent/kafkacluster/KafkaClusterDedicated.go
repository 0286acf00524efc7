package kafkacluster


type KafkaClusterDedicated struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#cku KafkaCluster#cku}.
	Cku *float64 `field:"required" json:"cku" yaml:"cku"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#encryption_key KafkaCluster#encryption_key}.
	EncryptionKey *string `field:"optional" json:"encryptionKey" yaml:"encryptionKey"`
}

