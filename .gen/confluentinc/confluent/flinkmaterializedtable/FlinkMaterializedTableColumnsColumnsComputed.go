package flinkmaterializedtable


type FlinkMaterializedTableColumnsColumnsComputed struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_computed_comment FlinkMaterializedTable#column_computed_comment}.
	ColumnComputedComment *string `field:"optional" json:"columnComputedComment" yaml:"columnComputedComment"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_computed_expression FlinkMaterializedTable#column_computed_expression}.
	ColumnComputedExpression *string `field:"optional" json:"columnComputedExpression" yaml:"columnComputedExpression"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_computed_kind FlinkMaterializedTable#column_computed_kind}.
	ColumnComputedKind *string `field:"optional" json:"columnComputedKind" yaml:"columnComputedKind"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_computed_name FlinkMaterializedTable#column_computed_name}.
	ColumnComputedName *string `field:"optional" json:"columnComputedName" yaml:"columnComputedName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_computed_type FlinkMaterializedTable#column_computed_type}.
	ColumnComputedType *string `field:"optional" json:"columnComputedType" yaml:"columnComputedType"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_computed_virtual FlinkMaterializedTable#column_computed_virtual}.
	ColumnComputedVirtual interface{} `field:"optional" json:"columnComputedVirtual" yaml:"columnComputedVirtual"`
}

