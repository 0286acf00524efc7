package flinkmaterializedtable


type FlinkMaterializedTableCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#key FlinkMaterializedTable#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#secret FlinkMaterializedTable#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

