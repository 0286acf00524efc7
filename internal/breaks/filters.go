package breaks

import "cdk.tf/confluent-privatelink/internal/stack"

const networkACL = "aws_default_network_acl.spoke_main_network-acl"

// filters break the network ACL, which is stateless and counts between subnets too.
var filters = []Break{
	{Name: "a network ACL that drops the answers to the hub", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { delete(body(d, networkACL)["dynamic"].(map[string]any), "egress") },
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no egress entry that lets TCP 1024-65535 with 172.16.0.0/20 (hub) pass"}},
		Netpath:   Netpath{Blames: []string{"RETURN_SUBNET_ACL_RESTRICTION " + networkACL}}},
	{Name: "a network ACL that lets the hub into no subnet", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { delete(body(d, networkACL)["dynamic"].(map[string]any), "ingress") },
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no ingress entry that lets TCP 443-443 with 172.16.0.0/20 (hub) pass"}},
		Netpath:   Netpath{Blames: []string{"SUBNET_ACL_RESTRICTION " + networkACL, "SUBNET_ACL_RESTRICTION " + networkACL}}}, // for 443 and 9092
	{Name: "a network ACL for the clients only, as if nothing crossed subnets inside", Config: "minimal", Stack: stack.Networking,
		Do:        func(d *stack.Document) { delete(body(d, networkACL), "egress") },
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no egress entry that lets TCP 443-443 with 10.0."}},
		Netpath: Netpath{Blames: []string{"SUBNET_ACL_RESTRICTION " + networkACL, "SUBNET_ACL_RESTRICTION " + networkACL, // for 443 and 9092
			"RETURN_SUBNET_ACL_RESTRICTION " + networkACL}}}, // to clients in the VPC itself
}
