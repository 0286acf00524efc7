package environment


type EnvironmentStreamGovernance struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/environment#package Environment#package}.
	Package *string `field:"required" json:"package" yaml:"package"`
}

