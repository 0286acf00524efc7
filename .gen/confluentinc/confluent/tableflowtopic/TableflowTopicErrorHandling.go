package tableflowtopic


type TableflowTopicErrorHandling struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#log_target TableflowTopic#log_target}.
	LogTarget *string `field:"optional" json:"logTarget" yaml:"logTarget"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#mode TableflowTopic#mode}.
	Mode *string `field:"optional" json:"mode" yaml:"mode"`
}

