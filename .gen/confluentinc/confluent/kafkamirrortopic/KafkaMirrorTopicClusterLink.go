package kafkamirrortopic


type KafkaMirrorTopicClusterLink struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_mirror_topic#link_name KafkaMirrorTopic#link_name}.
	LinkName *string `field:"required" json:"linkName" yaml:"linkName"`
}

