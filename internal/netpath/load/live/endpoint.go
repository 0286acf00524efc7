package live

import (
	"context"
	"net/netip"
	"regexp"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// privateService is how the name of an endpoint service begins that is not AWS's own.
const privateService = "com.amazonaws.vpce."

// readEndpoints reads the interface endpoints of private services, and those of appliances.
func (r *reader) readEndpoints(ctx context.Context) error {
	found, err := all(ctx, ec2.NewDescribeVpcEndpointsPaginator(r.ec2, &ec2.DescribeVpcEndpointsInput{}),
		func(o *ec2.DescribeVpcEndpointsOutput) []types.VpcEndpoint { return o.VpcEndpoints })
	if err != nil {
		return err
	}
	interfaces, err := r.readInterfaces(ctx)
	if err != nil {
		return err
	}
	for _, e := range found {
		if e.VpcEndpointType == types.VpcEndpointTypeGatewayLoadBalancer && r.relevant(e.VpcId) {
			r.Appliances = append(r.Appliances, appliance(e))
		}
		if e.VpcEndpointType != types.VpcEndpointTypeInterface || !strings.HasPrefix(aws.ToString(e.ServiceName), privateService) || !r.relevant(e.VpcId) {
			continue
		}
		r.Endpoints = append(r.Endpoints, endpoint(e, interfaces))
	}
	return nil
}

func endpoint(e types.VpcEndpoint, interfaces map[string]model.Interface) model.Endpoint {
	state := string(e.State) // the API writes "Available" in its reference and "available" in answers
	converted := model.Endpoint{Object: model.Object{ID: id(e.VpcEndpointId), Name: nameOf(e.Tags)}, VPC: id(e.VpcId),
		State: model.Known(strings.ToLower(state[:min(1, len(state))]) + state[min(1, len(state)):]),
		Connection: model.Unknown[model.ID](&model.Gap{What: "whether Confluent Cloud accepted " + aws.ToString(e.VpcEndpointId), Outside: true,
			Settle: []string{"--state of confluent-core"}})}
	for _, g := range e.Groups {
		converted.SecurityGroups.Value = append(converted.SecurityGroups.Value, id(g.GroupId))
	}
	for _, n := range e.NetworkInterfaceIds {
		if at, ok := interfaces[n]; ok {
			converted.Interfaces.Value = append(converted.Interfaces.Value, at)
		}
	}
	for _, d := range e.DnsEntries {
		name := strings.TrimSuffix(aws.ToString(d.DnsName), ".")
		converted.DNSEntries = append(converted.DNSEntries, model.DNSEntry{Name: name, AZName: azName(name)})
	}
	return converted
}

// zonalEntry is a zonal name of an endpoint: vpce-<id>-<service>-<zone's name>.vpce-svc-...
var zonalEntry = regexp.MustCompile(`^vpce-[^.]*-([a-z]{2}(?:-[a-z]+)+-\d[a-z])\.vpce-svc-`)

// azName finds the availability zone's name in a zonal name; empty for the regional one.
func azName(name string) string {
	if found := zonalEntry.FindStringSubmatch(name); found != nil {
		return found[1]
	}
	return ""
}

// readInterfaces reads the network interfaces of endpoints by id.
func (r *reader) readInterfaces(ctx context.Context) (map[string]model.Interface, error) {
	found, err := all(ctx, ec2.NewDescribeNetworkInterfacesPaginator(r.ec2, &ec2.DescribeNetworkInterfacesInput{
		Filters: []types.Filter{{Name: aws.String("interface-type"), Values: []string{"vpc_endpoint"}}},
	}), func(o *ec2.DescribeNetworkInterfacesOutput) []types.NetworkInterface { return o.NetworkInterfaces })
	byID := map[string]model.Interface{}
	for _, n := range found {
		address, _ := netip.ParseAddr(aws.ToString(n.PrivateIpAddress)) // none: an interface for IPv6 only
		byID[aws.ToString(n.NetworkInterfaceId)] = model.Interface{Subnet: id(n.SubnetId), Addr: address}
	}
	return byID, err
}
