package flinkmaterializedtable


type FlinkMaterializedTableTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#create FlinkMaterializedTable#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#delete FlinkMaterializedTable#delete}.
	Delete *string `field:"optional" json:"delete" yaml:"delete"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#update FlinkMaterializedTable#update}.
	Update *string `field:"optional" json:"update" yaml:"update"`
}

