package accesspoint


type AccessPointAwsPrivateNetworkInterface struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#account AccessPoint#account}.
	Account *string `field:"required" json:"account" yaml:"account"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#network_interfaces AccessPoint#network_interfaces}.
	NetworkInterfaces *[]*string `field:"required" json:"networkInterfaces" yaml:"networkInterfaces"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#routes AccessPoint#routes}.
	Routes *[]*string `field:"optional" json:"routes" yaml:"routes"`
}

