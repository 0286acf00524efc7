// Package endpointsecurity makes the security group of an interface endpoint.
//
// It opens 443 (REST, Schema Registry, console) and 9092 (Kafka), nothing else,
// and no way out: an endpoint never starts a connection. CIDR blocks are used
// throughout, because references to other groups do not hold across a Transit
// Gateway for PrivateLink endpoints. Name resolution does not pass here, so there
// is no port 53. Ports:
// https://docs.confluent.io/cloud/current/networking/private-links/aws-privatelink.html
package endpointsecurity

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/securitygroup"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/vpcsecuritygroupingressrule"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/tags"
	"cdk.tf/confluent-privatelink/internal/address"
)

// Ports that clients of Confluent Cloud use.
var ports = []int{443, 9092}

// Props of an endpoint's security group.
type Props struct {
	// Name of the group.
	Name string
	// VPCID of the endpoint's VPC.
	VPCID *string
	// Sources that may connect.
	Sources []Source
}

// Source is a network that may connect.
type Source struct {
	// Name in the addresses of its rules.
	Name string
	// CIDRs of the network.
	CIDRs cdktf.ITerraformIterator
}

// Outputs of an endpoint's security group.
type Outputs struct {
	// SecurityGroupID: the endpoint uses it.
	SecurityGroupID *string
}

// New makes the group with a rule per source and port.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	group := element.Add(this, "", securitygroup.NewSecurityGroup, &securitygroup.SecurityGroupConfig{
		Name:        &props.Name,
		Description: jsii.String("Clients of the Confluent Cloud PrivateLink endpoint"),
		VpcId:       props.VPCID,
		Tags:        tags.Name(props.Name),
		// A name cannot change, and a group that an endpoint uses cannot be replaced: after a rename it keeps the old one.
		Lifecycle: &cdktf.TerraformResourceLifecycle{IgnoreChanges: []string{"name"}},
	})
	for _, source := range props.Sources {
		for _, port := range ports {
			element.Add(this, address.Rule(port, source.Name),
				vpcsecuritygroupingressrule.NewVpcSecurityGroupIngressRule,
				&vpcsecuritygroupingressrule.VpcSecurityGroupIngressRuleConfig{
					ForEach:         source.CIDRs,
					SecurityGroupId: group.Id(),
					Description:     jsii.String(fmt.Sprintf("%d from %s", port, source.Name)),
					CidrIpv4:        jsii.String("${each.value}"),
					IpProtocol:      jsii.String("tcp"),
					FromPort:        jsii.Number(port),
					ToPort:          jsii.Number(port),
				})
		}
	}
	return Outputs{SecurityGroupID: group.Id()}
}
