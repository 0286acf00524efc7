// Package topiccatalog tells the environment's Stream Catalog of a topic: its tags, who owns it, and what it is.
package topiccatalog

import (
	"slices"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/catalogentityattributes"
	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/tagbinding"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of what the catalog knows of a topic.
type Props struct {
	// RegistryID, lsrc-...
	RegistryID *string
	// ClusterID, lkc-...
	ClusterID *string
	// Name of the topic.
	Name string
	// Topic as configured.
	Topic config.Topic
	// Tags that are made here, by name; others exist.
	Tags map[string]cdktf.ITerraformDependable
	// Provider of the registry.
	Provider cdktf.TerraformProvider
	// Needs are the registry's gate and the topic: what the catalog knows of it goes first.
	Needs []cdktf.ITerraformDependable
}

// The catalog's names.
// https://docs.confluent.io/cloud/current/stream-governance/stream-catalog-rest-apis.html
const (
	entity      = "kafka_topic"
	description = "description"
	owner       = "owner"
	ownerEmail  = "ownerEmail"
)

// New puts the tags on the topic, and then says what it is. The catalog knows of a new topic some time after it was made: the provider
// waits a minute before it puts on a tag, but not before it sets attributes, which therefore come after the tags. All attributes are set
// if one is: the catalog keeps one that is left out, and takes away one that is empty.
// https://github.com/confluentinc/terraform-provider-confluent/issues/282
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	name := *props.ClusterID + ":" + props.Name
	needs := slices.Clone(props.Needs)
	for _, tag := range props.Topic.Tags {
		depends := slices.Clone(props.Needs)
		if made, ok := props.Tags[tag]; ok {
			depends = append(depends, made)
		}
		needs = append(needs, element.Add(this, address.Tagged(tag), tagbinding.NewTagBinding, &tagbinding.TagBindingConfig{
			TagName: jsii.String(tag), EntityName: jsii.String(*props.RegistryID + ":" + name), EntityType: jsii.String(entity),
			Provider: props.Provider, DependsOn: &depends,
		}))
	}
	if !props.Topic.Described() {
		return
	}
	element.Add(this, "", catalogentityattributes.NewCatalogEntityAttributes, &catalogentityattributes.CatalogEntityAttributesConfig{
		EntityName: &name, EntityType: jsii.String(entity),
		Attributes: &map[string]*string{description: &props.Topic.Description, owner: &props.Topic.Owner, ownerEmail: &props.Topic.OwnerEmail},
		Provider:   props.Provider, DependsOn: &needs,
	})
}
