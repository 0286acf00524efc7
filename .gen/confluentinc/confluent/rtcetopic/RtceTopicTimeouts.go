package rtcetopic


type RtceTopicTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/rtce_topic#create RtceTopic#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/rtce_topic#delete RtceTopic#delete}.
	Delete *string `field:"optional" json:"delete" yaml:"delete"`
}

