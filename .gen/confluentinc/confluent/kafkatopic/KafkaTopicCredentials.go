package kafkatopic


type KafkaTopicCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_topic#key KafkaTopic#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_topic#secret KafkaTopic#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

