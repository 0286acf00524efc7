package assemble

import "cdk.tf/confluent-privatelink/internal/netpath/model"

// between adds what may stand between two VPCs: peerings, NAT gateways, appliances.
func (a *assembler) between() {
	for _, t := range a.things("aws_vpc_peering_connection", "aws_vpc_peering_connection_accepter", "data.aws_vpc_peering_connection") {
		p := model.Peering{Object: t.Object, Requester: a.ref(t.text("vpc_id")), Accepter: a.ref(t.text("peer_vpc_id")), State: model.Known("active")}
		state := t.text("accept_status")
		if state == "" {
			state = t.text("status")
		}
		if accepted, _ := t.boolean("auto_accept", false); state != "" {
			p.State.Value = state
		} else if !accepted {
			p.State = model.Fact[string]{Value: "active", Gap: &model.Gap{What: "whether the peering " + t.Label() + " is accepted",
				Settle: []string{"DescribeVpcPeeringConnections (ec2:DescribeVpcPeeringConnections)"}}}
		}
		a.model.Peerings = append(a.model.Peerings, p)
	}
	for _, t := range a.things("aws_nat_gateway", "data.aws_nat_gateway") {
		a.model.NATGateways = append(a.model.NATGateways, model.NATGateway{Object: t.Object, Subnet: a.ref(t.text("subnet_id"))})
	}
}

// appliance adds a Gateway Load Balancer endpoint.
func (a *assembler) appliance(t *thing) {
	p := model.Appliance{Object: t.Object, VPC: a.ref(t.text("vpc_id"))}
	subnets, ok := t.strings("subnet_ids")
	if p.Subnets = model.Known(a.refs(subnets)); !ok {
		p.Subnets.Gap = unread(t.part("subnet_ids"), "subnet_ids")
	}
	a.model.Appliances = append(a.model.Appliances, p)
}
