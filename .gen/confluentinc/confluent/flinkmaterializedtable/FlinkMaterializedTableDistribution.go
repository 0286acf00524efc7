package flinkmaterializedtable


type FlinkMaterializedTableDistribution struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#kind FlinkMaterializedTable#kind}.
	Kind *string `field:"required" json:"kind" yaml:"kind"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#bucket_count FlinkMaterializedTable#bucket_count}.
	BucketCount *float64 `field:"optional" json:"bucketCount" yaml:"bucketCount"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#keys FlinkMaterializedTable#keys}.
	Keys *[]*string `field:"optional" json:"keys" yaml:"keys"`
}

