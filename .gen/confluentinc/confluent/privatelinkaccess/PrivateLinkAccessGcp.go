package privatelinkaccess


type PrivateLinkAccessGcp struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/private_link_access#project PrivateLinkAccess#project}.
	Project *string `field:"required" json:"project" yaml:"project"`
}

