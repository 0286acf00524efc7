package tfimporter


type TfImporterTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tf_importer#create TfImporter#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
}

