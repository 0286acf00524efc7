// Package resourceshare lets an account use the Transit Gateway of another one, by AWS Resource Access
// Manager: a share in the owner's account with the gateway and the account in it. Within an
// AWS Organization with sharing enabled that is all; else there is an invitation to accept.
// https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html
package resourceshare

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawsec2transitgateway"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/ramprincipalassociation"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/ramresourceassociation"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/ramresourceshare"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/ramresourceshareaccepter"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/tags"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of the use of another account's Transit Gateway.
type Props struct {
	// Name of the share.
	Name string
	// Provider of the owner's account.
	Provider cdktf.TerraformProvider
	// TransitGatewayID, tgw-...
	TransitGatewayID string
	// AccountID that may use it: the stack's own.
	AccountID string
	// Make a share: config.ShareWithinOrganization or config.ShareByInvitation; empty to make none.
	Make string
	// AcceptARN of a share of others whose invitation is to be accepted; empty if there is none.
	AcceptARN string
	// AutoAccept is what is believed of the gateway: that it accepts attachments by itself.
	AutoAccept bool
}

// Outputs of the use of another account's Transit Gateway.
type Outputs struct {
	// Shared by these: attachments wait for them.
	Shared []cdktf.ITerraformDependable
}

// New makes the share, as far as it is not there, and checks how the gateway takes attachments:
// otherwise an apply would find out half way.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	owners := this.In(props.Provider)
	setting := map[bool]string{true: "enable", false: "disable"}[props.AutoAccept]
	gateway := element.Add(owners, "", dataawsec2transitgateway.NewDataAwsEc2TransitGateway,
		&dataawsec2transitgateway.DataAwsEc2TransitGatewayConfig{
			Id: &props.TransitGatewayID,
			Lifecycle: element.Postcondition(fmt.Sprintf("self.auto_accept_shared_attachments == %q", setting),
				fmt.Sprintf("The Transit Gateway %s has AutoAcceptSharedAttachments ${self.auto_accept_shared_attachments}d, "+
					"and hub.auto_accept_shared_attachments is %t: say there what the gateway has.", props.TransitGatewayID, props.AutoAccept)),
		})
	arn := jsii.String(props.AcceptARN)
	var outputs Outputs
	if props.Make != "" {
		share := element.Add(owners, "", ramresourceshare.NewRamResourceShare, &ramresourceshare.RamResourceShareConfig{
			Name: &props.Name, AllowExternalPrincipals: jsii.Bool(props.Make == config.ShareByInvitation), Tags: tags.Name(props.Name),
		})
		arn = share.Arn()
		outputs.Shared = append(outputs.Shared,
			element.Add(owners, "", ramresourceassociation.NewRamResourceAssociation,
				&ramresourceassociation.RamResourceAssociationConfig{ResourceShareArn: arn, ResourceArn: gateway.Arn()}),
			element.Add(owners, "", ramprincipalassociation.NewRamPrincipalAssociation,
				&ramprincipalassociation.RamPrincipalAssociationConfig{ResourceShareArn: arn, Principal: &props.AccountID}))
	}
	if props.Make == config.ShareByInvitation || props.AcceptARN != "" {
		accepter := &ramresourceshareaccepter.RamResourceShareAccepterConfig{ShareArn: arn}
		if len(outputs.Shared) > 0 {
			accepter.DependsOn = &outputs.Shared // before them there is no invitation, or nothing in it
		}
		outputs.Shared = append([]cdktf.ITerraformDependable{
			element.Add(this, "", ramresourceshareaccepter.NewRamResourceShareAccepter, accepter)}, outputs.Shared...)
	}
	return outputs
}
