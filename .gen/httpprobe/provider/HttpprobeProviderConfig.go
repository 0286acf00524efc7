package provider


type HttpprobeProviderConfig struct {
	// Alias name.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/http/3.5.0/docs#alias HttpprobeProvider#alias}
	Alias *string `field:"optional" json:"alias" yaml:"alias"`
}

