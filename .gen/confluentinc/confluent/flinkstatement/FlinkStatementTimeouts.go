package flinkstatement


type FlinkStatementTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_statement#create FlinkStatement#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
}

