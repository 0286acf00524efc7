package live

import (
	"context"
	"net/netip"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// readRouteTables reads the VPCs' route tables.
func (r *reader) readRouteTables(ctx context.Context) error {
	tables, err := all(ctx, ec2.NewDescribeRouteTablesPaginator(r.ec2, &ec2.DescribeRouteTablesInput{}),
		func(o *ec2.DescribeRouteTablesOutput) []types.RouteTable { return o.RouteTables })
	if err != nil {
		return err
	}
	for _, t := range tables {
		if !r.relevant(t.VpcId) {
			continue
		}
		table := model.RouteTable{Object: model.Object{ID: id(t.RouteTableId), Name: nameOf(t.Tags)}, VPC: id(t.VpcId)}
		for _, a := range t.Associations {
			switch {
			case aws.ToBool(a.Main):
				table.Main = true
			case a.SubnetId != nil:
				table.Subnets = append(table.Subnets, id(a.SubnetId))
			}
		}
		for _, route := range t.Routes {
			if err := r.addRoute(ctx, &table, route); err != nil {
				return err
			}
		}
		r.RouteTables = append(r.RouteTables, table)
	}
	return nil
}

// addRoute adds an IPv4 route, one by a prefix list for each of its entries. Local routes follow from
// the VPC's CIDRs, and the prefixes behind a gateway endpoint are AWS's own.
func (r *reader) addRoute(ctx context.Context, table *model.RouteTable, route types.Route) error {
	added := model.Route{Target: routeTarget(route), Origin: model.Static, Blackhole: route.State == types.RouteStateBlackhole}
	gatewayEndpoint := added.Target.Kind == model.TargetGatewayLoadBalancer && route.DestinationPrefixListId != nil && !r.isAppliance(string(added.Target.ID))
	if added.Target.Kind == model.TargetLocal || gatewayEndpoint {
		return nil
	}
	if list := route.DestinationPrefixListId; aws.ToString(list) != "" {
		entries, err := r.listed(ctx, list)
		added.Origin, added.List = model.PrefixList, id(list)
		for _, to := range entries {
			added.Destination = to
			table.Routes.Value = append(table.Routes.Value, added)
		}
		return err
	}
	to, err := netip.ParsePrefix(aws.ToString(route.DestinationCidrBlock))
	if err != nil {
		return nil // IPv6
	}
	if route.Origin == types.RouteOriginEnableVgwRoutePropagation {
		added.Origin = model.Propagated
	}
	added.Destination = model.Destination{Prefix: to}
	table.Routes.Value = append(table.Routes.Value, added)
	return nil
}

// routeTarget finds which of the many fields holds the target.
func routeTarget(r types.Route) model.Target {
	gateway := aws.ToString(r.GatewayId)
	for _, t := range []struct {
		kind model.TargetKind
		id   *string
	}{
		{model.TargetTransitGateway, r.TransitGatewayId},
		{model.TargetNATGateway, r.NatGatewayId},
		{model.TargetPeering, r.VpcPeeringConnectionId},
		{model.TargetInterface, r.NetworkInterfaceId},
		{model.TargetInterface, r.InstanceId},
		{model.TargetCoreNetwork, r.CoreNetworkArn},
		{model.TargetLocalGateway, r.LocalGatewayId},
		{model.TargetCarrierGateway, r.CarrierGatewayId},
		{model.TargetOther, r.OdbNetworkArn},
	} {
		if aws.ToString(t.id) != "" {
			return model.Target{Kind: t.kind, ID: id(t.id)}
		}
	}
	switch {
	case gateway == "local":
		return model.Target{Kind: model.TargetLocal, ID: "local"}
	case strings.HasPrefix(gateway, "igw-"):
		return model.Target{Kind: model.TargetInternetGateway, ID: model.ID(gateway)}
	case strings.HasPrefix(gateway, "vpce-"):
		return model.Target{Kind: model.TargetGatewayLoadBalancer, ID: model.ID(gateway)}
	case strings.HasPrefix(gateway, "vgw-"):
		return model.Target{Kind: model.TargetVirtualPrivateGateway, ID: model.ID(gateway)}
	}
	return model.Target{Kind: model.TargetOther, ID: model.ID(gateway)}
}
