package flinkmaterializedtable


type FlinkMaterializedTableColumns struct {
	// columns_computed block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#columns_computed FlinkMaterializedTable#columns_computed}
	ColumnsComputed interface{} `field:"optional" json:"columnsComputed" yaml:"columnsComputed"`
	// columns_metadata block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#columns_metadata FlinkMaterializedTable#columns_metadata}
	ColumnsMetadata interface{} `field:"optional" json:"columnsMetadata" yaml:"columnsMetadata"`
	// columns_physical block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#columns_physical FlinkMaterializedTable#columns_physical}
	ColumnsPhysical interface{} `field:"optional" json:"columnsPhysical" yaml:"columnsPhysical"`
}

