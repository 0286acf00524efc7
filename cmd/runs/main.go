// Command runs takes the stacks of a configuration file through HCP Terraform: it checks what would make a run fail,
// plans, applies and destroys them in order, and rotates keys on a schedule.
//
// See docs/deploying.md.
package main

import "cdk.tf/confluent-privatelink/internal/command"

func main() { command.Main(runs.Run) }

// runs and its commands.
var runs = command.Group{
	Name: "runs",
	Summary: "runs takes the stacks of a configuration file through HCP Terraform or Terraform Enterprise. The stack workspaces\n" +
		"is none of them, since it makes what they run in: terraform applies it in its folder.",
	Statuses: "Exit status: 0 done (verify: everything is in place), 1 failed, declined or not in place, 2 could not be found out,\n" +
		"3 bad usage or input, 130 interrupted.",
	Commands: []command.Command{
		verifyCommand,
		planCommand,
		applyCommand,
		destroyCommand,
		rotateCommand,
	},
}
