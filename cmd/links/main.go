// Command links shows the cluster links of configuration files as Kafka has them, and moves their mirror
// topics: by Kafka REST, so that it works while a link is down and Terraform cannot plan.
//
// See docs/links.md.
package main

import "cdk.tf/confluent-privatelink/internal/command"

func main() { command.Main(links.Run) }

// links and its commands, each in a file of its own.
var links = command.Group{
	Name:    "links",
	Summary: "links shows cluster links as Kafka has them, and moves their mirror topics.",
	Statuses: "Exit status: 0 healthy or done, 1 not healthy or not done, 2 cannot say,\n" +
		"3 bad usage or input, 130 interrupted.",
	Commands: []command.Command{
		statusCommand,
		watchCommand,
		drillCommand,
		pauseCommand,
		resumeCommand,
		promoteCommand,
		failoverCommand,
		reverseCommand,
		restoreCommand,
		exportCommand,
	},
}
