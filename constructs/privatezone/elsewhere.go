package privatezone

import (
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route53vpcassociationauthorization"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route53zoneassociation"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/address"
)

// associateElsewhere associates VPCs of another account: the zone's account authorizes each, and the
// VPCs' account associates it.
// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-associate-vpcs-different-accounts.html
func associateElsewhere(this element.Scope, zone *string, vpcs Elsewhere) {
	name := address.InAccount(vpcs.Account)
	authorization := element.Add(this, name, route53vpcassociationauthorization.NewRoute53VpcAssociationAuthorization,
		&route53vpcassociationauthorization.Route53VpcAssociationAuthorizationConfig{
			ForEach: cdktf.TerraformIterator_FromMap(vpcs.VPCIDs),
			ZoneId:  zone,
			VpcId:   jsii.String("${each.value}"),
		})
	element.Add(this.In(vpcs.Provider), name, route53zoneassociation.NewRoute53ZoneAssociation,
		&route53zoneassociation.Route53ZoneAssociationConfig{
			ForEach:   cdktf.TerraformIterator_FromMap(vpcs.VPCIDs),
			ZoneId:    zone,
			VpcId:     jsii.String("${each.value}"),
			DependsOn: &[]cdktf.ITerraformDependable{authorization},
		})
}
