package assemble

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/systems"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// attachments adds the attachments of VPCs with their associations and propagations, and those of
// anything else that can be attached.
func (a *assembler) attachments() {
	for _, t := range a.things("aws_ec2_transit_gateway_vpc_attachment", "aws_ec2_transit_gateway_vpc_attachment_accepter", "data.aws_ec2_transit_gateway_vpc_attachment") {
		m := model.Attachment{Object: t.Object, TransitGateway: a.ref(t.text("transit_gateway_id")), VPC: a.ref(t.text("vpc_id")), State: model.Known("available")}
		m.Name = a.vpcName(m.VPC)
		if state := t.text("state"); state != "" && !strings.HasPrefix(state, "{") {
			m.State.Value = state
		}
		a.acrossAccounts(&m, t)
		subnets, ok := t.strings("subnet_ids")
		m.Subnets = model.Known(a.refs(subnets))
		if !ok {
			m.Subnets.Gap = unread(t.part("subnet_ids"), "subnet_ids")
		}
		a.association(&m, t)
		a.propagations(&m, t)
		a.model.Attachments = append(a.model.Attachments, m)
	}
	a.otherAttachments()
}

// attachedBy are the types through which something else than a VPC is attached, with the attribute
// that holds the attachment's id and the kind in AWS's words.
var attachedBy = []struct{ kind, id, as string }{
	{"aws_vpn_connection", "transit_gateway_attachment_id", "vpn"},
	{"data.aws_ec2_transit_gateway_vpn_attachment", "id", "vpn"},
	{"aws_dx_gateway_association", "transit_gateway_attachment_id", "direct-connect-gateway"},
	{"data.aws_ec2_transit_gateway_dx_gateway_attachment", "id", "direct-connect-gateway"},
	{"aws_ec2_transit_gateway_connect", "id", "connect"},
	{"data.aws_ec2_transit_gateway_connect", "id", "connect"},
	{"aws_ec2_transit_gateway_peering_attachment", "id", "peering"},
	{"aws_ec2_transit_gateway_peering_attachment_accepter", "id", "peering"},
	{"data.aws_ec2_transit_gateway_peering_attachment", "id", "peering"},
}

func (a *assembler) otherAttachments() {
	for _, by := range attachedBy {
		for _, r := range a.Of(by.kind) {
			id := model.ID(r.String(by.id))
			if id == "" {
				id = a.id(r)
			}
			if slices.ContainsFunc(a.model.Attachments, func(m model.Attachment) bool { return m.ID == id }) {
				continue
			}
			m := model.Attachment{Object: model.Object{ID: id, Address: r.Address, Pending: r.Pending}, Kind: by.as,
				TransitGateway: a.ref(r.String("transit_gateway_id")), State: model.Known("available")}
			if strings.HasPrefix(r.Type, "data.") {
				m.Address = ""
			}
			a.model.Attachments = append(a.model.Attachments, m)
		}
	}
}

// association tells with which table an attachment is associated: by a resource of its own, else by
// the gateway's default. An attachment of the hub of which neither is known stays an assumption
// where the gateway's tables are managed elsewhere.
func (a *assembler) association(m *model.Attachment, t *thing) {
	for _, p := range a.by("aws_ec2_transit_gateway_route_table_association", "transit_gateway_attachment_id")[m.ID] {
		m.Table.Value = model.Association{Table: a.ref(p.String("transit_gateway_route_table_id")), Address: p.Address, Pending: p.Pending}
		return
	}
	name := a.hubName(m.VPC)
	switch on, table := a.byDefault(m, t, "association"); {
	case on:
		m.Table.Value = model.Association{Table: table, Address: t.Address, Pending: t.Pending}
		if table == "" {
			m.Table = model.Fact[model.Association]{Value: model.Association{Table: a.hubTableID(m)}, Gap: a.defaultTable(m, t, "associated with")}
		}
	case name != "" && !a.ownsTables(m.TransitGateway):
		m.Table = a.taken(name, m.TransitGateway)
	}
}

