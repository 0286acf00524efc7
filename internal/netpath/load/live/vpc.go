package live

import (
	"context"
	"net/netip"
	"slices"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// nameOf returns the Name tag.
func nameOf(tags []types.Tag) string {
	for _, t := range tags {
		if aws.ToString(t.Key) == "Name" {
			return aws.ToString(t.Value)
		}
	}
	return ""
}

// readVPCs reads the VPCs attached to the Transit Gateway and the hub VPCs of the configuration file.
func (r *reader) readVPCs(ctx context.Context) error {
	vpcs, err := all(ctx, ec2.NewDescribeVpcsPaginator(r.ec2, &ec2.DescribeVpcsInput{}),
		func(o *ec2.DescribeVpcsOutput) []types.Vpc { return o.Vpcs })
	if err != nil {
		return err
	}
	servers, err := r.readDNSServers(ctx)
	if err != nil {
		return err
	}
	for _, v := range vpcs {
		if len(r.configs) == 0 || r.isPrivateLink(v) {
			r.wanted[aws.ToString(v.VpcId)] = true // attached or not
		}
		if !r.relevant(v.VpcId) {
			continue
		}
		vpc := model.VPC{Object: model.Object{ID: id(v.VpcId), Name: nameOf(v.Tags)}, DNSServers: model.Known(servers[aws.ToString(v.DhcpOptionsId)])}
		for _, block := range v.CidrBlockAssociationSet {
			if p, err := netip.ParsePrefix(aws.ToString(block.CidrBlock)); err == nil && associated(block.CidrBlockState) {
				vpc.CIDRs.Value = append(vpc.CIDRs.Value, p)
			}
		}
		putFirst(vpc.CIDRs.Value, aws.ToString(v.CidrBlock))
		if vpc.DNSSupport, err = r.attribute(ctx, v.VpcId, types.VpcAttributeNameEnableDnsSupport); err != nil {
			return err
		}
		if vpc.DNSHostnames, err = r.attribute(ctx, v.VpcId, types.VpcAttributeNameEnableDnsHostnames); err != nil {
			return err
		}
		r.VPCs = append(r.VPCs, vpc)
	}
	return nil
}

// isPrivateLink reports whether a VPC is one of the configuration files' PrivateLink VPCs: it has the id that a file
// names, or the CIDR block of one that is made.
func (r *reader) isPrivateLink(v types.Vpc) bool {
	for _, file := range r.configs {
		for _, vpc := range file.PrivateLink.VPCs {
			if vpc.ID != "" && vpc.ID == aws.ToString(v.VpcId) {
				return true
			}
			if vpc.Made() && slices.ContainsFunc(v.CidrBlockAssociationSet, func(block types.VpcCidrBlockAssociation) bool {
				return aws.ToString(block.CidrBlock) == vpc.CIDR.Masked().String()
			}) {
				return true
			}
		}
	}
	return false
}

func associated(state *types.VpcCidrBlockState) bool {
	return state == nil || state.State == types.VpcCidrBlockStateCodeAssociated
}

// putFirst moves the primary CIDR block to the front: the VPC's resolver is its base plus two.
func putFirst(blocks []netip.Prefix, primary string) {
	if i := slices.IndexFunc(blocks, func(p netip.Prefix) bool { return p.String() == primary }); i > 0 {
		blocks[0], blocks[i] = blocks[i], blocks[0]
	}
}

// attribute reads one of a VPC's DNS attributes.
func (r *reader) attribute(ctx context.Context, vpc *string, name types.VpcAttributeName) (model.Fact[bool], error) {
	out, err := r.ec2.DescribeVpcAttribute(ctx, &ec2.DescribeVpcAttributeInput{VpcId: vpc, Attribute: name})
	if err != nil {
		gap, err := gapOr(err, "attribute "+string(name)+" of "+aws.ToString(vpc), Call{ec2Service, "DescribeVpcAttribute"})
		return model.Unknown[bool](gap), err
	}
	value := out.EnableDnsSupport
	if name == types.VpcAttributeNameEnableDnsHostnames {
		value = out.EnableDnsHostnames
	}
	return model.Known(value != nil && aws.ToBool(value.Value)), nil
}

// readDNSServers reads the name servers of every set of DHCP options. The zero address stands
// for AmazonProvidedDNS.
func (r *reader) readDNSServers(ctx context.Context) (map[string][]netip.Addr, error) {
	options, err := all(ctx, ec2.NewDescribeDhcpOptionsPaginator(r.ec2, &ec2.DescribeDhcpOptionsInput{}),
		func(o *ec2.DescribeDhcpOptionsOutput) []types.DhcpOptions { return o.DhcpOptions })
	servers := map[string][]netip.Addr{}
	for _, o := range options {
		for _, c := range o.DhcpConfigurations {
			if aws.ToString(c.Key) != "domain-name-servers" {
				continue
			}
			for _, v := range c.Values {
				a, _ := netip.ParseAddr(aws.ToString(v.Value)) // AmazonProvidedDNS is no address
				servers[aws.ToString(o.DhcpOptionsId)] = append(servers[aws.ToString(o.DhcpOptionsId)], a)
			}
		}
	}
	return servers, err
}

// readSubnets reads the subnets with the names of their availability zones; the pairs of id and name
// are the account's own.
func (r *reader) readSubnets(ctx context.Context) error {
	zones, err := r.ec2.DescribeAvailabilityZones(ctx, &ec2.DescribeAvailabilityZonesInput{})
	if err != nil {
		return err
	}
	r.zones = map[string]model.AvailabilityZone{}
	for _, z := range zones.AvailabilityZones {
		r.zones[aws.ToString(z.ZoneId)] = model.AvailabilityZone{ID: aws.ToString(z.ZoneId), Name: aws.ToString(z.ZoneName)}
	}
	subnets, err := all(ctx, ec2.NewDescribeSubnetsPaginator(r.ec2, &ec2.DescribeSubnetsInput{}),
		func(o *ec2.DescribeSubnetsOutput) []types.Subnet { return o.Subnets })
	if err != nil {
		return err
	}
	for _, s := range subnets {
		block, err := netip.ParsePrefix(aws.ToString(s.CidrBlock))
		if err != nil || !r.relevant(s.VpcId) { // a subnet for IPv6 only has no block
			continue
		}
		zone, ok := r.zones[aws.ToString(s.AvailabilityZoneId)]
		if !ok {
			zone = model.AvailabilityZone{ID: aws.ToString(s.AvailabilityZoneId), Name: aws.ToString(s.AvailabilityZone)}
		}
		r.Subnets = append(r.Subnets, model.Subnet{Object: model.Object{ID: id(s.SubnetId), Name: nameOf(s.Tags)}, VPC: id(s.VpcId),
			CIDR: model.Known(block), AZ: model.Known(zone)})
	}
	return nil
}
