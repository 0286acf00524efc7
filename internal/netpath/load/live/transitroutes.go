package live

import (
	"context"
	"net/netip"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// maxSearch is the largest number of routes that one search returns (Amazon EC2 API Reference,
// SearchTransitGatewayRoutes).
const maxSearch = 1000

// searchRoutes reads every route of a Transit Gateway route table.
func (r *reader) searchRoutes(ctx context.Context, gateway model.ID, table *string) (model.Fact[[]model.TransitRoute], error) {
	found, err := r.searchWithin(ctx, table, netip.PrefixFrom(netip.IPv4Unspecified(), 0))
	gap, err := gapOr(err, "the routes of "+aws.ToString(table), Call{ec2Service, "SearchTransitGatewayRoutes"})
	routes := model.Fact[[]model.TransitRoute]{Gap: gap}
	for _, route := range found {
		if converted, ok := transitRoute(route); ok {
			routes.Value = append(routes.Value, converted)
		}
		for _, a := range route.TransitGatewayAttachments {
			r.otherAttachment(gateway, a)
		}
	}
	return routes, err
}

// searchWithin reads the routes that lie in a block. The call returns 1000 at most and says when
// there are more: then the block's own route and each half are searched apart.
func (r *reader) searchWithin(ctx context.Context, table *string, block netip.Prefix) ([]types.TransitGatewayRoute, error) {
	routes, more, err := r.search(ctx, table, "route-search.subnet-of-match", block)
	if err != nil || !more || block.Bits() == 32 {
		return routes, err
	}
	if routes, _, err = r.search(ctx, table, "route-search.exact-match", block); err != nil {
		return nil, err
	}
	for _, half := range halves(block) {
		within, err := r.searchWithin(ctx, table, half)
		if err != nil {
			return nil, err
		}
		routes = append(routes, within...)
	}
	return routes, nil
}

// search makes one search with a filter, which the call demands.
func (r *reader) search(ctx context.Context, table *string, filter string, block netip.Prefix) (routes []types.TransitGatewayRoute, more bool, err error) {
	pages := ec2.NewSearchTransitGatewayRoutesPaginator(r.ec2, &ec2.SearchTransitGatewayRoutesInput{
		TransitGatewayRouteTableId: table, MaxResults: aws.Int32(maxSearch),
		Filters: []types.Filter{{Name: aws.String(filter), Values: []string{block.String()}}},
	})
	routes, err = all(ctx, pages, func(o *ec2.SearchTransitGatewayRoutesOutput) []types.TransitGatewayRoute {
		more = aws.ToBool(o.AdditionalRoutesAvailable) && aws.ToString(o.NextToken) == ""
		return o.Routes
	})
	return routes, more, err
}

// halves of a block of IPv4 addresses.
func halves(block netip.Prefix) [2]netip.Prefix {
	bits := block.Bits() + 1
	upper := block.Masked().Addr().As4()
	upper[(bits-1)/8] |= 0x80 >> ((bits - 1) % 8)
	return [2]netip.Prefix{netip.PrefixFrom(block.Masked().Addr(), bits), netip.PrefixFrom(netip.AddrFrom4(upper), bits)}
}

func transitRoute(route types.TransitGatewayRoute) (model.TransitRoute, bool) {
	to, err := netip.ParsePrefix(aws.ToString(route.DestinationCidrBlock))
	if err != nil || route.State == types.TransitGatewayRouteStateDeleted || route.State == types.TransitGatewayRouteStateDeleting {
		return model.TransitRoute{}, false
	}
	converted := model.TransitRoute{Destination: model.Destination{Prefix: to}, Origin: model.Static,
		Blackhole: route.State == types.TransitGatewayRouteStateBlackhole}
	switch {
	case route.Type == types.TransitGatewayRouteTypePropagated:
		converted.Origin = model.Propagated
	case aws.ToString(route.PrefixListId) != "":
		converted.Origin, converted.List = model.PrefixList, id(route.PrefixListId)
	}
	if len(route.TransitGatewayAttachments) > 0 {
		converted.Attachment = id(route.TransitGatewayAttachments[0].TransitGatewayAttachmentId)
	}
	return converted, true
}
