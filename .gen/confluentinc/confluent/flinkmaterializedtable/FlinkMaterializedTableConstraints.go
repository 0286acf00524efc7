package flinkmaterializedtable


type FlinkMaterializedTableConstraints struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#columns FlinkMaterializedTable#columns}.
	Columns *[]*string `field:"optional" json:"columns" yaml:"columns"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#enforced FlinkMaterializedTable#enforced}.
	Enforced interface{} `field:"optional" json:"enforced" yaml:"enforced"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#name FlinkMaterializedTable#name}.
	Name *string `field:"optional" json:"name" yaml:"name"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#type FlinkMaterializedTable#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
}

