package assemble

import (
	"net/netip"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// routeTables adds the managed route tables with their associations.
func (a *assembler) routeTables() {
	for _, r := range a.Of("aws_route_table") {
		t := model.RouteTable{Object: a.object(r, ""), VPC: a.ref(r.String("vpc_id"))}
		for _, association := range a.by("aws_route_table_association", "route_table_id")[t.ID] {
			t.Subnets = append(t.Subnets, a.ref(association.String("subnet_id")))
		}
		t.Main = len(a.by("aws_main_route_table_association", "route_table_id")[t.ID]) > 0
		a.model.RouteTables = append(a.model.RouteTables, t)
	}
	for _, v := range a.model.VPCs {
		if v.Address != "" && !slices.ContainsFunc(a.model.RouteTables, func(t model.RouteTable) bool { return t.Main && t.VPC == v.ID }) {
			a.model.RouteTables = append(a.model.RouteTables, model.RouteTable{
				Object: model.Object{ID: "main route table of " + v.ID, Pending: v.Pending}, VPC: v.ID, Main: true})
		}
	}
}

// hubTables adds the route tables of the hub VPCs: those that the configuration file or a
// data source lists, else one that stands for all of them; and a subnet for each, since
// which subnets use them is not known.
func (a *assembler) hubTables() {
	for _, name := range a.hub() {
		hub := a.config.Hub.VPCs[name]
		vpc := model.ID(hub.ID)
		rest := &model.Gap{What: name + ": subnets use these route tables, which hold no more specific route", Outside: true,
			Settle: []string{"DescribeRouteTables (ec2:DescribeRouteTables)", "DescribeSubnets (ec2:DescribeSubnets)"}}
		ids, data := a.hubTableIDs(vpc, hub.RouteTableIDs)
		for _, id := range ids {
			t := model.RouteTable{Object: model.Object{ID: id}, VPC: vpc}
			a.hubTable(t, rest)
		}
		if len(ids) > 0 {
			continue
		}
		t := model.RouteTable{Object: model.Object{ID: "every route table of " + vpc}, VPC: vpc, Main: true, Placeholder: true}
		if data != nil {
			t.ID, t.Address = model.ID(data.Address), data.Address
		}
		a.hubTable(t, rest)
	}
}

// hubTableIDs are the known tables of a hub VPC. Data is the data source that lists them, if
// its answer is not known yet; a known empty answer leaves nothing to put a route into.
func (a *assembler) hubTableIDs(vpc model.ID, configured []string) (ids []model.ID, data *resource.Resource) {
	for _, id := range configured {
		ids = append(ids, model.ID(id))
	}
	if len(ids) > 0 {
		return ids, nil
	}
	for _, r := range a.Of("data.aws_route_tables") {
		if a.ref(r.String("vpc_id")) != vpc {
			continue
		}
		list, ok := r.Strings("ids")
		if !ok || r.Values["ids"] == nil || len(list) == 1 && isSymbol(list[0]) {
			return nil, r
		}
		return a.refs(list), nil
	}
	return nil, nil
}

func isSymbol(s string) bool {
	_, _, ok := resource.Reference(s)
	return ok
}

// hubTable adds a table of the hub with the subnet that stands for those that use it.
func (a *assembler) hubTable(t model.RouteTable, rest *model.Gap) {
	name := a.vpcName(t.VPC)
	t.Routes.Gap = rest
	subnet := model.Subnet{
		Object: model.Object{ID: "subnets of " + model.ID(name) + " with " + t.ID}, VPC: t.VPC, Placeholder: true,
		CIDR: model.Unknown[netip.Prefix](rest), AZ: model.Unknown[model.AvailabilityZone](zonesOf(name)),
		NetworkACL: model.Unknown[model.ID](&model.Gap{What: name + ": network ACLs let it pass", Outside: true,
			Settle: []string{"DescribeNetworkAcls (ec2:DescribeNetworkAcls)"}}),
	}
	t.Subnets = []model.ID{subnet.ID}
	a.model.Subnets = append(a.model.Subnets, subnet)
	a.model.RouteTables = append(a.model.RouteTables, t)
}

// zonesOf is the gap about the zones of a hub VPC's attachment.
func zonesOf(name string) *model.Gap {
	return &model.Gap{What: name + ": attached to the transit gateway, with a subnet in every availability zone in use", Outside: true,
		Settle: []string{"DescribeTransitGatewayVpcAttachments (ec2:DescribeTransitGatewayVpcAttachments)", "DescribeSubnets (ec2:DescribeSubnets)"}}
}

func (a *assembler) vpcName(id model.ID) string {
	for _, v := range a.model.VPCs {
		if v.ID == id && v.Name != "" {
			return v.Name
		}
	}
	return string(id)
}

// routes puts the routes into their tables. A route whose destination is not known leaves a
// gap in its table.
func (a *assembler) routes() {
	routes := a.by("aws_route", "route_table_id")
	for i := range a.model.RouteTables {
		t := &a.model.RouteTables[i]
		for _, r := range routes[t.ID] {
			a.addRoute(t, r)
		}
	}
}

func (a *assembler) addRoute(t *model.RouteTable, r *resource.Resource) {
	destination, ok := a.destination(r.String("destination_cidr_block"))
	if !ok {
		if r.String("destination_ipv6_cidr_block") == "" {
			t.Routes.Gap = unread(r, "destination_cidr_block")
		}
		return
	}
	route := model.Route{Address: r.Address, Destination: destination, Origin: model.Static, Pending: r.Pending,
		Blackhole: r.String("state") == "blackhole"}
	route.Target = model.Target{Kind: model.TargetOther}
	for _, kind := range targets {
		if id := r.String(kind.attribute); id != "" {
			route.Target = model.Target{Kind: kind.kind, ID: a.ref(id)}
		}
	}
	t.Routes.Value = append(t.Routes.Value, route)
}

var targets = []struct {
	attribute string
	kind      model.TargetKind
}{
	{"transit_gateway_id", model.TargetTransitGateway},
	{"nat_gateway_id", model.TargetNATGateway},
	{"gateway_id", model.TargetInternetGateway},
	{"vpc_peering_connection_id", model.TargetPeering},
	{"network_interface_id", model.TargetInterface},
}
