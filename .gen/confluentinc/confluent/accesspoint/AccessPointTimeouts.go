package accesspoint


type AccessPointTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#create AccessPoint#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#delete AccessPoint#delete}.
	Delete *string `field:"optional" json:"delete" yaml:"delete"`
}

