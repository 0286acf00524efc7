// Package resolverrule keeps a domain with the VPCs' own resolver: a SYSTEM rule.
// Without it a rule that forwards a parent domain elsewhere (often ".") can take
// Confluent's names to a server that does not know them.
// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-overview-forward-vpc-to-network.html
package resolverrule

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route53resolverrule"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route53resolverruleassociation"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/tags"
)

// Props of a SYSTEM rule.
type Props struct {
	// Name of the rule.
	Name string
	// Domain to keep.
	Domain *string
	// VPCIDs to keep it in, by name.
	VPCIDs map[string]*string
}

// New makes the rule and associates it with every VPC.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	rule := element.Add(this, "", route53resolverrule.NewRoute53ResolverRule,
		&route53resolverrule.Route53ResolverRuleConfig{
			Name:       &props.Name,
			DomainName: props.Domain,
			RuleType:   jsii.String("SYSTEM"),
			Tags:       tags.Name(props.Name),
		})
	element.Add(this, "", route53resolverruleassociation.NewRoute53ResolverRuleAssociation,
		&route53resolverruleassociation.Route53ResolverRuleAssociationConfig{
			ForEach:        cdktf.TerraformIterator_FromMap(props.VPCIDs),
			ResolverRuleId: rule.Id(),
			VpcId:          jsii.String("${each.value}"),
		})
}
