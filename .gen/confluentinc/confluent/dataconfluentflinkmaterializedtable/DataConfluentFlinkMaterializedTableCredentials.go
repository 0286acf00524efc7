package dataconfluentflinkmaterializedtable


type DataConfluentFlinkMaterializedTableCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table#key DataConfluentFlinkMaterializedTable#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table#secret DataConfluentFlinkMaterializedTable#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

