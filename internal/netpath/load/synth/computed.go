package synth

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
)

// everyElement ends a symbol that stands for each element of a list that is not known.
const everyElement = "[*]"

// zonesPerRegion is how many availability zones a list of them is taken to have.
const zonesPerRegion = 6

// computed gives the attributes that only apply or a data source will tell, where their shape
// matters: lists of symbols, and the names of an endpoint.
func (s *reader) computed(address, kind string) map[string]any {
	every := func(attribute string) []any { return []any{mark(address + "." + attribute + everyElement)} }
	switch kind {
	case "data.aws_route_tables":
		return map[string]any{"ids": every("ids")}
	case "data.aws_vpc":
		return map[string]any{"cidr_block_associations": []any{map[string]any{
			"cidr_block": mark(address + ".cidr_block_associations" + everyElement + ".cidr_block")}}}
	case "data.aws_availability_zones":
		return map[string]any{"zone_ids": s.zones(address + ".zone_ids"), "names": s.zones(address + ".names")}
	case "data.aws_vpc_endpoint_service":
		return map[string]any{"availability_zones": every("availability_zones")}
	case "aws_default_network_acl":
		return s.vpcOfDefault(address, "default_network_acl_id")
	case "aws_default_route_table":
		return s.vpcOfDefault(address, "default_route_table_id")
	case "aws_vpc_endpoint":
		return map[string]any{"dns_entry": s.endpointNames(address)}
	}
	return nil
}

func (s *reader) zones(list string) []any {
	var found []any
	for i := range zonesPerRegion {
		found = append(found, mark(pathText([]any{list, i})))
	}
	return found
}

// endpointNames builds the names that AWS will give to an endpoint: the regional one first,
// then one per subnet with the name of its availability zone at the end of the first label.
func (s *reader) endpointNames(address string) []any {
	body := s.body("aws_vpc_endpoint", strings.TrimPrefix(address, "aws_vpc_endpoint."))
	folded, _, err := s.memo(address+".subnet_ids", body["subnet_ids"])
	if err != nil {
		return nil // the resource itself reports it
	}
	name := func(zone string) any {
		return map[string]any{"dns_name": "vpce-" + mark(address+".id") + zone + "." + mark(address+".service_name") + ".vpce.amazonaws.com"}
	}
	names := []any{name("")}
	subnets, _ := folded.([]any)
	for _, id := range subnets {
		text, _ := id.(string)
		if subnet, _, ok := resource.Reference(restore(text)); ok {
			names = append(names, name("-"+mark(subnet+".availability_zone")))
		}
	}
	return names
}
