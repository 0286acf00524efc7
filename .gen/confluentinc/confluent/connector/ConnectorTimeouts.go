package connector


type ConnectorTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/connector#create Connector#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
}

