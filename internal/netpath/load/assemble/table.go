package assemble

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// tableKinds are what speaks of a route table.
var tableKinds = []string{"aws_route_table", "aws_default_route_table", "data.aws_route_table"}

// routeTables adds the route tables that the inputs hold, with the subnets that use them. Of a VPC
// that they hold, the main table is known to be there even if they do not hold it.
func (a *assembler) routeTables() {
	mains := a.mainTables()
	held := map[model.ID]bool{}
	for _, t := range a.things(tableKinds...) {
		table := model.RouteTable{Object: t.Object, VPC: a.ref(t.text("vpc_id"))}
		if table.VPC == "" {
			table.VPC = a.vpcOfMain(mains, t.ID)
		}
		if table.VPC == "" {
			table.VPC = a.existingWith(table.ID, tablesOf)
		}
		a.tableSubnets(&table, t.blocks("associations"))
		table.Main = mains[table.VPC] == table.ID
		held[table.ID] = true
		if t.Address == "" && !t.says("routes") && !t.says("route") {
			table.Routes.Gap = &model.Gap{What: "the routes of " + string(table.ID) + ", which another system makes",
				Settle: []string{"the state of the system that makes it (--state)", "DescribeRouteTables (ec2:DescribeRouteTables)"}}
		}
		a.model.RouteTables = append(a.model.RouteTables, table)
	}
	for i := range a.model.VPCs {
		v := &a.model.VPCs[i]
		main, told := mains[v.ID]
		if v.Address == "" || told && held[main] {
			continue
		}
		t := model.RouteTable{Object: model.Object{ID: "main route table of " + v.ID, Pending: v.Pending}, VPC: v.ID, Main: true}
		if told {
			t.ID = main
		}
		if a.hubName(v.ID) != "" {
			t.Routes.Gap = &model.Gap{What: "the routes of the main route table of " + v.Name,
				Settle: []string{"the state that holds the table (--state)", "DescribeRouteTables (ec2:DescribeRouteTables)"}}
		}
		a.model.RouteTables = append(a.model.RouteTables, t)
	}
}

// mainTables are the main tables of VPCs as far as the inputs tell: by the association, the default
// table's resource, a data source or the VPC's own attribute. The association says the last word.
func (a *assembler) mainTables() map[model.ID]model.ID {
	mains := map[model.ID]model.ID{}
	for _, t := range a.things("aws_vpc", "aws_default_vpc", "data.aws_vpc") {
		if main := a.ref(t.text("main_route_table_id")); main != "" {
			mains[t.ID] = main
		}
		if main := a.ref(t.text("default_route_table_id")); main != "" && mains[t.ID] == "" {
			mains[t.ID] = main
		}
	}
	for _, r := range a.Of("aws_default_route_table") {
		if vpc := a.ref(r.String("vpc_id")); vpc != "" && mains[vpc] == "" {
			mains[vpc] = a.id(r)
		}
	}
	for _, r := range a.Of("data.aws_route_table") {
		for _, b := range r.Blocks("associations") {
			if main, _ := b.Bool("main", false); main {
				mains[a.ref(r.String("vpc_id"))] = a.id(r)
			}
		}
	}
	for _, r := range a.Of("aws_main_route_table_association") {
		mains[a.ref(r.String("vpc_id"))] = a.ref(r.String("route_table_id"))
	}
	return mains
}

func (a *assembler) vpcOfMain(mains map[model.ID]model.ID, table model.ID) model.ID {
	for _, v := range a.model.VPCs {
		if mains[v.ID] == table {
			return v.ID
		}
	}
	return ""
}

// tableSubnets are the subnets that are associated with a table explicitly.
func (a *assembler) tableSubnets(table *model.RouteTable, associations []resource.Resource) {
	add := func(subnet model.ID) {
		if subnet != "" && !slices.Contains(table.Subnets, subnet) {
			table.Subnets = append(table.Subnets, subnet)
		}
	}
	for _, r := range a.by("aws_route_table_association", "route_table_id")[table.ID] {
		add(a.ref(r.String("subnet_id")))
	}
	for _, b := range associations {
		add(a.ref(b.String("subnet_id")))
	}
}

// hubTables adds what the inputs do not hold of the hub VPCs' tables: those that the configuration
// file or a data source lists, else one that stands for all of them; and, where no subnet is known,
// a subnet for each, since which subnets use them is not known.
func (a *assembler) hubTables() {
	for _, hub := range a.files.HubVPCs {
		name, vpc := hub.Name, model.ID(hub.ID)
		subnets := slices.ContainsFunc(a.model.Subnets, func(s model.Subnet) bool { return s.VPC == vpc })
		ids, data := a.hubTableIDs(vpc, hub.RouteTableIDs)
		ids = append(ids, a.associatedTables(vpc)...)
		for _, id := range ids {
			if !a.hasTable(id) {
				a.model.RouteTables = append(a.model.RouteTables, model.RouteTable{Object: model.Object{ID: id}, VPC: vpc,
					Routes: model.Unknown[[]model.Route](tablesHold(name))})
			}
		}
		if !subnets {
			a.hubSubnets(vpc, name)
		}
		if len(ids) > 0 || a.hasTableOf(vpc) {
			continue
		}
		t := model.RouteTable{Object: model.Object{ID: "every route table of " + vpc}, VPC: vpc, Main: true, Placeholder: true}
		if data != nil {
			t.ID, t.Address = model.ID(data.Address), data.Address
		}
		t.Routes.Gap = tablesHold(name)
		a.model.RouteTables = append(a.model.RouteTables, t)
		if !subnets {
			a.hubSubnets(vpc, name)
		}
	}
}

// associatedTables are tables that known subnets of a VPC are associated with.
func (a *assembler) associatedTables(vpc model.ID) []model.ID {
	var found []model.ID
	for _, s := range a.model.Subnets {
		if s.VPC != vpc {
			continue
		}
		for _, r := range a.by("aws_route_table_association", "subnet_id")[s.ID] {
			if id := a.ref(r.String("route_table_id")); !slices.Contains(found, id) {
				found = append(found, id)
			}
		}
	}
	return found
}

func (a *assembler) hasTable(id model.ID) bool {
	return slices.ContainsFunc(a.model.RouteTables, func(t model.RouteTable) bool { return t.ID == id })
}

func (a *assembler) hasTableOf(vpc model.ID) bool {
	return slices.ContainsFunc(a.model.RouteTables, func(t model.RouteTable) bool { return t.VPC == vpc })
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
	for _, r := range a.by("data.aws_route_tables", "vpc_id")[vpc] {
		list, read := a.listedTables(r)
		if read {
			return list, nil
		}
		if data == nil {
			data = r
		}
	}
	return nil, data
}

// listedTables are the tables that a data source lists. Read is false if its answer is not known yet.
func (a *assembler) listedTables(r *resource.Resource) (ids []model.ID, read bool) {
	list, ok := r.Strings("ids")
	if !ok || r.Values["ids"] == nil || len(list) == 1 && isSymbol(list[0]) {
		return nil, false
	}
	return a.refs(list), true
}

func isSymbol(s string) bool {
	_, _, ok := resource.Reference(s)
	return ok
}
