package assemble

import (
	"net/netip"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// endpoints adds the interface endpoints with the Confluent object that accepts each.
func (a *assembler) endpoints() {
	for _, r := range a.Of("aws_vpc_endpoint") {
		if kind := r.String("vpc_endpoint_type"); kind != "" && kind != "Interface" {
			continue
		}
		e := model.Endpoint{Object: a.object(r, vpcOf(r)), VPC: a.ref(r.String("vpc_id"))}
		a.interfaces(r, &e)
		groups, ok := r.Strings("security_group_ids")
		e.SecurityGroups = model.Known(a.refs(groups))
		if !ok {
			e.SecurityGroups.Gap = unread(r, "security_group_ids")
		}
		for i, entry := range r.Blocks("dns_entry") {
			n := model.DNSEntry{Name: entry.String("dns_name")}
			if i > 0 {
				n.AZName = a.zoneOfEntry(n.Name, e)
			}
			e.DNSEntries = append(e.DNSEntries, n)
		}
		// the name under which a plan refers to the regional one
		e.DNSEntries = append(e.DNSEntries, model.DNSEntry{Name: resource.Symbol(r.Address + ".dns_entry[0].dns_name")})
		e.Connection = a.connection(e.ID)
		e.State = endpointState(r, e.Connection.Value != "")
		a.model.Endpoints = append(a.model.Endpoints, e)
	}
}

// interfaces reads the subnets of an endpoint, and the addresses where they are known.
func (a *assembler) interfaces(r *resource.Resource, e *model.Endpoint) {
	addresses := map[model.ID]netip.Addr{}
	for _, c := range r.Blocks("subnet_configuration") {
		if addr, err := netip.ParseAddr(c.String("ipv4")); err == nil {
			addresses[a.ref(c.String("subnet_id"))] = addr
		}
	}
	subnets, ok := r.Strings("subnet_ids")
	for _, id := range a.refs(subnets) {
		e.Interfaces.Value = append(e.Interfaces.Value, model.Interface{Subnet: id, Addr: addresses[id]})
	}
	switch {
	case r.Values["subnet_ids"] == nil:
		a.everySubnet(r, e)
	case !ok:
		e.Interfaces.Gap = unread(r, "subnet_ids")
	case r.Assumed != "":
		e.Interfaces.Gap = &model.Gap{What: r.Assumed, Outside: true,
			Settle: []string{"DescribeVpcEndpointServices (ec2:DescribeVpcEndpointServices)", "terraform show -json of a plan (--plan)"}}
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

// connection is the attachment connection or access point that names the endpoint.
func (a *assembler) connection(endpoint model.ID) model.Fact[model.ID] {
	for kind, block := range map[string]string{
		"confluent_private_link_attachment_connection": "aws",
		"confluent_access_point":                       "aws_ingress_private_link_endpoint",
	} {
		for _, r := range a.Of(kind) {
			for _, b := range r.Blocks(block) {
				if a.ref(b.String("vpc_endpoint_id")) == endpoint {
					return model.Known(a.id(r))
				}
			}
		}
	}
	return model.Known(model.ID(""))
}

// endpointState is the state in which the endpoint was last read. Confluent accepts it only
// after that, so that pendingAcceptance is out of date once a connection names it.
func endpointState(r *resource.Resource, connected bool) model.Fact[string] {
	state := r.String("state")
	if state == "" || strings.HasPrefix(state, "{") {
		return model.Known("available") // it is made by the same apply
	}
	if state != "available" && connected {
		return model.Fact[string]{Value: "available", Gap: &model.Gap{
			What: r.String("id") + ": accepted after it was last read (" + state + ")", Outside: true,
			Settle: []string{"terraform refresh", "DescribeVpcEndpoints (ec2:DescribeVpcEndpoints)"}}}
	}
	return model.Known(state)
}
