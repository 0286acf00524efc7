package kafkamirrortopic


type KafkaMirrorTopicKafkaClusterCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_mirror_topic#key KafkaMirrorTopic#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_mirror_topic#secret KafkaMirrorTopic#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

