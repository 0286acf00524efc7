package connector


type ConnectorOffsets struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/connector#offset Connector#offset}.
	Offset *map[string]*string `field:"required" json:"offset" yaml:"offset"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/connector#partition Connector#partition}.
	Partition *map[string]*string `field:"required" json:"partition" yaml:"partition"`
}

