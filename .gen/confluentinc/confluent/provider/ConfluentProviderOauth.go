package provider


type ConfluentProviderOauth struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#oauth_identity_pool_id ConfluentProvider#oauth_identity_pool_id}.
	OauthIdentityPoolId *string `field:"required" json:"oauthIdentityPoolId" yaml:"oauthIdentityPoolId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#oauth_external_access_token ConfluentProvider#oauth_external_access_token}.
	OauthExternalAccessToken *string `field:"optional" json:"oauthExternalAccessToken" yaml:"oauthExternalAccessToken"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#oauth_external_client_id ConfluentProvider#oauth_external_client_id}.
	OauthExternalClientId *string `field:"optional" json:"oauthExternalClientId" yaml:"oauthExternalClientId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#oauth_external_client_secret ConfluentProvider#oauth_external_client_secret}.
	OauthExternalClientSecret *string `field:"optional" json:"oauthExternalClientSecret" yaml:"oauthExternalClientSecret"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#oauth_external_token_scope ConfluentProvider#oauth_external_token_scope}.
	OauthExternalTokenScope *string `field:"optional" json:"oauthExternalTokenScope" yaml:"oauthExternalTokenScope"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#oauth_external_token_url ConfluentProvider#oauth_external_token_url}.
	OauthExternalTokenUrl *string `field:"optional" json:"oauthExternalTokenUrl" yaml:"oauthExternalTokenUrl"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#oauth_sts_token_expired_in_seconds ConfluentProvider#oauth_sts_token_expired_in_seconds}.
	OauthStsTokenExpiredInSeconds *string `field:"optional" json:"oauthStsTokenExpiredInSeconds" yaml:"oauthStsTokenExpiredInSeconds"`
}

