package kafkaclientquota


type KafkaClientQuotaThroughput struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_client_quota#egress_byte_rate KafkaClientQuota#egress_byte_rate}.
	EgressByteRate *string `field:"required" json:"egressByteRate" yaml:"egressByteRate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_client_quota#ingress_byte_rate KafkaClientQuota#ingress_byte_rate}.
	IngressByteRate *string `field:"required" json:"ingressByteRate" yaml:"ingressByteRate"`
}

