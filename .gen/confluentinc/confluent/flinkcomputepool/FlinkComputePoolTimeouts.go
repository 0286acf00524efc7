package flinkcomputepool


type FlinkComputePoolTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_compute_pool#create FlinkComputePool#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_compute_pool#delete FlinkComputePool#delete}.
	Delete *string `field:"optional" json:"delete" yaml:"delete"`
}

