package rehearse

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// vpc exists with a subnet per zone, each with a route table, and is joined to the file's hub both ways.
func (o others) vpc(id string, subnets, tables []string) {
	if o.world.Get("aws_vpc", id) != nil {
		return
	}
	block := o.free()
	if len(subnets) == 0 {
		subnets = []string{"subnet-" + digits(id, "subnet")}
	}
	if len(tables) == 0 {
		tables = []string{"rtb-" + digits(id, "table")}
	}
	o.seed("aws_vpc", id, emulator.Object{"cidr_block": block.String(), "cidr_blocks": emulator.List(block.String()), "main_route_table_id": tables[0]})
	for _, table := range tables {
		o.seed("aws_route_table", table, emulator.Object{"vpc_id": id})
	}
	address := block.Addr().As4()
	for i, subnet := range subnets {
		zone, zoneID := o.account.Zone(i)
		address[2] = block.Addr().As4()[2] + byte(i)
		o.seed("aws_subnet", subnet, emulator.Object{
			"vpc_id": id, "cidr_block": netip.PrefixFrom(netip.AddrFrom4(address), 24).String(), "availability_zone": zone, "availability_zone_id": zoneID,
		})
		table := tables[min(i, len(tables)-1)]
		o.seed("aws_route_table_association", "rtbassoc-"+digits(subnet), emulator.Object{"subnet_id": subnet, "route_table_id": table})
	}
	if hub := o.cfg.Hub; hub.TransitGatewayID != "" && hub.TransitGatewayRouteTableID != "" {
		seedAttachment(o.world, hub, id)
		o.routes(block.String(), tables)
	}
}

// routes lead from the hub VPCs to a block and back.
func (o others) routes(block string, tables []string) {
	gateway := o.cfg.Hub.TransitGatewayID
	route := func(table, to string) {
		o.seed("aws_route", table+"_"+to, emulator.Object{"route_table_id": table, "destination_cidr_block": to, "transit_gateway_id": gateway})
	}
	for _, hub := range inorder.Of(o.cfg.Hub.VPCs) {
		for _, table := range o.world.All("aws_route_table", func(table emulator.Object) bool { return table["vpc_id"] == hub.ID }) {
			route(table.String("id"), block)
		}
		for _, table := range tables {
			for _, cidr := range o.world.Get("aws_vpc", hub.ID).Strings("cidr_blocks") {
				route(table, cidr)
			}
		}
	}
}

// endpoint exists in a VPC's subnets, open to everybody and accepted.
func (o others) endpoint(vpc, name string) emulator.Object {
	id, group := "vpce-"+digits(vpc, name), "sg-"+digits(vpc, name)
	o.seed("aws_security_group", group, emulator.Object{"vpc_id": vpc})
	o.seed("aws_vpc_security_group_ingress_rule", "sgr-"+digits(vpc, name), emulator.Object{
		"security_group_id": group, "cidr_ipv4": "0.0.0.0/0", "ip_protocol": "tcp", "from_port": 0, "to_port": 65535,
	})
	var subnets []string
	for _, subnet := range o.world.All("aws_subnet", func(subnet emulator.Object) bool { return subnet["vpc_id"] == vpc }) {
		subnets = append(subnets, subnet.String("id"))
	}
	o.seed("aws_vpc_endpoint", id, emulator.Object{
		"vpc_id": vpc, "service_name": o.service(), "vpc_endpoint_type": "Interface", "state": "available",
		"subnet_ids": emulator.List(subnets...), "security_group_ids": emulator.List(group),
		"dns_entry": []any{map[string]any{"dns_name": fmt.Sprintf("%s-%s.%s.vpce.amazonaws.com", id, id[len("vpce-"):][:8], o.cfg.Region), "hosted_zone_id": "Z7HUB22UULQXV"}},
	})
	return o.world.Get("aws_vpc_endpoint", id)
}
