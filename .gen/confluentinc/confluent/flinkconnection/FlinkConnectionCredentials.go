package flinkconnection


type FlinkConnectionCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_connection#key FlinkConnection#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_connection#secret FlinkConnection#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

