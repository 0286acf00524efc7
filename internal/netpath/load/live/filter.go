package live

import (
	"context"
	"net/netip"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// readSecurityGroups reads the groups and, apart, their rules, which have ids of their own.
func (r *reader) readSecurityGroups(ctx context.Context) error {
	groups, err := all(ctx, ec2.NewDescribeSecurityGroupsPaginator(r.ec2, &ec2.DescribeSecurityGroupsInput{}),
		func(o *ec2.DescribeSecurityGroupsOutput) []types.SecurityGroup { return o.SecurityGroups })
	if err != nil {
		return err
	}
	rules, err := all(ctx, ec2.NewDescribeSecurityGroupRulesPaginator(r.ec2, &ec2.DescribeSecurityGroupRulesInput{}),
		func(o *ec2.DescribeSecurityGroupRulesOutput) []types.SecurityGroupRule { return o.SecurityGroupRules })
	if err != nil {
		return err
	}
	for _, g := range groups {
		if r.relevant(g.VpcId) {
			r.groups[id(g.GroupId)] = len(r.SecurityGroups)
			r.SecurityGroups = append(r.SecurityGroups, model.SecurityGroup{
				Object: model.Object{ID: id(g.GroupId), Name: aws.ToString(g.GroupName)}, VPC: id(g.VpcId)})
		}
	}
	for _, rule := range rules {
		if at, ok := r.groups[id(rule.GroupId)]; ok {
			if err := r.addRule(ctx, &r.SecurityGroups[at], rule); err != nil {
				return err
			}
		}
	}
	return nil
}

// addRule adds an IPv4 rule, one by a prefix list for each of its entries, or one that refers to another group.
func (r *reader) addRule(ctx context.Context, group *model.SecurityGroup, rule types.SecurityGroupRule) error {
	to := &group.Ingress
	if aws.ToBool(rule.IsEgress) {
		to = &group.Egress
	}
	converted := model.GroupRule{ID: id(rule.SecurityGroupRuleId), Protocol: model.Protocol(aws.ToString(rule.IpProtocol)), Ports: model.AllPorts}
	if from := aws.ToInt32(rule.FromPort); rule.FromPort != nil && from >= 0 && converted.Protocol != model.AnyProtocol {
		converted.Ports = model.Ports{First: int(from), Last: int(aws.ToInt32(rule.ToPort))}
	}
	switch {
	case rule.ReferencedGroupInfo != nil:
		converted.Group = id(rule.ReferencedGroupInfo.GroupId)
	case rule.PrefixListId != nil:
		entries, err := r.listed(ctx, rule.PrefixListId)
		converted.List = id(rule.PrefixListId)
		for _, peer := range entries {
			converted.Peer = peer
			to.Value = append(to.Value, converted)
		}
		return err
	default:
		peer, err := netip.ParsePrefix(aws.ToString(rule.CidrIpv4))
		if err != nil {
			return nil // IPv6
		}
		converted.Peer = model.Destination{Prefix: peer}
	}
	to.Value = append(to.Value, converted)
	return nil
}

// readNetworkACLs reads the ACLs and tells each subnet which one it has.
func (r *reader) readNetworkACLs(ctx context.Context) error {
	acls, err := all(ctx, ec2.NewDescribeNetworkAclsPaginator(r.ec2, &ec2.DescribeNetworkAclsInput{}),
		func(o *ec2.DescribeNetworkAclsOutput) []types.NetworkAcl { return o.NetworkAcls })
	if err != nil {
		return err
	}
	of := map[model.ID]model.ID{}
	for _, a := range acls {
		if !r.relevant(a.VpcId) {
			continue
		}
		acl := model.NetworkACL{Object: model.Object{ID: id(a.NetworkAclId), Name: nameOf(a.Tags)}, VPC: id(a.VpcId)}
		for _, s := range a.Associations {
			of[id(s.SubnetId)] = acl.ID
		}
		for _, e := range a.Entries {
			if entry, ok := aclEntry(e); ok {
				acl.Entries.Value = append(acl.Entries.Value, entry)
			}
		}
		r.NetworkACLs = append(r.NetworkACLs, acl)
	}
	for i := range r.Subnets {
		r.Subnets[i].NetworkACL = model.Known(of[r.Subnets[i].ID])
	}
	return nil
}

func aclEntry(e types.NetworkAclEntry) (model.ACLEntry, bool) {
	peer, err := netip.ParsePrefix(aws.ToString(e.CidrBlock))
	if err != nil {
		return model.ACLEntry{}, false // IPv6
	}
	entry := model.ACLEntry{Number: int(aws.ToInt32(e.RuleNumber)), Egress: aws.ToBool(e.Egress), Allow: e.RuleAction == types.RuleActionAllow,
		Protocol: model.Protocol(aws.ToString(e.Protocol)), Ports: model.AllPorts, Peer: peer}
	if e.PortRange != nil {
		entry.Ports = model.Ports{First: int(aws.ToInt32(e.PortRange.From)), Last: int(aws.ToInt32(e.PortRange.To))}
	}
	return entry, true
}
