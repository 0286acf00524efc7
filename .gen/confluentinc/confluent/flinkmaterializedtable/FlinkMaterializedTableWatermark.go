package flinkmaterializedtable


type FlinkMaterializedTableWatermark struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#column FlinkMaterializedTable#column}.
	Column *string `field:"optional" json:"column" yaml:"column"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#expression FlinkMaterializedTable#expression}.
	Expression *string `field:"optional" json:"expression" yaml:"expression"`
}

