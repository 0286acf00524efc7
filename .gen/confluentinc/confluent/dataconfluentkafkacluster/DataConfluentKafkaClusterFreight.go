package dataconfluentkafkacluster


type DataConfluentKafkaClusterFreight struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_cluster#max_ecku DataConfluentKafkaCluster#max_ecku}.
	MaxEcku *float64 `field:"optional" json:"maxEcku" yaml:"maxEcku"`
}

