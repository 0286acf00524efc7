package dataconfluentclusterlink


type DataConfluentClusterLinkCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/cluster_link#key DataConfluentClusterLink#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/cluster_link#secret DataConfluentClusterLink#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

