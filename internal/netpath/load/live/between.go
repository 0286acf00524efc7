package live

import (
	"context"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// readBetween reads what may stand between two VPCs: peerings and NAT gateways. Without the right to
// read them a route to one is not followed.
func (r *reader) readBetween(ctx context.Context) error {
	peerings, err := all(ctx, ec2.NewDescribeVpcPeeringConnectionsPaginator(r.ec2, &ec2.DescribeVpcPeeringConnectionsInput{}),
		func(o *ec2.DescribeVpcPeeringConnectionsOutput) []types.VpcPeeringConnection {
			return o.VpcPeeringConnections
		})
	if err != nil && !denied(err) {
		return err
	}
	for _, p := range peerings {
		converted := model.Peering{Object: model.Object{ID: id(p.VpcPeeringConnectionId), Name: nameOf(p.Tags)}}
		if p.RequesterVpcInfo != nil {
			converted.Requester = id(p.RequesterVpcInfo.VpcId)
		}
		if p.AccepterVpcInfo != nil {
			converted.Accepter = id(p.AccepterVpcInfo.VpcId)
		}
		if p.Status != nil {
			converted.State = model.Known(string(p.Status.Code))
		}
		r.Peerings = append(r.Peerings, converted)
	}
	gateways, err := all(ctx, ec2.NewDescribeNatGatewaysPaginator(r.ec2, &ec2.DescribeNatGatewaysInput{}),
		func(o *ec2.DescribeNatGatewaysOutput) []types.NatGateway { return o.NatGateways })
	if err != nil && !denied(err) {
		return err
	}
	for _, g := range gateways {
		if r.relevant(g.VpcId) {
			r.NATGateways = append(r.NATGateways, model.NATGateway{Object: model.Object{ID: id(g.NatGatewayId), Name: nameOf(g.Tags)}, Subnet: id(g.SubnetId)})
		}
	}
	return nil
}

// appliance converts a Gateway Load Balancer endpoint.
func appliance(e types.VpcEndpoint) model.Appliance {
	a := model.Appliance{Object: model.Object{ID: id(e.VpcEndpointId), Name: nameOf(e.Tags)}, VPC: id(e.VpcId)}
	for _, s := range e.SubnetIds {
		a.Subnets.Value = append(a.Subnets.Value, model.ID(s))
	}
	return a
}

// isAppliance reports whether a target is a Gateway Load Balancer endpoint.
func (r *reader) isAppliance(target string) bool {
	if !strings.HasPrefix(target, "vpce-") {
		return false
	}
	for _, a := range r.Appliances {
		if string(a.ID) == target {
			return true
		}
	}
	return false
}

// otherAttachment takes up an attachment that a route leads to and that is no VPC's: nothing but the
// route tells of it.
func (r *reader) otherAttachment(gateway model.ID, a types.TransitGatewayRouteAttachment) {
	attachment := id(a.TransitGatewayAttachmentId)
	if a.ResourceType == "" || a.ResourceType == types.TransitGatewayAttachmentResourceTypeVpc || r.attachment(attachment) != nil {
		return
	}
	r.Attachments = append(r.Attachments, model.Attachment{Object: model.Object{ID: attachment, Name: aws.ToString(a.ResourceId)},
		TransitGateway: gateway, Kind: string(a.ResourceType), State: model.Known("available")})
}
