package live

import (
	"context"
	"fmt"
	"slices"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// readTransitGateways reads the Transit Gateways with their attachments and route tables: a route may
// lead to another one than the configuration file's. The attachments say which VPCs are to be read.
func (r *reader) readTransitGateways(ctx context.Context) error {
	gateways, err := all(ctx, ec2.NewDescribeTransitGatewaysPaginator(r.ec2, &ec2.DescribeTransitGatewaysInput{}),
		func(o *ec2.DescribeTransitGatewaysOutput) []types.TransitGateway { return o.TransitGateways })
	if err != nil {
		return err
	}
	var ids []string
	for _, g := range gateways {
		ids = append(ids, aws.ToString(g.TransitGatewayId))
	}
	for _, file := range r.configs {
		for _, hub := range file.Hub.VPCs {
			r.wanted[hub.ID] = true
		}
		if gateway := file.Hub.TransitGatewayID; gateway != "" && !slices.Contains(ids, gateway) {
			return fmt.Errorf("%s, hub.transit_gateway_id in the configuration file, is neither in this account nor shared with it; "+
				"choose another --profile or --region", gateway)
		}
	}
	if len(ids) == 0 {
		return r.readVPNAttachments(ctx)
	}
	filter := []types.Filter{{Name: aws.String("transit-gateway-id"), Values: ids}}
	if err := r.readAttachments(ctx, filter); err != nil {
		return err
	}
	if err := r.readVPNAttachments(ctx); err != nil {
		return err
	}
	return r.readTransitTables(ctx, filter)
}

func (r *reader) readAttachments(ctx context.Context, filter []types.Filter) error {
	attachments, err := all(ctx, ec2.NewDescribeTransitGatewayVpcAttachmentsPaginator(r.ec2, &ec2.DescribeTransitGatewayVpcAttachmentsInput{Filters: filter}),
		func(o *ec2.DescribeTransitGatewayVpcAttachmentsOutput) []types.TransitGatewayVpcAttachment {
			return o.TransitGatewayVpcAttachments
		})
	if err != nil {
		return err
	}
	for _, a := range attachments {
		if a.State == types.TransitGatewayAttachmentStateDeleted {
			continue
		}
		r.wanted[aws.ToString(a.VpcId)] = true
		var subnets []model.ID
		for _, s := range a.SubnetIds {
			subnets = append(subnets, model.ID(s))
		}
		r.Attachments = append(r.Attachments, model.Attachment{
			Object: model.Object{ID: id(a.TransitGatewayAttachmentId), Name: nameOf(a.Tags)}, TransitGateway: id(a.TransitGatewayId),
			VPC: id(a.VpcId), Subnets: model.Known(subnets), State: model.Known(string(a.State))})
	}
	return nil
}

// readTransitTables reads the route tables, and what is associated with and propagated to each.
// A caller outside the Transit Gateway's own account may read none of it.
func (r *reader) readTransitTables(ctx context.Context, filter []types.Filter) error {
	call := Call{ec2Service, "DescribeTransitGatewayRouteTables"}
	tables, err := all(ctx, ec2.NewDescribeTransitGatewayRouteTablesPaginator(r.ec2, &ec2.DescribeTransitGatewayRouteTablesInput{Filters: filter}),
		func(o *ec2.DescribeTransitGatewayRouteTablesOutput) []types.TransitGatewayRouteTable {
			return o.TransitGatewayRouteTables
		})
	gap, err := gapOr(err, "the route tables of the Transit Gateway (readable in its owner's account only)", call)
	if err != nil {
		return err
	}
	if len(tables) == 0 && gap == nil && len(r.Attachments) > 0 {
		gap = &model.Gap{What: "the route tables of the Transit Gateway (this account sees none: they are readable in its owner's account only)",
			Settle: []string{call.Operation + " (" + call.Action() + ") in the account that owns the Transit Gateway"}}
	}
	if gap != nil {
		r.associationsUnknown(gap)
		r.propagationsUnknown(gap)
	}
	for _, t := range tables {
		table := model.TransitTable{Object: model.Object{ID: id(t.TransitGatewayRouteTableId), Name: nameOf(t.Tags)}, TransitGateway: id(t.TransitGatewayId)}
		if table.Routes, err = r.searchRoutes(ctx, table.TransitGateway, t.TransitGatewayRouteTableId); err != nil {
			return err
		}
		if err := r.readAssociations(ctx, t.TransitGatewayRouteTableId); err != nil {
			return err
		}
		if err := r.readPropagations(ctx, t.TransitGatewayRouteTableId); err != nil {
			return err
		}
		r.TransitTables = append(r.TransitTables, table)
	}
	return nil
}

func (r *reader) associationsUnknown(gap *model.Gap) {
	for i := range r.Attachments {
		if r.Attachments[i].Table.Value.Table == "" {
			r.Attachments[i].Table.Gap = gap
		}
	}
}

func (r *reader) propagationsUnknown(gap *model.Gap) {
	for i := range r.Attachments {
		r.Attachments[i].Propagations.Gap = gap
	}
}

func (r *reader) attachment(wanted model.ID) *model.Attachment {
	for i := range r.Attachments {
		if r.Attachments[i].ID == wanted {
			return &r.Attachments[i]
		}
	}
	return nil
}

func (r *reader) readAssociations(ctx context.Context, table *string) error {
	found, err := all(ctx, ec2.NewGetTransitGatewayRouteTableAssociationsPaginator(r.ec2, &ec2.GetTransitGatewayRouteTableAssociationsInput{TransitGatewayRouteTableId: table}),
		func(o *ec2.GetTransitGatewayRouteTableAssociationsOutput) []types.TransitGatewayRouteTableAssociation {
			return o.Associations
		})
	gap, err := gapOr(err, "the associations of "+aws.ToString(table), Call{ec2Service, "GetTransitGatewayRouteTableAssociations"})
	if gap != nil {
		r.associationsUnknown(gap)
	}
	for _, a := range found {
		if at := r.attachment(id(a.TransitGatewayAttachmentId)); at != nil && a.State == types.TransitGatewayAssociationStateAssociated {
			at.Table = model.Known(model.Association{Table: id(table)})
		}
	}
	return err
}

func (r *reader) readPropagations(ctx context.Context, table *string) error {
	found, err := all(ctx, ec2.NewGetTransitGatewayRouteTablePropagationsPaginator(r.ec2, &ec2.GetTransitGatewayRouteTablePropagationsInput{TransitGatewayRouteTableId: table}),
		func(o *ec2.GetTransitGatewayRouteTablePropagationsOutput) []types.TransitGatewayRouteTablePropagation {
			return o.TransitGatewayRouteTablePropagations
		})
	gap, err := gapOr(err, "the propagations of "+aws.ToString(table), Call{ec2Service, "GetTransitGatewayRouteTablePropagations"})
	if gap != nil {
		r.propagationsUnknown(gap)
	}
	for _, p := range found {
		if at := r.attachment(id(p.TransitGatewayAttachmentId)); at != nil && p.State == types.TransitGatewayPropagationStateEnabled {
			at.Propagations.Value = append(at.Propagations.Value, model.Propagation{Table: id(table)})
		}
	}
	return err
}
