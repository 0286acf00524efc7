package main

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/docblock"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/tfetest"
)

const deploying = "../../docs/deploying.md"

func TestTheOutputInTheDocsIsReal(t *testing.T) {
	server, folder := serve(t)
	server.Change(func() {
		server.Tokens[tfetest.Admin] = tfetest.Rights{User: "ci", Access: "admin"}
		server.Workspace("platform-networking").Consumers = nil
		server.Workspace("platform-confluent-core").ExecutionMode = "remote"
		server.Workspace("platform-confluent-core").Variables = server.Workspace("platform-confluent-core").Variables[:2]
		server.Workspace("platform-cluster-link").Hidden = true
	})
	status, out, complaint := call(t, "verify", "-synth", folder, "-ca", server.CAFile)
	require.Equal(t, exit.DoesNotHold, status, complaint)
	docblock.Check(t, deploying, "verify", out)

	server.Change(func() {
		server.Executor = &tfetest.Script{Steps: map[string][]tfetest.Step{"platform-networking": {{
			PlanLog: "[...]\n", ApplyLog: "[...]\n",
			Planned: tfetest.Planned{Changes: true, JSON: []byte(`{"format_version": "1.2", "resource_changes": [
				{"address": "aws_route.hub_dns_spoke_sandbox", "mode": "managed", "type": "aws_route", "change": {"actions": ["create"]}},
				{"address": "aws_route.hub_dns_spoke_shared", "mode": "managed", "type": "aws_route", "change": {"actions": ["delete"]}},
				{"address": "aws_cloudwatch_log_group.spoke_shared_flow-logs", "mode": "managed", "type": "aws_cloudwatch_log_group", "change": {"actions": ["delete"]}}]}`)},
		}}}}
	})
	var stdout, stderr bytes.Buffer
	env := command.Environment{Stdin: strings.NewReader("platform-networking\n"), Stdout: &stdout, Stderr: &stderr, Interactive: true}
	status = runs.Run(context.Background(), env, []string{"apply", "-synth", folder, "-ca", server.CAFile, "-stack", "networking"})
	require.Equal(t, exit.Holds, status, stderr.String())
	printed := strings.ReplaceAll(stdout.String(), server.Host, "app.terraform.io")
	// The answer, which the terminal shows, ends the line of the question.
	printed = strings.Replace(printed, "applies it: ", "applies it: platform-networking\n", 1)
	assert.Contains(t, printed, "LOST: the logs in the group")
	docblock.Check(t, deploying, "apply", printed)
}
