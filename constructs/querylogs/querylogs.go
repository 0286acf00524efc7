// Package querylogs writes the DNS queries that VPCs ask their resolvers to a bucket
// that exists, or to a CloudWatch log group of its own. Route 53 Resolver lets itself
// write to the group: whoever applies needs logs:PutResourcePolicy for that.
// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html
package querylogs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route53resolverquerylogconfig"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route53resolverquerylogconfigassociation"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/loggroup"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Props of the query logs of some VPCs.
type Props struct {
	// Name to display, and the last part of the log group's name.
	Name string
	// VPCIDs by name, part of addresses.
	VPCIDs map[string]*string
	// Logs as configured.
	Logs config.LogDestination
}

// New makes one configuration, and associates each VPC with it.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	destination := &props.Logs.BucketARN
	if props.Logs.BucketARN == "" {
		// CloudWatch Logs User Guide, "Enable logging from AWS services": one resource policy holds
		// 5120 characters, and groups of this prefix share one statement in it.
		destination = loggroup.New(this, loggroup.Props{Name: "/aws/vendedlogs/resolver/" + props.Name, Logs: props.Logs}).ARN
	}
	queries := element.Add(this, "", route53resolverquerylogconfig.NewRoute53ResolverQueryLogConfig,
		&route53resolverquerylogconfig.Route53ResolverQueryLogConfigConfig{
			Name: &props.Name, DestinationArn: destination,
		})
	for name, vpc := range inorder.Of(props.VPCIDs) {
		element.Add(this, name, route53resolverquerylogconfigassociation.NewRoute53ResolverQueryLogConfigAssociation,
			&route53resolverquerylogconfigassociation.Route53ResolverQueryLogConfigAssociationConfig{
				ResolverQueryLogConfigId: queries.Id(), ResourceId: vpc,
			})
	}
}
