package kafkaacl


type KafkaAclCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_acl#key KafkaAcl#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_acl#secret KafkaAcl#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

