package dataconfluenttableflowtopic


type DataConfluentTableflowTopicCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/tableflow_topic#key DataConfluentTableflowTopic#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/tableflow_topic#secret DataConfluentTableflowTopic#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

