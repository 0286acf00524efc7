package aws

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// EndpointService is the kind under which whoever offers a PrivateLink service puts it into
// the world, by service name. Its owner has to accept a connection.
const EndpointService = "vpc endpoint service"

func (a Account) endpoints() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_vpc_endpoint": {
			Replace: []string{"vpc_id", "service_name", "service_region", "vpc_endpoint_type"},
			Recompute: map[string][]string{
				"dns_entry": {"subnet_ids"}, "network_interface_ids": {"subnet_ids"},
			},
			Slow:   true,
			Create: a.createEndpoint, Update: a.updateEndpoint,
		},
	}
}

func (a Account) createEndpoint(call *emulator.Call) error {
	const operation = "EC2: CreateVpcEndpoint"
	endpoint := call.Object
	if err := need(call, operation, "aws_vpc", endpoint.String("vpc_id")); err != nil {
		return err
	}
	if call.World.Get(EndpointService, endpoint.String("service_name")) == nil {
		return refuse(operation, "InvalidServiceName", "The Vpc Endpoint Service '%s' does not exist", endpoint["service_name"])
	}
	if endpoint.Bool("private_dns_enabled") {
		return refuse(operation, "InvalidParameter", "Private DNS can't be enabled because the service %s does not provide a private DNS name.", endpoint["service_name"])
	}
	endpoint["id"] = id(call, "vpce-", endpoint["vpc_id"], endpoint["service_name"])
	if err := a.updateEndpoint(call); err != nil {
		return err
	}
	endpoint["arn"] = a.arn("ec2", "vpc-endpoint/%s", endpoint["id"])
	endpoint["owner_id"] = a.ID
	endpoint["state"], endpoint["requester_managed"] = "pendingAcceptance", false
	endpoint.Default("ip_address_type", "ipv4")
	endpoint.Default("private_dns_enabled", false)
	endpoint.Default("policy", `{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}`)
	endpoint.Default("service_region", a.Region)
	endpoint.Default("security_group_ids", emulator.List())
	endpoint["cidr_blocks"] = emulator.List()
	endpoint.Default("route_table_ids", emulator.List())
	return nil
}

func (a Account) updateEndpoint(call *emulator.Call) error {
	const operation = "EC2: CreateVpcEndpoint"
	endpoint := call.Object
	zones, err := a.endpointZones(call, operation)
	if err != nil {
		return err
	}
	for _, group := range endpoint.Strings("security_group_ids") {
		if err := need(call, operation, "aws_security_group", group); err != nil {
			return err
		}
		if call.World.Get("aws_security_group", group)["vpc_id"] != endpoint["vpc_id"] {
			return refuse(operation, "InvalidParameter", "You have specified two resources that belong to different networks.").
				Because("Security group %s is not in VPC %s.", group, endpoint["vpc_id"])
		}
	}
	_, service, _ := strings.Cut(endpoint.String("service_name"), ".vpce.")
	_, service, _ = strings.Cut(service, ".")
	suffix := fmt.Sprintf("%s.%s.vpce.amazonaws.com", service, a.Region)
	name := endpoint.String("id") + "-" + endpoint.String("id")[len("vpce-"):][:8]
	entries := []any{dnsEntry(name + "." + suffix)}
	interfaces := emulator.List()
	for _, zone := range zones {
		entries = append(entries, dnsEntry(name+"-"+zone+"."+suffix))
		interfaces = append(interfaces, "eni-"+endpoint.String("id")[len("vpce-"):][:16]+zone[len(zone)-1:])
	}
	endpoint["dns_entry"], endpoint["network_interface_ids"] = entries, interfaces
	return nil
}

func dnsEntry(name string) map[string]any {
	return map[string]any{"dns_name": name, "hosted_zone_id": "Z7HUB22UULQXV"}
}

// endpointZones checks the endpoint's subnets and returns the names of their zones.
func (a Account) endpointZones(call *emulator.Call, operation string) ([]string, error) {
	var zones []string
	for _, subnet := range call.Object.Strings("subnet_ids") {
		if err := need(call, operation, "aws_subnet", subnet); err != nil {
			return nil, err
		}
		object := call.World.Get("aws_subnet", subnet)
		zone := object.String("availability_zone")
		switch {
		case object["vpc_id"] != call.Object["vpc_id"]:
			return nil, refuse(operation, "InvalidParameter", "The subnet ID '%s' does not belong to VPC %s.", subnet, call.Object["vpc_id"])
		case slices.Contains(zones, zone):
			return nil, refuse(operation, "DuplicateSubnetsInSameZone", "Found another VPC endpoint subnet in the availability zone of %s", subnet)
		case !slices.Contains(a.serviceZones(), zone):
			return nil, refuse(operation, "InvalidParameter", "The VPC endpoint service %s does not support the availability zone of the subnet: %s.", call.Object["service_name"], subnet)
		}
		zones = append(zones, zone)
	}
	slices.Sort(zones)
	return zones, nil
}

// serviceZones are the zones in which endpoint services are offered: one of the larger regions is missing.
func (a Account) serviceZones() []string {
	names := a.zoneNames()
	return names[:min(len(names), 5)]
}

func (a Account) lookupEndpointService(call *emulator.Call) error {
	service := call.Object
	name := service.String("service_name")
	if call.World.Get(EndpointService, name) == nil {
		return refuse("EC2: DescribeVpcEndpointServices", "InvalidServiceName", "The Vpc Endpoint Service '%s' does not exist", name)
	}
	_, serviceID, _ := strings.Cut(name, ".vpce-svc-")
	service["id"], service["service_id"] = "vpce-svc-"+serviceID, "vpce-svc-"+serviceID
	service["arn"] = a.arn("ec2", "vpc-endpoint-service/%s", service["id"])
	service["availability_zones"] = emulator.List(a.serviceZones()...)
	service["acceptance_required"], service["manages_vpc_endpoints"], service["vpc_endpoint_policy_supported"] = true, false, false
	service["owner"], service["region"] = "000000000000", a.Region
	service.Default("service_type", "Interface")
	service["supported_ip_address_types"] = emulator.List("ipv4")
	service["base_endpoint_dns_names"] = emulator.List(serviceID + "." + a.Region + ".vpce.amazonaws.com")
	service["private_dns_name"], service["private_dns_names"] = "", emulator.List()
	service.Default("tags", map[string]any{})
	return nil
}
