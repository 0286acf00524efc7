package flinkmaterializedtable


type FlinkMaterializedTableColumnsColumnsPhysical struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_physical_comment FlinkMaterializedTable#column_physical_comment}.
	ColumnPhysicalComment *string `field:"optional" json:"columnPhysicalComment" yaml:"columnPhysicalComment"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_physical_kind FlinkMaterializedTable#column_physical_kind}.
	ColumnPhysicalKind *string `field:"optional" json:"columnPhysicalKind" yaml:"columnPhysicalKind"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_physical_name FlinkMaterializedTable#column_physical_name}.
	ColumnPhysicalName *string `field:"optional" json:"columnPhysicalName" yaml:"columnPhysicalName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_physical_type FlinkMaterializedTable#column_physical_type}.
	ColumnPhysicalType *string `field:"optional" json:"columnPhysicalType" yaml:"columnPhysicalType"`
}

