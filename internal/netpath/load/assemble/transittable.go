package assemble

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// transitTables adds the Transit Gateway route tables that the inputs hold, and those that the
// configuration files name. Of a table that they do not hold, the static routes are assumed.
func (a *assembler) transitTables() {
	for _, t := range a.things("aws_ec2_transit_gateway_route_table") {
		table := model.TransitTable{Object: t.Object, TransitGateway: a.ref(t.text("transit_gateway_id"))}
		for _, g := range a.files.Gateways {
			if slices.Contains(g.Tables, string(t.ID)) {
				table.Name = "hub"
			}
		}
		a.model.TransitTables = append(a.model.TransitTables, table)
	}
	for _, g := range a.things("aws_ec2_transit_gateway") { // its default table is no resource of its own
		for _, what := range []string{"association", "propagation"} {
			id := a.ref(g.text(what + "_default_route_table_id"))
			if id != "" && g.text("default_route_table_"+what) != "disable" && !a.hasTransitTable(id) {
				a.model.TransitTables = append(a.model.TransitTables, model.TransitTable{Object: model.Object{ID: id, Address: g.Address}, TransitGateway: g.ID})
			}
		}
	}
	for _, g := range a.files.Gateways {
		for _, id := range g.Tables {
			if a.hasTransitTable(model.ID(id)) {
				continue
			}
			a.model.TransitTables = append(a.model.TransitTables, model.TransitTable{
				Object: model.Object{ID: model.ID(id), Name: "hub"}, TransitGateway: model.ID(g.ID),
				Routes: model.Unknown[[]model.TransitRoute](&model.Gap{
					What: id + ": no static route or blackhole captures it", Outside: true,
					Settle: []string{"SearchTransitGatewayRoutes (ec2:SearchTransitGatewayRoutes)"}}),
			})
		}
	}
}

func (a *assembler) hasTransitTable(id model.ID) bool {
	return slices.ContainsFunc(a.model.TransitTables, func(t model.TransitTable) bool { return t.ID == id })
}

// transitRoutes adds static routes and references to prefix lists, and notes what may be announced.
func (a *assembler) transitRoutes() {
	for _, r := range a.Of("aws_ec2_transit_gateway_route") {
		if d, ok := a.destination(r.String("destination_cidr_block")); ok {
			a.addTransitRoute(r, model.TransitRoute{Destination: d, Origin: model.Static})
		} else if t := a.transitTable(r); t != nil && r.String("destination_ipv6_cidr_block") == "" {
			t.Routes.Gap = unread(r, "destination_cidr_block")
		}
	}
	for _, r := range a.Of("aws_ec2_transit_gateway_prefix_list_reference") {
		list := a.ref(r.String("prefix_list_id"))
		for _, d := range a.listed(list) {
			a.addTransitRoute(r, model.TransitRoute{Destination: d, Origin: model.PrefixList, List: list})
		}
	}
	for _, r := range a.Of("aws_ec2_transit_gateway_route_table_propagation") {
		a.announced(r)
	}
}

func (a *assembler) transitTable(r *resource.Resource) *model.TransitTable {
	id := a.ref(r.String("transit_gateway_route_table_id"))
	i := slices.IndexFunc(a.model.TransitTables, func(t model.TransitTable) bool { return t.ID == id })
	if i < 0 {
		return nil
	}
	return &a.model.TransitTables[i]
}

func (a *assembler) addTransitRoute(r *resource.Resource, route model.TransitRoute) {
	t := a.transitTable(r)
	if t == nil {
		return
	}
	route.Address, route.Pending = r.Address, r.Pending
	route.Blackhole, _ = r.Bool("blackhole", false)
	if !route.Blackhole {
		route.Attachment = a.ref(r.String("transit_gateway_attachment_id"))
	}
	t.Routes.Value = append(t.Routes.Value, route)
}

// announced notes a propagation from what announces routes by itself: which ones, nobody knows here.
func (a *assembler) announced(r *resource.Resource) {
	from := a.ref(r.String("transit_gateway_attachment_id"))
	for _, m := range a.model.Attachments {
		if t := a.transitTable(r); t != nil && m.ID == from && m.Kind != "" {
			t.Routes.Gap = &model.Gap{What: string(t.ID) + ": nothing that " + string(from) + " (" + m.Kind + ") announces is more specific", Outside: true,
				Settle: []string{"SearchTransitGatewayRoutes (ec2:SearchTransitGatewayRoutes)"}}
		}
	}
}
