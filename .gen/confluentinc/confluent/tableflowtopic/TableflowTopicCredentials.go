package tableflowtopic


type TableflowTopicCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#key TableflowTopic#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#secret TableflowTopic#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

