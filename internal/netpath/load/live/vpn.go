package live

import (
	"context"
	"net/netip"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// readVPNAttachments reads the Client VPN endpoints, and with them the attachments of those that
// are attached to a Transit Gateway themselves: the call for VPC attachments leaves them out.
func (r *reader) readVPNAttachments(ctx context.Context) error {
	found, err := all(ctx, ec2.NewDescribeClientVpnEndpointsPaginator(r.ec2, &ec2.DescribeClientVpnEndpointsInput{}),
		func(o *ec2.DescribeClientVpnEndpointsOutput) []types.ClientVpnEndpoint { return o.ClientVpnEndpoints })
	if err != nil && !denied(err) { // denied: those of the configuration file keep their own gaps
		return err
	}
	r.vpns = found
	for _, e := range found {
		if c := e.TransitGatewayConfiguration; c != nil && aws.ToString(c.TransitGatewayAttachmentId) != "" {
			r.Attachments = append(r.Attachments, model.Attachment{
				Object: model.Object{ID: id(c.TransitGatewayAttachmentId), Name: nameOf(e.Tags)}, TransitGateway: id(c.TransitGatewayId),
				ClientVPN: id(e.ClientVpnEndpointId), State: model.Known("available")})
		}
	}
	return nil
}

// readClientVPNs reads the subnets, routes and authorization rules of the Client VPN endpoints.
func (r *reader) readClientVPNs(ctx context.Context) error {
	for _, e := range r.vpns {
		vpn := model.ClientVPN{Object: model.Object{ID: id(e.ClientVpnEndpointId), Name: nameOf(e.Tags)}, VPC: id(e.VpcId)}
		if e.TransitGatewayConfiguration != nil {
			vpn.TransitGateway = id(e.TransitGatewayConfiguration.TransitGatewayId)
		}
		if vpn.TransitGateway == "" && !r.relevant(e.VpcId) {
			continue
		}
		vpn.ClientCIDR, _ = netip.ParsePrefix(aws.ToString(e.ClientCidrBlock)) // none: an endpoint for IPv6 only
		for _, s := range e.DnsServers {
			if a, err := netip.ParseAddr(s); err == nil {
				vpn.DNSServers.Value = append(vpn.DNSServers.Value, a)
			}
		}
		for _, read := range []func(context.Context, *string, *model.ClientVPN) error{r.readTargets, r.readVPNRoutes, r.readAuthorizations} {
			if err := read(ctx, e.ClientVpnEndpointId, &vpn); err != nil {
				return err
			}
		}
		r.ClientVPNs = append(r.ClientVPNs, vpn)
	}
	return nil
}

func (r *reader) readTargets(ctx context.Context, endpoint *string, vpn *model.ClientVPN) error {
	found, err := all(ctx, ec2.NewDescribeClientVpnTargetNetworksPaginator(r.ec2, &ec2.DescribeClientVpnTargetNetworksInput{ClientVpnEndpointId: endpoint}),
		func(o *ec2.DescribeClientVpnTargetNetworksOutput) []types.TargetNetwork {
			return o.ClientVpnTargetNetworks
		})
	vpn.Subnets.Gap, err = gapOr(err, "the associated subnets of "+aws.ToString(endpoint), Call{ec2Service, "DescribeClientVpnTargetNetworks"})
	for _, t := range found {
		if t.Status == nil || t.Status.Code == types.AssociationStatusCodeAssociated {
			vpn.Subnets.Value = append(vpn.Subnets.Value, id(t.TargetNetworkId))
		}
	}
	return err
}

func (r *reader) readVPNRoutes(ctx context.Context, endpoint *string, vpn *model.ClientVPN) error {
	found, err := all(ctx, ec2.NewDescribeClientVpnRoutesPaginator(r.ec2, &ec2.DescribeClientVpnRoutesInput{ClientVpnEndpointId: endpoint}),
		func(o *ec2.DescribeClientVpnRoutesOutput) []types.ClientVpnRoute { return o.Routes })
	vpn.Routes.Gap, err = gapOr(err, "the routes of "+aws.ToString(endpoint), Call{ec2Service, "DescribeClientVpnRoutes"})
	for _, route := range found {
		to, parse := netip.ParsePrefix(aws.ToString(route.DestinationCidr))
		if parse == nil && (route.Status == nil || route.Status.Code == types.ClientVpnRouteStatusCodeActive) {
			vpn.Routes.Value = append(vpn.Routes.Value, model.VPNRoute{Destination: to, Subnet: id(route.TargetSubnet)})
		}
	}
	return err
}

func (r *reader) readAuthorizations(ctx context.Context, endpoint *string, vpn *model.ClientVPN) error {
	found, err := all(ctx, ec2.NewDescribeClientVpnAuthorizationRulesPaginator(r.ec2, &ec2.DescribeClientVpnAuthorizationRulesInput{ClientVpnEndpointId: endpoint}),
		func(o *ec2.DescribeClientVpnAuthorizationRulesOutput) []types.AuthorizationRule {
			return o.AuthorizationRules
		})
	vpn.Authorizations.Gap, err = gapOr(err, "the authorization rules of "+aws.ToString(endpoint), Call{ec2Service, "DescribeClientVpnAuthorizationRules"})
	for _, rule := range found {
		network, parse := netip.ParsePrefix(aws.ToString(rule.DestinationCidr))
		if parse == nil && (rule.Status == nil || rule.Status.Code == types.ClientVpnAuthorizationRuleStatusCodeActive) {
			vpn.Authorizations.Value = append(vpn.Authorizations.Value, model.VPNAuthorization{Network: network, Group: aws.ToString(rule.GroupId)})
		}
	}
	return err
}
