package dataconfluentschema


type DataConfluentSchemaRuleset struct {
	// domain_rules block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#domain_rules DataConfluentSchema#domain_rules}
	DomainRules interface{} `field:"optional" json:"domainRules" yaml:"domainRules"`
	// encoding_rules block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#encoding_rules DataConfluentSchema#encoding_rules}
	EncodingRules interface{} `field:"optional" json:"encodingRules" yaml:"encodingRules"`
	// migration_rules block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#migration_rules DataConfluentSchema#migration_rules}
	MigrationRules interface{} `field:"optional" json:"migrationRules" yaml:"migrationRules"`
}

