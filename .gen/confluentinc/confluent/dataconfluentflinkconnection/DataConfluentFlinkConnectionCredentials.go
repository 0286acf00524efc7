package dataconfluentflinkconnection


type DataConfluentFlinkConnectionCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection#key DataConfluentFlinkConnection#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection#secret DataConfluentFlinkConnection#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

