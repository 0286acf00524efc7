package dataconfluentendpoint


type DataConfluentEndpointFilter struct {
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/endpoint#environment DataConfluentEndpoint#environment}
	Environment *DataConfluentEndpointFilterEnvironment `field:"required" json:"environment" yaml:"environment"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/endpoint#service DataConfluentEndpoint#service}.
	Service *string `field:"required" json:"service" yaml:"service"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/endpoint#cloud DataConfluentEndpoint#cloud}.
	Cloud *string `field:"optional" json:"cloud" yaml:"cloud"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/endpoint#is_private DataConfluentEndpoint#is_private}.
	IsPrivate interface{} `field:"optional" json:"isPrivate" yaml:"isPrivate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/endpoint#region DataConfluentEndpoint#region}.
	Region *string `field:"optional" json:"region" yaml:"region"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/endpoint#resource DataConfluentEndpoint#resource}.
	Resource *string `field:"optional" json:"resource" yaml:"resource"`
}

