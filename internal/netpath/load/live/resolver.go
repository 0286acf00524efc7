package live

import (
	"context"
	"net/netip"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/route53resolver"
	"github.com/aws/aws-sdk-go-v2/service/route53resolver/types"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// readResolver reads the resolver endpoints and the rules with their VPCs.
func (r *reader) readResolver(ctx context.Context) error {
	endpoints, err := all(ctx, route53resolver.NewListResolverEndpointsPaginator(r.resolver, &route53resolver.ListResolverEndpointsInput{}),
		func(o *route53resolver.ListResolverEndpointsOutput) []types.ResolverEndpoint {
			return o.ResolverEndpoints
		})
	if err != nil {
		return err
	}
	outbound := map[string]model.ID{} // VPC by endpoint
	for _, e := range endpoints {
		converted, err := r.resolverEndpoint(ctx, e)
		if err != nil {
			return err
		}
		if e.Direction == types.ResolverEndpointDirectionOutbound {
			outbound[aws.ToString(e.Id)] = id(e.HostVPCId)
			r.OutboundResolver = append(r.OutboundResolver, converted)
		} else {
			r.InboundResolver = append(r.InboundResolver, converted)
		}
	}
	return r.readRules(ctx, outbound)
}

// resolverEndpoint reads the addresses of a resolver endpoint.
func (r *reader) resolverEndpoint(ctx context.Context, e types.ResolverEndpoint) (model.ResolverEndpoint, error) {
	addresses, err := all(ctx, route53resolver.NewListResolverEndpointIpAddressesPaginator(r.resolver,
		&route53resolver.ListResolverEndpointIpAddressesInput{ResolverEndpointId: e.Id}),
		func(o *route53resolver.ListResolverEndpointIpAddressesOutput) []types.IpAddressResponse {
			return o.IpAddresses
		})
	if err != nil {
		return model.ResolverEndpoint{}, err
	}
	converted := model.ResolverEndpoint{Object: model.Object{ID: id(e.Id), Name: aws.ToString(e.Name)}, VPC: id(e.HostVPCId)}
	for _, g := range e.SecurityGroupIds {
		converted.SecurityGroups.Value = append(converted.SecurityGroups.Value, model.ID(g))
	}
	for _, a := range addresses {
		if address, err := netip.ParseAddr(aws.ToString(a.Ip)); err == nil {
			converted.Interfaces = append(converted.Interfaces, model.Interface{Subnet: id(a.SubnetId), Addr: address})
		}
	}
	return converted, nil
}

// readRules reads the rules and which VPCs they are associated with.
func (r *reader) readRules(ctx context.Context, outbound map[string]model.ID) error {
	rules, err := all(ctx, route53resolver.NewListResolverRulesPaginator(r.resolver, &route53resolver.ListResolverRulesInput{}),
		func(o *route53resolver.ListResolverRulesOutput) []types.ResolverRule { return o.ResolverRules })
	if err != nil {
		return err
	}
	associations, err := all(ctx, route53resolver.NewListResolverRuleAssociationsPaginator(r.resolver, &route53resolver.ListResolverRuleAssociationsInput{}),
		func(o *route53resolver.ListResolverRuleAssociationsOutput) []types.ResolverRuleAssociation {
			return o.ResolverRuleAssociations
		})
	if err != nil {
		return err
	}
	vpcs := map[string][]model.ZoneAssociation{}
	for _, a := range associations {
		if a.Status == types.ResolverRuleAssociationStatusComplete {
			vpcs[aws.ToString(a.ResolverRuleId)] = append(vpcs[aws.ToString(a.ResolverRuleId)], model.ZoneAssociation{VPC: id(a.VPCId)})
		}
	}
	for _, rule := range rules {
		if rule.RuleType != types.RuleTypeOptionForward && rule.RuleType != types.RuleTypeOptionSystem {
			continue // the rule for the rest of the Internet, which every VPC has
		}
		converted := model.ResolverRule{Object: model.Object{ID: id(rule.Id), Name: aws.ToString(rule.Name)}, Type: string(rule.RuleType),
			Domain: strings.TrimSuffix(aws.ToString(rule.DomainName), "."), VPCs: model.Known(vpcs[aws.ToString(rule.Id)]),
			OutboundVPC: outbound[aws.ToString(rule.ResolverEndpointId)], Outbound: id(rule.ResolverEndpointId)}
		for _, t := range rule.TargetIps {
			if a, err := netip.ParseAddr(aws.ToString(t.Ip)); err == nil {
				converted.Targets = append(converted.Targets, a)
			}
		}
		r.ResolverRules = append(r.ResolverRules, converted)
	}
	return nil
}
