package dataconfluentenvironment


type DataConfluentEnvironmentStreamGovernance struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/environment#package DataConfluentEnvironment#package}.
	Package *string `field:"required" json:"package" yaml:"package"`
}

