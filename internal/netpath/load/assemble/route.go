package assemble

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// routes puts the routes into their tables: resources of their own, and what stands inside the
// table. A state's table also lists the routes that were resources when it was last read: one to
// the same destination counts once, as the resource says it. A route whose destination is not known
// leaves a gap in its table.
func (a *assembler) routes() {
	routes := a.by("aws_route", "route_table_id")
	inside := map[model.ID]*thing{}
	for _, t := range a.things(tableKinds...) {
		inside[t.ID] = t
	}
	for i := range a.model.RouteTables {
		t := &a.model.RouteTables[i]
		for _, r := range routes[t.ID] {
			a.addRoute(t, r, "destination_cidr_block", "destination_prefix_list_id", nil)
		}
		for _, every := range a.everyTable(t.VPC) {
			if every == t.ID {
				continue
			}
			for _, r := range routes[every] {
				a.addRoute(t, r, "destination_cidr_block", "destination_prefix_list_id", nil)
			}
		}
		apart := slices.Clone(t.Routes.Value)
		if held := inside[t.ID]; held != nil {
			for _, attribute := range []string{"route", "routes"} {
				for _, b := range held.blocks(attribute) {
					b.Address, b.Pending = t.Address, held.part(attribute).Pending
					a.addRoute(t, &b, "cidr_block", blockList(&b), apart)
				}
			}
		}
		a.propagatedGap(t)
	}
	a.strayRoutes(routes)
}

// blockList is the attribute for a prefix list in a block of a resource or of a data source.
func blockList(b *resource.Resource) string {
	if b.String("prefix_list_id") != "" {
		return "prefix_list_id"
	}
	return "destination_prefix_list_id"
}

// everyTable are the data sources that list all tables of a hub VPC and were not read yet, one per
// system: what goes into their tables goes into each that is known.
func (a *assembler) everyTable(vpc model.ID) []model.ID {
	if a.hubs[vpc] == nil {
		return nil
	}
	var found []model.ID
	for _, r := range a.by("data.aws_route_tables", "vpc_id")[vpc] {
		if _, read := a.listedTables(r); !read {
			found = append(found, model.ID(r.Address))
		}
	}
	return found
}

func (a *assembler) addRoute(t *model.RouteTable, r *resource.Resource, cidr, list string, apart []model.Route) {
	var to []model.Destination
	route := model.Route{Address: r.Address, Target: a.target(r), Origin: model.Static, Pending: r.Pending, Blackhole: r.String("state") == "blackhole"}
	if id := r.String(list); id != "" {
		if strings.HasPrefix(string(route.Target.ID), "vpce-") && route.Target.Kind == model.TargetInternetGateway {
			return // a gateway endpoint: the prefixes are AWS's own
		}
		route.Origin, route.List = model.PrefixList, a.ref(id)
		to = a.listed(route.List)
	} else if d, ok := a.destination(r.String(cidr)); ok {
		to = []model.Destination{d}
	} else if r.String("destination_ipv6_cidr_block") == "" && r.String("ipv6_cidr_block") == "" {
		t.Routes.Gap = unread(r, cidr)
		return
	}
	if r.String("gateway_id") == "local" {
		return // every table has it
	}
	for _, d := range to {
		route.Destination = d
		known := func(other model.Route) bool { return other.Destination == d && other.List == route.List }
		if !slices.ContainsFunc(apart, known) {
			t.Routes.Value = append(t.Routes.Value, route)
		}
	}
}

// propagatedGap notes that a virtual private gateway propagates routes that no input lists.
func (a *assembler) propagatedGap(t *model.RouteTable) {
	for _, r := range a.Unread {
		if r.Type == "aws_vpn_gateway_route_propagation" && a.ref(r.String("route_table_id")) == t.ID {
			t.Routes.Gap = &model.Gap{What: "the routes that " + r.String("vpn_gateway_id") + " propagates to " + t.Label(),
				Settle: []string{"DescribeRouteTables (ec2:DescribeRouteTables)"}}
		}
	}
}

// strayRoutes notes routes of tables that belong to no known VPC. As long as the tables of a hub VPC
// are not known, they may be its own.
func (a *assembler) strayRoutes(routes map[model.ID][]*resource.Resource) {
	stray := model.ID("")
	for _, r := range a.Of("aws_route") {
		id := a.ref(r.String("route_table_id"))
		if !a.hasTable(id) && !isAddressOfData(id) && r.String("route_table_id") != "" {
			stray = id
		}
	}
	for i := range a.model.RouteTables {
		if t := &a.model.RouteTables[i]; stray != "" && t.Placeholder && len(routes[t.ID]) == 0 {
			t.Routes.Gap = &model.Gap{What: "the VPC that " + string(stray) + " belongs to, which the inputs give routes: it may be " + a.vpcName(t.VPC),
				Settle: []string{"hub.vpcs." + a.hubs[t.VPC].Local + ".route_table_ids in the configuration file", "the state that holds the table (--state)", "--live"}}
		}
	}
}

// target of a route. A gateway_id is an internet gateway, a virtual private gateway, a carrier
// gateway or a VPC endpoint, by its prefix.
func (a *assembler) target(r *resource.Resource) model.Target {
	for _, kind := range targets {
		if id := r.String(kind.attribute); id != "" {
			return model.Target{Kind: kind.kind, ID: a.ref(id)}
		}
	}
	id := a.ref(r.String("gateway_id"))
	kind := model.TargetInternetGateway
	for prefix, of := range map[string]model.TargetKind{"vgw-": model.TargetVirtualPrivateGateway, "cagw-": model.TargetCarrierGateway, "lgw-": model.TargetLocalGateway} {
		if strings.HasPrefix(string(id), prefix) || strings.HasPrefix(resource.Plain(string(id)), gatewayTypes[of]) {
			kind = of
		}
	}
	if id == "" {
		kind = model.TargetOther
	}
	return model.Target{Kind: kind, ID: id}
}

// gatewayTypes are the resource types of gateways, for references before apply.
var gatewayTypes = map[model.TargetKind]string{model.TargetVirtualPrivateGateway: "aws_vpn_gateway.", model.TargetCarrierGateway: "aws_ec2_carrier_gateway.", model.TargetLocalGateway: "data.aws_ec2_local_gateway."}

var targets = []struct {
	attribute string
	kind      model.TargetKind
}{
	{"transit_gateway_id", model.TargetTransitGateway},
	{"nat_gateway_id", model.TargetNATGateway},
	{"vpc_peering_connection_id", model.TargetPeering},
	{"network_interface_id", model.TargetInterface},
	{"instance_id", model.TargetInterface},
	{"vpc_endpoint_id", model.TargetGatewayLoadBalancer},
	{"local_gateway_id", model.TargetLocalGateway},
	{"carrier_gateway_id", model.TargetCarrierGateway},
	{"core_network_arn", model.TargetCoreNetwork},
	{"egress_only_gateway_id", model.TargetInternetGateway},
}
