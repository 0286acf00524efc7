package ksqlcluster


type KsqlClusterTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/ksql_cluster#create KsqlCluster#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
}

