// Package tag makes a tag of the environment's Stream Catalog.
package tag

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/tag"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a tag.
type Props struct {
	// Name of the tag.
	Name string
	// Description of what it means.
	Description string
	// Provider of the registry.
	Provider cdktf.TerraformProvider
	// Gate of the registry.
	Gate cdktf.ITerraformDependable
}

// Outputs of a tag.
type Outputs struct {
	// Tag: topics that have it wait for it.
	Tag cdktf.ITerraformDependable
}

// New makes the tag. Without a description it has an empty one.
// https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/confluent_tag
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	return Outputs{Tag: element.Add(this, "", tag.NewTag, &tag.TagConfig{
		Name:        &props.Name,
		Description: &props.Description,
		Provider:    props.Provider,
		DependsOn:   &[]cdktf.ITerraformDependable{props.Gate},
	})}
}
