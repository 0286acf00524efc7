// Package resolverrule keeps a domain with the VPCs' own resolver: a SYSTEM rule.
// Without it a rule that forwards a parent domain elsewhere (often ".") can take
// Confluent's names to a server that does not know them.
// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-overview-forward-vpc-to-network.html
package resolverrule

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawsroute53resolverrule"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route53resolverrule"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route53resolverruleassociation"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/tags"
)

// Props of a SYSTEM rule.
type Props struct {
	// ExistingID, rslvr-rr-..., of a rule that is looked up and not managed; else one is made.
	ExistingID string
	// Provider of the account of the rule and of the VPCs; nil for the stack's own.
	Provider cdktf.TerraformProvider
	// Name of the rule.
	Name string
	// Domain to keep.
	Domain *string
	// VPCIDs to keep it in, by name; none are associated with a rule that exists by somebody else.
	VPCIDs map[string]*string
	// Protect refuses to delete or replace it: other systems name it.
	Protect bool
}

// Address of a rule that is made.
func Address(id string) string { return "aws_route53_resolver_rule." + id }

// Outputs of a SYSTEM rule.
type Outputs struct {
	// ID, rslvr-rr-...: other systems name it.
	ID *string
}

// New makes the rule, or looks it up, and associates it with every VPC.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id).In(props.Provider)
	rule := newRule(this, props)
	if len(props.VPCIDs) == 0 {
		return Outputs{ID: rule}
	}
	element.Add(this, "", route53resolverruleassociation.NewRoute53ResolverRuleAssociation,
		&route53resolverruleassociation.Route53ResolverRuleAssociationConfig{
			ForEach:        cdktf.TerraformIterator_FromMap(props.VPCIDs),
			ResolverRuleId: rule,
			VpcId:          jsii.String("${each.value}"),
		})
	return Outputs{ID: rule}
}

func newRule(this element.Scope, props Props) *string {
	if props.ExistingID != "" {
		element.Local(this, "domain", props.Domain)
		domain := "local." + this.ID("domain")
		found := element.Add(this, "", dataawsroute53resolverrule.NewDataAwsRoute53ResolverRule,
			&dataawsroute53resolverrule.DataAwsRoute53ResolverRuleConfig{
				ResolverRuleId: &props.ExistingID,
				Lifecycle: element.Postcondition(`self.rule_type == "SYSTEM" && trimsuffix(self.domain_name, ".") == `+domain,
					"Resolver rule "+props.ExistingID+" is a ${self.rule_type} rule for ${self.domain_name}, not a SYSTEM rule for ${"+domain+"}: check hub.resolver_rule_ids."),
			})
		return found.ResolverRuleId()
	}
	return element.Add(this, "", route53resolverrule.NewRoute53ResolverRule,
		&route53resolverrule.Route53ResolverRuleConfig{
			Name:       &props.Name,
			DomainName: props.Domain,
			RuleType:   jsii.String("SYSTEM"),
			Lifecycle:  element.Protected(props.Protect),
			Tags:       tags.Name(props.Name),
		}).Id()
}
