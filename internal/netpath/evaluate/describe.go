package evaluate

import (
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// describeRoute prints an entry of a VPC's table: "10.0.0.0/20 -> tgw-0a1b [aws_route.a]".
func describeRoute(destination string, route model.Route) string {
	target := string(route.Target.ID)
	if route.Target.Kind == model.TargetLocal {
		target = "local"
	}
	text := destination + " -> " + target
	if route.Blackhole {
		text += " (blackhole)"
	}
	if route.Address != "" {
		text += " [" + route.Address + "]"
	}
	return text
}

// describeTransit prints an entry of a Transit Gateway's table with its origin.
func describeTransit(destination string, route model.TransitRoute) string {
	if route.Blackhole {
		return describe(destination+" -> blackhole", route.Address)
	}
	origin := "static"
	if route.Origin == model.Propagated {
		origin = "propagated"
	}
	return describe(destination+" -> "+string(route.Attachment)+" ("+origin+")", route.Address)
}

// describeRule prints a rule of a security group.
func describeRule(r model.GroupRule, peer string) string {
	ports := "all"
	if r.Protocol != model.AnyProtocol {
		ports = portsText(r.Protocol, r.Ports)
	}
	return describe(ports+" "+peer, r.Address)
}

// describe adds the Terraform address to what is matched, if there is one.
func describe(text, address string) string {
	if address == "" || address == text {
		return text
	}
	return text + " [" + address + "]"
}
