package assemble

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// attachments adds the managed attachments with their associations and propagations.
func (a *assembler) attachments() {
	for _, r := range a.Of("aws_ec2_transit_gateway_vpc_attachment") {
		t := model.Attachment{Object: a.object(r, ""), TransitGateway: a.ref(r.String("transit_gateway_id")),
			VPC: a.ref(r.String("vpc_id")), State: model.Known("available")}
		t.Name = a.vpcName(t.VPC)
		subnets, ok := r.Strings("subnet_ids")
		t.Subnets = model.Known(a.refs(subnets))
		if !ok {
			t.Subnets.Gap = unread(r, "subnet_ids")
		}
		for _, p := range a.by("aws_ec2_transit_gateway_route_table_association", "transit_gateway_attachment_id")[t.ID] {
			t.Table.Value = model.Association{Table: a.ref(p.String("transit_gateway_route_table_id")), Address: p.Address, Pending: p.Pending}
		}
		for _, p := range a.by("aws_ec2_transit_gateway_route_table_propagation", "transit_gateway_attachment_id")[t.ID] {
			t.Propagations.Value = append(t.Propagations.Value,
				model.Propagation{Table: a.ref(p.String("transit_gateway_route_table_id")), Address: p.Address, Pending: p.Pending})
		}
		a.model.Attachments = append(a.model.Attachments, t)
	}
}

// hubAttachments adds an attachment for each hub VPC: that it exists, is available and uses
// the hub's route table is assumed, since the configuration file cannot say it. And the hub's
// route table, whose static routes are not known.
func (a *assembler) hubAttachments() {
	hub := a.config.Hub
	table := model.ID(hub.TransitGatewayRouteTableID)
	a.model.TransitTables = append(a.model.TransitTables, model.TransitTable{
		Object: model.Object{ID: table, Name: "hub"}, TransitGateway: model.ID(hub.TransitGatewayID),
		Routes: model.Unknown[[]model.TransitRoute](&model.Gap{
			What: string(table) + ": no static route or blackhole captures it", Outside: true,
			Settle: []string{"SearchTransitGatewayRoutes (ec2:SearchTransitGatewayRoutes)"}}),
	})
	a.transitRoutes()
	for _, name := range a.hub() {
		vpc := model.ID(hub.VPCs[name].ID)
		if slices.ContainsFunc(a.model.Attachments, func(t model.Attachment) bool { return t.VPC == vpc }) {
			continue
		}
		uses := &model.Gap{What: fmt.Sprintf("%s: the attachment is associated with and propagated to %s", name, table), Outside: true,
			Settle: []string{"GetTransitGatewayRouteTableAssociations (ec2:GetTransitGatewayRouteTableAssociations)",
				"GetTransitGatewayRouteTablePropagations (ec2:GetTransitGatewayRouteTablePropagations)"}}
		exists := zonesOf(name)
		a.model.Attachments = append(a.model.Attachments, model.Attachment{
			Object: model.Object{ID: vpc + "/" + model.ID(hub.TransitGatewayID), Name: name}, TransitGateway: model.ID(hub.TransitGatewayID), VPC: vpc,
			Subnets: model.Unknown[[]model.ID](exists), State: model.Fact[string]{Value: "available", Gap: exists},
			Table:        model.Fact[model.Association]{Value: model.Association{Table: table}, Gap: uses},
			Propagations: model.Fact[[]model.Propagation]{Value: []model.Propagation{{Table: table}}, Gap: uses}, Placeholder: true,
		})
	}
}

// transitRoutes adds managed static routes of Transit Gateway route tables.
func (a *assembler) transitRoutes() {
	for _, r := range a.Of("aws_ec2_transit_gateway_route") {
		table := a.ref(r.String("transit_gateway_route_table_id"))
		i := slices.IndexFunc(a.model.TransitTables, func(t model.TransitTable) bool { return t.ID == table })
		destination, ok := a.destination(r.String("destination_cidr_block"))
		if i < 0 || !ok {
			continue
		}
		blackhole, _ := r.Bool("blackhole", false)
		route := model.TransitRoute{Address: r.Address, Destination: destination, Origin: model.Static, Blackhole: blackhole, Pending: r.Pending}
		if !blackhole {
			route.Attachment = a.ref(r.String("transit_gateway_attachment_id"))
		}
		a.model.TransitTables[i].Routes.Value = append(a.model.TransitTables[i].Routes.Value, route)
	}
}

// groups adds the managed security groups with the rules that are resources of their own.
func (a *assembler) groups() {
	for _, r := range a.Of("aws_security_group") {
		g := model.SecurityGroup{Object: a.object(r, ""), VPC: a.ref(r.String("vpc_id"))}
		g.Ingress = a.rules("aws_vpc_security_group_ingress_rule", g.ID)
		g.Egress = a.rules("aws_vpc_security_group_egress_rule", g.ID)
		a.model.SecurityGroups = append(a.model.SecurityGroups, g)
	}
}

func (a *assembler) rules(kind string, group model.ID) model.Fact[[]model.GroupRule] {
	var found model.Fact[[]model.GroupRule]
	for _, r := range a.by(kind, "security_group_id")[group] {
		rule := model.GroupRule{ID: a.id(r), Address: r.Address, Protocol: model.Protocol(r.String("ip_protocol")), Pending: r.Pending}
		rule.Ports = rulePorts(r)
		switch peer := r.String("referenced_security_group_id"); {
		case peer != "":
			rule.Group = a.ref(peer)
		case r.String("cidr_ipv6") != "":
			continue
		default:
			destination, ok := a.destination(r.String("cidr_ipv4"))
			if !ok {
				found.Gap = unread(r, "cidr_ipv4")
				continue
			}
			rule.Peer = destination
		}
		found.Value = append(found.Value, rule)
	}
	return found
}

func rulePorts(r *resource.Resource) model.Ports {
	first, ok := r.Int("from_port")
	last, okLast := r.Int("to_port")
	if !ok || !okLast || first == -1 {
		return model.AllPorts
	}
	return model.Ports{First: first, Last: last}
}
