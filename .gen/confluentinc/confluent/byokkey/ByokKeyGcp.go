package byokkey


type ByokKeyGcp struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/byok_key#key_id ByokKey#key_id}.
	KeyId *string `field:"required" json:"keyId" yaml:"keyId"`
}

