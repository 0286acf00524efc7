package flinkstatement


type FlinkStatementCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_statement#key FlinkStatement#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_statement#secret FlinkStatement#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

