package byokkey


type ByokKeyAzure struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/byok_key#key_identifier ByokKey#key_identifier}.
	KeyIdentifier *string `field:"required" json:"keyIdentifier" yaml:"keyIdentifier"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/byok_key#key_vault_id ByokKey#key_vault_id}.
	KeyVaultId *string `field:"required" json:"keyVaultId" yaml:"keyVaultId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/byok_key#tenant_id ByokKey#tenant_id}.
	TenantId *string `field:"required" json:"tenantId" yaml:"tenantId"`
}

