package assemble

import (
	"net/netip"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// endpoints adds the interface endpoints with the Confluent object that accepts each, and the
// appliances' endpoints. Endpoints of AWS's own services lead to no cluster.
func (a *assembler) endpoints() {
	for _, t := range a.things("aws_vpc_endpoint", "data.aws_vpc_endpoint") {
		switch kind := t.text("vpc_endpoint_type"); {
		case kind == "GatewayLoadBalancer":
			a.appliance(t)
			continue
		case kind != "" && kind != "Interface" || a.isAWS(t):
			continue
		}
		e := model.Endpoint{Object: t.Object, VPC: a.ref(t.text("vpc_id"))}
		if e.Name = vpcOf(t.parts[0]); len(a.spokes[e.VPC]) > 0 {
			e.Name = a.spokes[e.VPC][0].Name
		}
		a.interfaces(t, &e)
		a.endpointGroups(t, &e)
		for i, entry := range t.blocks("dns_entry") {
			n := model.DNSEntry{Name: entry.String("dns_name")}
			if i > 0 {
				n.AZName = a.zoneOfEntry(n.Name, e)
			}
			e.DNSEntries = append(e.DNSEntries, n)
		}
		// the name under which a plan refers to the regional one
		e.DNSEntries = append(e.DNSEntries, model.DNSEntry{Name: resource.Symbol(t.parts[0].Address + ".dns_entry[0].dns_name")})
		e.Connection, e.Entry = a.connection(e.ID)
		e.State = endpointState(t, e.Connection.Value != "")
		a.model.Endpoints = append(a.model.Endpoints, e)
	}
}

// isAWS reports whether an endpoint is of one of AWS's own services.
func (a *assembler) isAWS(t *thing) bool {
	service := t.text("service_name")
	return strings.HasPrefix(service, "com.amazonaws.") && !strings.HasPrefix(service, "com.amazonaws.vpce.")
}

// interfaces reads the subnets of an endpoint, in the endpoint and apart, and the addresses where
// they are known.
func (a *assembler) interfaces(t *thing, e *model.Endpoint) {
	addresses := map[model.ID]netip.Addr{}
	for _, c := range t.blocks("subnet_configuration") {
		if addr, err := netip.ParseAddr(c.String("ipv4")); err == nil {
			addresses[a.ref(c.String("subnet_id"))] = addr
		}
	}
	subnets, ok := t.strings("subnet_ids")
	ids := a.refs(subnets)
	for _, r := range a.by("aws_vpc_endpoint_subnet_association", "vpc_endpoint_id")[e.ID] {
		if id := a.ref(r.String("subnet_id")); !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, id := range ids {
		e.Interfaces.Value = append(e.Interfaces.Value, model.Interface{Subnet: id, Addr: addresses[id]})
	}
	r := t.part("subnet_ids")
	switch {
	case len(ids) > 0 && r.Values["subnet_ids"] == nil:
	case r.Values["subnet_ids"] == nil:
		a.everySubnet(r, e)
	case !ok:
		e.Interfaces.Gap = unread(r, "subnet_ids")
	case r.Assumed != "":
		e.Interfaces.Gap = &model.Gap{What: r.Assumed, Outside: true,
			Settle: []string{"DescribeVpcEndpointServices (ec2:DescribeVpcEndpointServices)", "terraform show -json of a plan (--plan)"}}
	}
}

// endpointGroups reads the security groups of an endpoint, in the endpoint and apart. An endpoint to
// which nobody gives a group has the default group of its VPC.
func (a *assembler) endpointGroups(t *thing, e *model.Endpoint) {
	groups, ok := t.strings("security_group_ids")
	ids := a.refs(groups)
	for _, r := range a.by("aws_vpc_endpoint_security_group_association", "vpc_endpoint_id")[e.ID] {
		if id := a.ref(r.String("security_group_id")); !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		for _, d := range a.things("aws_default_security_group") {
			if a.ref(d.text("vpc_id")) == e.VPC {
				ids = append(ids, d.ID)
			}
		}
	}
	e.SecurityGroups = model.Known(ids)
	if !ok || len(ids) == 0 {
		e.SecurityGroups.Gap = unread(t.part("security_group_ids"), "security_group_ids")
	}
}

// everySubnet assumes an interface in every managed subnet of the VPC, where a plan does not
// know the subnets because the zones of Confluent's endpoint service are read at apply.
func (a *assembler) everySubnet(r *resource.Resource, e *model.Endpoint) {
	e.Interfaces.Gap = unread(r, "subnet_ids")
	for _, s := range a.by("aws_subnet", "vpc_id")[e.VPC] {
		e.Interfaces.Value = append(e.Interfaces.Value, model.Interface{Subnet: a.id(s)})
	}
	if len(e.Interfaces.Value) > 0 {
		e.Interfaces.Gap = &model.Gap{What: r.Address + ": an interface in every subnet of its VPC", Outside: true,
			Settle: []string{"the synthesized stacks too (--synth)", "DescribeVpcEndpoints (ec2:DescribeVpcEndpoints) after apply"}}
	}
}

// zoneOfEntry finds the availability zone of a zonal name: the one of an interface's subnet
// whose name stands at the end of the first label.
func (a *assembler) zoneOfEntry(name string, e model.Endpoint) string {
	for _, i := range e.Interfaces.Value {
		for _, s := range a.model.Subnets {
			if zone := s.AZ.Value.Name; s.ID == i.Subnet && zone != "" && strings.Contains(name, "-"+zone+".") {
				return zone
			}
		}
	}
	return "other"
}

// connection is the attachment connection or access point that names the endpoint, and the
// attachment or gateway that it belongs to.
func (a *assembler) connection(endpoint model.ID) (model.Fact[model.ID], model.ID) {
	for _, kind := range []struct{ of, block, entry string }{
		{"confluent_private_link_attachment_connection", "aws", "private_link_attachment"},
		{"confluent_access_point", "aws_ingress_private_link_endpoint", "gateway"},
		{"data.confluent_access_point", "aws_ingress_private_link_endpoint", "gateway"},
	} {
		for _, r := range a.Of(kind.of) {
			for _, b := range r.Blocks(kind.block) {
				if a.ref(b.String("vpc_endpoint_id")) == endpoint {
					return model.Known(a.id(r)), a.blockID(r, kind.entry)
				}
			}
		}
	}
	return model.Known(model.ID("")), ""
}

// blockID is the id in one of the blocks by which Confluent's resources refer to each other.
func (a *assembler) blockID(r *resource.Resource, block string) model.ID {
	for _, b := range r.Blocks(block) {
		return a.ref(b.String("id"))
	}
	return ""
}

// endpointState is the state in which the endpoint was last read. Confluent accepts it only after that,
// so that pendingAcceptance may be out of date once a connection names it: nobody knows until it is
// read again. Nor is an endpoint that exists available because no input says its state.
func endpointState(t *thing, connected bool) model.Fact[string] {
	state := t.text("state")
	switch {
	case state == "" && strings.HasPrefix(string(t.ID), "vpce-"):
		return model.Unknown[string](&model.Gap{
			What:   "the state of " + string(t.ID) + ", which exists and whose state no input says",
			Settle: []string{"DescribeVpcEndpoints (ec2:DescribeVpcEndpoints)"}})
	case state == "", strings.HasPrefix(state, "{"):
		return model.Known("available") // it is made by the same apply
	}
	if state == "pendingAcceptance" && connected {
		return model.Unknown[string](&model.Gap{
			What:   "whether " + string(t.ID) + " was accepted after it was last read (" + state + ")",
			Settle: []string{"terraform apply -refresh-only, and terraform show -json again", "DescribeVpcEndpoints (ec2:DescribeVpcEndpoints)"}})
	}
	return model.Known(state)
}
