// Command netpath answers whether a client can reach a cluster, by which hops, and if not,
// which object is to blame and what the fix is, before deployment and after it.
package main

import "cdk.tf/confluent-privatelink/internal/command"

func main() { command.Main(netpath.Run) }

// netpath and its commands, each in a file of its own.
var netpath = command.Group{
	Name:    "netpath",
	Summary: "netpath tells whether a client can reach a cluster, and if not, which object is to blame.",
	Statuses: "Exit status: 0 all reachable, 1 something blocked, 2 something unknown and nothing blocked,\n" +
		"3 bad usage or input, 130 interrupted.",
	Commands: []command.Command{
		verifyCommand,
		traceCommand,
		routesCommand,
		probeCommand,
		explainCommand,
		diffCommand,
		preflightCommand,
		diagramCommand,
		iamPolicyCommand,
	},
}
