package byokkey


type ByokKeyAws struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/byok_key#key_arn ByokKey#key_arn}.
	KeyArn *string `field:"required" json:"keyArn" yaml:"keyArn"`
}

