package breaks

import "cdk.tf/confluent-privatelink/internal/stack"

const (
	route      = "aws_route.spoke_main_hub_az2_hub"
	attachment = "aws_ec2_transit_gateway_vpc_attachment.spoke_main_hub"
)

// networks break the networking stack of the smallest configuration.
var networks = []Break{
	{Name: "no route in the hub", Config: "minimal", Stack: stack.Networking,
		Do:        without("aws_route.hub_hub_spoke_main"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no route to 10.0."}},
		Netpath:   Netpath{Blames: []string{"NO_ROUTE_TO_DESTINATION data.aws_route_tables.hub_hub"}}},
	{Name: "no route back in one zone", Config: "minimal", Stack: stack.Networking,
		Do:        without(route),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no route back to 172.16.0.0/20 (hub)"}},
		Netpath:   Netpath{Blames: []string{"RETURN_NO_ROUTE_TO_DESTINATION aws_route_table.spoke_main_az2"}}},
	{Name: "a route back to the wrong network", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { body(d, route)["for_each"] = `${toset(["192.168.0.0/20"])}` },
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no route back to 172.16.0.0/20 (hub)"}},
		Netpath:   Netpath{Unknown: "the CIDRs of hub, to which aws_route_table.spoke_main_az2 may have a route"}},
	{Name: "no association with the hub's route table", Config: "minimal", Stack: stack.Networking,
		Do:        without("aws_ec2_transit_gateway_route_table_association.spoke_main_hub"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "is associated with no Transit Gateway route table"}},
		Netpath:   Netpath{Blames: []string{"RETURN_TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION " + attachment}}},
	{Name: "no propagation to the hub's route table", Config: "minimal", Stack: stack.Networking,
		Do:        without("aws_ec2_transit_gateway_route_table_propagation.spoke_main_hub"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "is not propagated to it"}},
		Netpath:   Netpath{Blames: []string{"TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT " + hubTable}}},
	{Name: "no rule for the hub on 443", Config: "minimal", Stack: stack.Networking,
		Do:        without("aws_vpc_security_group_ingress_rule.spoke_main_endpoint_443_hub_hub"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "lets 172.16.0.0/20 (hub) in on port 443"}},
		Netpath:   Netpath{Blames: []string{"ENI_SG_RULES_MISMATCH aws_security_group.spoke_main_endpoint"}}},
	{Name: "a subnet without its route table", Config: "minimal", Stack: stack.Networking,
		Do:        without("aws_route_table_association.spoke_main_az3"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no route table of its own"}},
		Netpath:   Netpath{Blames: []string{"RETURN_NO_ROUTE_TO_DESTINATION aws_default_route_table.spoke_main"}}},
	{Name: "a route that does not wait for the attachment", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { delete(body(d, route), "depends_on") },
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"InvalidTransitGatewayID.NotFound", "is not attached to it (yet)"}},
		Netpath:   Netpath{Unasked: order}},
	{Name: "a route to another Transit Gateway", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { body(d, route)["transit_gateway_id"] = "tgw-0fffffffffffffff0" },
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"InvalidTransitGatewayID.NotFound", "tgw-0fffffffffffffff0 was deleted or does not exist"}},
		Netpath:   Netpath{Unknown: "where tgw-0fffffffffffffff0 (transit gateway) takes traffic for the CIDRs of hub"}},
	{Name: "the same route twice", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { d.Resource["aws_route"]["twice"] = body(d, route) },
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"RouteAlreadyExists: The route identified by 172.16.0.0/20 already exists."}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "a subnet outside its VPC", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { body(d, "aws_subnet.spoke_main_az1")["cidr_block"] = "10.9.0.0/24" },
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"InvalidSubnet.Range", "has the CIDR 10.0.0.0/20"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "two subnets that overlap", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { body(d, "aws_subnet.spoke_main_az1")["cidr_block"] = "10.0.1.0/25" },
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"InvalidSubnet.Conflict"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "an availability zone that does not exist", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { body(d, "aws_subnet.spoke_main_az1")["availability_zone_id"] = "use1-az9" },
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"Value (use1-az9) for parameter availabilityZone is invalid"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "an attachment with two subnets in one zone", Config: "minimal", Stack: stack.Networking,
		Do: func(d *stack.Document) {
			body(d, "aws_subnet.spoke_main_az1")["availability_zone_id"] = "${data.aws_availability_zones.spoke_main.zone_ids[1]}"
		},
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"DuplicateSubnetsInSameZone", "are both in use1-az6"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "the same rule twice", Config: "minimal", Stack: stack.Networking,
		Do: func(d *stack.Document) {
			rules := d.Resource["aws_vpc_security_group_ingress_rule"]
			rules["twice"] = rules["spoke_main_endpoint_443_self"]
		},
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"InvalidPermission.Duplicate"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "a hub VPC that does not exist", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { body(d, "data.aws_vpc.hub_hub")["id"] = "vpc-0ffffffffffffffff" },
		Rehearsal: Rehearsal{Fails: "networking plan", Says: []string{"The vpc ID 'vpc-0ffffffffffffffff' does not exist"}},
		Netpath:   Netpath{Unasked: exists}},
	{Name: "a resource that others refer to is missing", Config: "minimal", Stack: stack.Networking,
		Do:        without(attachment),
		Rehearsal: Rehearsal{Fails: "networking validate", Says: []string{"Reference to undeclared resource"}},
		Netpath:   Netpath{Blames: []string{"DISCONNECTED_VPCS " + hubTable, "RETURN_DISCONNECTED_VPCS aws_vpc.spoke_main"}}},
	{Name: "a plan that is never empty", Config: "minimal", Stack: stack.Networking,
		Do: func(d *stack.Document) {
			body(d, "aws_vpc.spoke_main")["tags"] = map[string]any{"at": "${timestamp()}"}
		},
		Rehearsal: Rehearsal{Fails: "networking plan again", Says: []string{"the plan right after apply is not empty", "aws_vpc.spoke_main: update"}},
		Netpath:   Netpath{}},
	{Name: "an output that another stack reads is missing", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { delete(d.Output, "cross-stack-output-aws_vpcspoke_mainid") },
		Rehearsal: Rehearsal{Fails: "confluent-core plan", Says: []string{"This object does not have an attribute named", "cross-stack-output-aws_vpcspoke_mainid"}},
		Netpath:   Netpath{Refuses: "has no output cross-stack-output-aws_vpcspoke_mainid"}},
}