// propagations tells in which tables an attachment's CIDRs are visible.
func (a *assembler) propagations(m *model.Attachment, t *thing) {
	for _, p := range a.by("aws_ec2_transit_gateway_route_table_propagation", "transit_gateway_attachment_id")[m.ID] {
		m.Propagations.Value = append(m.Propagations.Value,
			model.Propagation{Table: a.ref(p.String("transit_gateway_route_table_id")), Address: p.Address, Pending: p.Pending})
	}
	name := a.hubName(m.VPC)
	switch on, table := a.byDefault(m, t, "propagation"); {
	case on && table == "" && a.crosses(m, t) && slices.ContainsFunc(m.Propagations.Value, func(p model.Propagation) bool { return p.Table == a.hubTableID(m) }):
		// Its owner's default can only add to what these stacks make there.
	case on && table == "":
		m.Propagations.Value = append(m.Propagations.Value, model.Propagation{Table: a.hubTableID(m)})
		m.Propagations.Gap = a.defaultTable(m, t, "propagated to")
	case on:
		if !slices.ContainsFunc(m.Propagations.Value, func(p model.Propagation) bool { return p.Table == table }) {
			m.Propagations.Value = append(m.Propagations.Value, model.Propagation{Table: table, Address: t.Address, Pending: t.Pending})
		}
	case name != "" && len(m.Propagations.Value) == 0 && !a.ownsTables(m.TransitGateway):
		m.Propagations = a.seenIn(name, m.TransitGateway)
	}
}

// byDefault reports whether an attachment takes part in its gateway's default association or
// propagation, and in which table, empty if that is not known. The provider's default is to do so
// (aws_ec2_transit_gateway_vpc_attachment, "transit_gateway_default_route_table_association").
func (a *assembler) byDefault(m *model.Attachment, t *thing, what string) (on bool, table model.ID) {
	attribute := "transit_gateway_default_route_table_" + what
	on, _ = t.boolean(attribute, t.Pending && !t.says(attribute))
	for _, r := range t.parts {
		if accepts[r.Type] { // of another account's gateway the attachment itself shows true, whatever its owner chose
			on, _ = r.Bool(attribute, t.Pending)
		}
	}
	if !on {
		return false, ""
	}
	for _, g := range a.things("aws_ec2_transit_gateway", "data.aws_ec2_transit_gateway") {
		if g.ID == m.TransitGateway {
			if g.text("default_route_table_"+what) == "disable" {
				return false, ""
			}
			table = a.ref(g.text(what + "_default_route_table_id"))
		}
	}
	for _, r := range a.Of("aws_ec2_transit_gateway_route_table") {
		if is, _ := r.Bool("default_"+what+"_route_table", false); is && a.ref(r.String("transit_gateway_id")) == m.TransitGateway {
			table = a.id(r)
		}
	}
	return true, table
}

// namedTables are the route tables that the configuration files name of a gateway.
func (a *assembler) namedTables(gateway model.ID) []string {
	for _, g := range a.files.Gateways {
		if model.ID(g.ID) == gateway {
			return g.Tables
		}
	}
	return nil
}

// hubTableID is the route table that the configuration files name, for attachments to its gateway.
func (a *assembler) hubTableID(m *model.Attachment) model.ID {
	if tables := a.namedTables(m.TransitGateway); len(tables) > 0 {
		return model.ID(tables[0])
	}
	return ""
}

// defaultTable is the gap about a default table that nobody has read. That of one's own gateway is taken to be the
// table that the files name; what another account's gateway does, its owner decides.
func (a *assembler) defaultTable(m *model.Attachment, t *thing, verb string) *model.Gap {
	return &model.Gap{What: fmt.Sprintf("%s is %s the default route table of %s, which is taken to be %s", m.Label(), verb, m.TransitGateway, a.hubTableID(m)),
		Outside: a.hubTableID(m) != "" && !a.crosses(m, t),
		Settle:  []string{"the state that holds " + string(m.TransitGateway) + " (--state)", "DescribeTransitGateways (ec2:DescribeTransitGateways)"}}
}

