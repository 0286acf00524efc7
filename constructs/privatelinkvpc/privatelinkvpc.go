// Package privatelinkvpc makes a PrivateLink VPC: one private subnet and one route
// table per availability zone. Its default security group lets nothing through, and its main
// route table leads nowhere.
package privatelinkvpc

import (
	"fmt"
	"net/netip"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawsavailabilityzones"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/defaultroutetable"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/defaultsecuritygroup"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/routetable"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/routetableassociation"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/subnet"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/vpc"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/tags"
)

// Props of a PrivateLink VPC.
type Props struct {
	// Name is the display name, the prefix of its parts' names.
	Name string
	// CIDR of the VPC.
	CIDR netip.Prefix
	// SubnetCIDRs, one per availability zone.
	SubnetCIDRs []netip.Prefix
	// AvailabilityZoneIDs in the order of SubnetCIDRs; if empty the region's
	// first zones are looked up, as many as there are subnets.
	AvailabilityZoneIDs []string
	// Protect refuses to delete or replace it: other systems name it.
	Protect bool
}

// Address of a VPC.
func Address(id string) string { return "aws_vpc." + id }

// Outputs of a PrivateLink VPC.
type Outputs struct {
	// VPCID: the attachment, the endpoint, the zones and the group are made in it.
	VPCID *string
	// DefaultNetworkACLID of the VPC: the ACL is made to fit its clients.
	DefaultNetworkACLID *string
	// Reference is the VPC itself, for expressions of the same stack.
	Reference string
	// Subnets by availability zone, in the order of the configuration.
	Subnets []Subnet
}

// Subnet is one availability zone of the VPC.
type Subnet struct {
	// Key of the zone in addresses: its id, or az1, az2, ... where only a count is configured.
	Key string
	// ID of the subnet: the attachment and the endpoint have an interface in it.
	ID *string
	// RouteTableID: the routes to the hub go into it.
	RouteTableID *string
	// AvailabilityZone is the zone's name in this account, part of zonal endpoint names.
	AvailabilityZone *string
	// AvailabilityZoneID is the zone's id, the label of zonal records.
	AvailabilityZoneID *string
}

// New makes the VPC, then per availability zone subnet, table and their association.
//
// DNS support and hostnames are both needed for a private hosted zone to answer:
// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	network := element.Add(this, "", vpc.NewVpc, &vpc.VpcConfig{
		CidrBlock:          jsii.String(props.CIDR.String()),
		EnableDnsSupport:   jsii.Bool(true),
		EnableDnsHostnames: jsii.Bool(true),
		Lifecycle:          element.Protected(props.Protect),
		Tags:               tags.Name(props.Name),
	})
	// Without rules Terraform takes the default ones away.
	element.Add(this, "", defaultsecuritygroup.NewDefaultSecurityGroup,
		&defaultsecuritygroup.DefaultSecurityGroupConfig{
			VpcId: network.Id(),
			Tags:  tags.Name(props.Name + "-default-closed"),
		})
	// Subnets have tables of their own; this one would serve a subnet that somebody adds by hand.
	element.Add(this, "", defaultroutetable.NewDefaultRouteTable, &defaultroutetable.DefaultRouteTableConfig{
		DefaultRouteTableId: network.DefaultRouteTableId(),
		Route:               []*defaultroutetable.DefaultRouteTableRoute{},
		Tags:                tags.Name(props.Name + "-main-closed"),
	})
	outputs := Outputs{
		VPCID: network.Id(), DefaultNetworkACLID: network.DefaultNetworkAclId(), Reference: "aws_vpc." + this.ID(""),
	}
	for i, zone := range zones(this, props) {
		outputs.Subnets = append(outputs.Subnets, newSubnet(this, network, zone, props.SubnetCIDRs[i], props.Name))
	}
	return outputs
}

// zone is an availability zone: literal, or the n-th of those looked up.
type zone struct {
	key      string
	id       *string
	lookedUp bool
}

// lifecycle of a zone's subnet. A zone that is opened later must not move the subnets that exist. A zone that leaves the file goes
// after what is in its subnet has let go of it: without create_before_destroy Terraform deletes the subnet first, and updates the
// attachment after that, while AWS deletes no subnet that an attachment is in.
// https://github.com/hashicorp/terraform/blob/v1.11.4/docs/destroying.md
func (z zone) lifecycle() *cdktf.TerraformResourceLifecycle {
	lifecycle := &cdktf.TerraformResourceLifecycle{CreateBeforeDestroy: jsii.Bool(true)}
	if z.lookedUp {
		lifecycle.IgnoreChanges = []string{"availability_zone_id"}
	}
	return lifecycle
}

func zones(this element.Scope, props Props) []zone {
	var list []zone
	for _, id := range props.AvailabilityZoneIDs {
		list = append(list, zone{key: id, id: jsii.String(id)})
	}
	if len(list) > 0 {
		return list
	}
	element.Add(this, "", dataawsavailabilityzones.NewDataAwsAvailabilityZones,
		&dataawsavailabilityzones.DataAwsAvailabilityZonesConfig{
			State: jsii.String("available"),
			// Local and Wavelength Zones have no interface endpoints.
			Filter: []*dataawsavailabilityzones.DataAwsAvailabilityZonesFilter{{
				Name: jsii.String("opt-in-status"), Values: jsii.Strings("opt-in-not-required"),
			}},
		})
	for i := range props.SubnetCIDRs {
		list = append(list, zone{
			key: fmt.Sprintf("az%d", i+1),
			id: element.Expression(fmt.Sprintf(
				"data.aws_availability_zones.%s.zone_ids[%d]", this.ID(""), i)),
			lookedUp: true,
		})
	}
	return list
}

func newSubnet(this element.Scope, network vpc.Vpc, zone zone, cidr netip.Prefix, name string) Subnet {
	net := element.Add(this, zone.key, subnet.NewSubnet, &subnet.SubnetConfig{
		VpcId:              network.Id(),
		CidrBlock:          jsii.String(cidr.String()),
		AvailabilityZoneId: zone.id,
		Tags:               tags.Name(name + "-" + zone.key),
		Lifecycle:          zone.lifecycle(),
	})
	table := element.Add(this, zone.key, routetable.NewRouteTable, &routetable.RouteTableConfig{
		VpcId: network.Id(),
		Tags:  tags.Name(name + "-" + zone.key),
	})
	element.Add(this, zone.key, routetableassociation.NewRouteTableAssociation,
		&routetableassociation.RouteTableAssociationConfig{
			SubnetId:     net.Id(),
			RouteTableId: table.Id(),
		})
	return Subnet{
		Key:                zone.key,
		ID:                 net.Id(),
		RouteTableID:       table.Id(),
		AvailabilityZone:   net.AvailabilityZone(),
		AvailabilityZoneID: zoneID(zone, net),
	}
}

// zoneID prefers the literal: what is known at synth stays readable in the JSON.
func zoneID(zone zone, net subnet.Subnet) *string {
	if zone.lookedUp {
		return net.AvailabilityZoneId()
	}
	return zone.id
}
