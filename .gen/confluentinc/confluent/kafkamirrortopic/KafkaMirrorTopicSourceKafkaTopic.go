package kafkamirrortopic


type KafkaMirrorTopicSourceKafkaTopic struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_mirror_topic#topic_name KafkaMirrorTopic#topic_name}.
	TopicName *string `field:"required" json:"topicName" yaml:"topicName"`
}