// usesTables is the assumption about a hub VPC's attachment.
func usesTables(name string, tables []string) *model.Gap {
	return &model.Gap{What: fmt.Sprintf("%s: the attachment is associated with and propagated to %s", name, strings.Join(tables, ", ")), Outside: true, TablesOf: &model.HubTables{VPC: name, Gateway: true},
		Settle: []string{"GetTransitGatewayRouteTableAssociations (ec2:GetTransitGatewayRouteTableAssociations)",
			"GetTransitGatewayRouteTablePropagations (ec2:GetTransitGatewayRouteTablePropagations)"}}
}

// taken is the association that a hub VPC's attachment is taken to have. An attachment has one: where
// the files name several tables of the gateway, nobody knows which.
func (a *assembler) taken(name string, gateway model.ID) model.Fact[model.Association] {
	tables := a.namedTables(gateway)
	if len(tables) == 0 {
		tables = []string{""}
	}
	gap := usesTables(name, tables)
	if len(tables) > 1 {
		gap.What, gap.Outside = fmt.Sprintf("with which of %s, which the files name, the attachment of %s is associated", strings.Join(tables, ", "), name), false
	}
	return model.Fact[model.Association]{Value: model.Association{Table: model.ID(tables[0])}, Gap: gap}
}

// seenIn are the tables to which a hub VPC's attachment is taken to be propagated.
func (a *assembler) seenIn(name string, gateway model.ID) model.Fact[[]model.Propagation] {
	tables := a.namedTables(gateway)
	if len(tables) == 0 {
		tables = []string{""}
	}
	found := model.Fact[[]model.Propagation]{Gap: usesTables(name, tables)}
	for _, table := range tables {
		found.Value = append(found.Value, model.Propagation{Table: model.ID(table)})
	}
	return found
}

// ownsTables reports whether the inputs hold the gateway itself or a route table of it: whoever
// manages them manages the associations.
func (a *assembler) ownsTables(gateway model.ID) bool {
	holds := func(r *resource.Resource, attribute string) bool { return a.ref(r.String(attribute)) == gateway }
	return slices.ContainsFunc(a.Of("aws_ec2_transit_gateway_route_table"), func(r *resource.Resource) bool { return holds(r, "transit_gateway_id") }) ||
		slices.ContainsFunc(a.Of("aws_ec2_transit_gateway"), func(r *resource.Resource) bool { return a.id(r) == gateway })
}

// hubAttachments adds an attachment for each hub VPC of which the inputs hold none: that it exists,
// is available and uses the hub's route table is assumed, since the configuration file cannot say it.
func (a *assembler) hubAttachments() {
	for _, hub := range a.files.HubVPCs {
		for _, g := range hub.Gateways {
			a.hubAttachment(hub, model.ID(g.ID))
		}
	}
}

func (a *assembler) hubAttachment(hub *systems.HubVPC, gateway model.ID) {
	vpc := model.ID(hub.ID)
	if slices.ContainsFunc(a.model.Attachments, func(t model.Attachment) bool { return t.VPC == vpc && t.TransitGateway == gateway }) {
		return
	}
	exists := zonesOf(hub.Name)
	a.model.Attachments = append(a.model.Attachments, model.Attachment{
		Object: model.Object{ID: vpc + "/" + gateway, Name: hub.Name}, TransitGateway: gateway, VPC: vpc,
		Subnets: model.Unknown[[]model.ID](exists), State: model.Fact[string]{Value: "available", Gap: exists},
		Table: a.taken(hub.Name, gateway), Propagations: a.seenIn(hub.Name, gateway), Placeholder: true,
	})
}
