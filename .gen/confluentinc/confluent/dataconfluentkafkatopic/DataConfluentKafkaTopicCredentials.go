package dataconfluentkafkatopic


type DataConfluentKafkaTopicCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_topic#key DataConfluentKafkaTopic#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_topic#secret DataConfluentKafkaTopic#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

