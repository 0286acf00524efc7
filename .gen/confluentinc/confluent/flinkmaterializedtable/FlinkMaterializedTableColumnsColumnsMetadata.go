package flinkmaterializedtable


type FlinkMaterializedTableColumnsColumnsMetadata struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_metadata_comment FlinkMaterializedTable#column_metadata_comment}.
	ColumnMetadataComment *string `field:"optional" json:"columnMetadataComment" yaml:"columnMetadataComment"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_metadata_key FlinkMaterializedTable#column_metadata_key}.
	ColumnMetadataKey *string `field:"optional" json:"columnMetadataKey" yaml:"columnMetadataKey"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_metadata_kind FlinkMaterializedTable#column_metadata_kind}.
	ColumnMetadataKind *string `field:"optional" json:"columnMetadataKind" yaml:"columnMetadataKind"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_metadata_name FlinkMaterializedTable#column_metadata_name}.
	ColumnMetadataName *string `field:"optional" json:"columnMetadataName" yaml:"columnMetadataName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_metadata_type FlinkMaterializedTable#column_metadata_type}.
	ColumnMetadataType *string `field:"optional" json:"columnMetadataType" yaml:"columnMetadataType"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column_metadata_virtual FlinkMaterializedTable#column_metadata_virtual}.
	ColumnMetadataVirtual interface{} `field:"optional" json:"columnMetadataVirtual" yaml:"columnMetadataVirtual"`
}

