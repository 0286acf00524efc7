package schema


type SchemaRuleset struct {
	// domain_rules block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema#domain_rules Schema#domain_rules}
	DomainRules interface{} `field:"optional" json:"domainRules" yaml:"domainRules"`
	// encoding_rules block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema#encoding_rules Schema#encoding_rules}
	EncodingRules interface{} `field:"optional" json:"encodingRules" yaml:"encodingRules"`
	// migration_rules block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema#migration_rules Schema#migration_rules}
	MigrationRules interface{} `field:"optional" json:"migrationRules" yaml:"migrationRules"`
}

