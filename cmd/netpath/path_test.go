package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	schema "cdk.tf/confluent-privatelink/internal/format"
)

const (
	configFile = "../../config/non-prod.yaml"
	synthDir   = "../../testdata/golden/non-prod"
	stateDir   = "../../internal/netpath/load/testdata/non-prod"
	hubState   = "testdata/hub.json"
)

func TestExitCodes(t *testing.T) {
	broken := synthWithout(t, "aws_route.hub_tfc-agent_spoke_sandbox")
	core := filepath.Join(stateDir, "confluent-core.state.json")
	for name, c := range map[string]struct {
		args []string
		want exit.Status
	}{
		"all reachable":    {[]string{"verify", "--config", configFile, "--synth", synthDir}, exit.Holds},
		"blocked":          {[]string{"verify", "--config", configFile, "--synth", broken}, exit.DoesNotHold},
		"unknown":          {[]string{"verify", "--config", configFile, "--state", core}, exit.CannotSay},
		"bad input":        {[]string{"verify", "--config", configFile, "--synth", t.TempDir()}, exit.Usage},
		"bad config":       {[]string{"verify", "--config", "none.yaml"}, exit.Usage},
		"bad flag":         {[]string{"verify", "--nope"}, exit.Usage},
		"bad format":       {[]string{"verify", "-o", "xml"}, exit.Usage},
		"stray argument":   {[]string{"verify", "--config", configFile, "--synth", synthDir, "more"}, exit.Usage},
		"no command":       {nil, exit.Usage},
		"unknown command":  {[]string{"prove"}, exit.Usage},
		"help":             {[]string{"help"}, exit.Holds},
		"help of one":      {[]string{"trace", "-h"}, exit.Holds},
		"trace reachable":  {[]string{"trace", "--from", "tfc-agent", "--to", "sandbox:443", "--config", configFile, "--synth", synthDir}, exit.Holds},
		"trace blocked":    {[]string{"trace", "--from", "tfc-agent", "--to", "sandbox", "--config", configFile, "--synth", broken}, exit.DoesNotHold},
		"trace no client":  {[]string{"trace", "--from", "nobody", "--to", "sandbox", "--config", configFile, "--synth", synthDir}, exit.Usage},
		"trace no cluster": {[]string{"trace", "--from", "dns", "--to", "none", "--config", configFile, "--synth", synthDir}, exit.Usage},
		"trace bad port":   {[]string{"trace", "--from", "dns", "--to", "sandbox:99999", "--config", configFile, "--synth", synthDir}, exit.Usage},
		"trace no ends":    {[]string{"trace"}, exit.Usage},
		"diff same":        {[]string{"diff", "--config", configFile, synthDir, synthDir}, exit.Holds},
		"diff lost":        {[]string{"diff", "--config", configFile, synthDir, broken}, exit.DoesNotHold},
		"diff gained":      {[]string{"diff", "--config", configFile, broken, synthDir}, exit.Holds},
		"diff doubtful":    {[]string{"diff", "--config", configFile, synthDir, core}, exit.CannotSay},
		"diff of one":      {[]string{"diff", "--config", configFile, synthDir}, exit.Usage},
		"diff of nothing":  {[]string{"diff", "--config", configFile, synthDir, t.TempDir()}, exit.Usage},
		"diff of states":   {[]string{"diff", "--config", configFile, synthDir, filepath.Join(stateDir, "networking.state.json") + "," + core}, exit.Holds},
		"preflight zone":   {[]string{"preflight", "--config", configFile, "--synth", synthDir, "--state", hubState}, exit.DoesNotHold},
		"preflight own":    {[]string{"preflight", "--config", configFile, "--synth", synthDir, "--state", core}, exit.CannotSay},
		"preflight blind":  {[]string{"preflight", "--config", configFile, "--synth", synthDir}, exit.Usage},
		"no config":        {[]string{"verify", "--synth", synthDir}, exit.Usage},
		"state, no config": {[]string{"verify", "--state", core}, exit.Usage},
		"routes whole":     {[]string{"routes", "--vpc", "tfc-agent", "--config", configFile, "--synth", synthDir}, exit.Holds},
		"routes missing":   {[]string{"routes", "--vpc", "tfc-agent", "--config", configFile, "--synth", broken}, exit.DoesNotHold},
		"routes no VPC":    {[]string{"routes", "--vpc", "none", "--config", configFile, "--synth", synthDir}, exit.Usage},
	} {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := call(t, "", c.args...)
			assert.Equal(t, c.want, code, stdout+stderr)
			if c.want == exit.Usage {
				assert.NotEmpty(t, stdout+stderr)
			}
		})
	}
}

// A path is analysed where there is no Node: nothing that netpath is built from knows of CDKTF.
func TestTheProgramNeedsNeitherNodeNorCDKTF(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	require.NoError(t, err)
	require.Contains(t, string(out), "internal/netpath/evaluate")
	for _, foreign := range []string{"jsii", "cdktf", "constructs", "/.gen", "/stacks"} {
		assert.NotContains(t, string(out), foreign)
	}
}

func TestAMissingHubRouteIsNamedWithItsFixInEveryFormat(t *testing.T) {
	broken := synthWithout(t, "aws_route.hub_tfc-agent_spoke_sandbox")
	for _, format := range []string{"text", "json", "markdown"} {
		_, stdout, stderr := call(t, "", "verify", "--config", configFile, "--synth", broken, "-o", format)
		assert.Empty(t, stderr)
		assert.Contains(t, stdout, "rtb-0a1b2c3d4e5f60002 has no route to 10.0.0.0/20 (sandbox)")
		assert.Contains(t, stdout, "add a route to 10.0.0.0/20 via tgw-0a1b2c3d4e5f60718 to rtb-0a1b2c3d4e5f60002")
	}
}

func TestTheJSONIsAsItsSchemaSays(t *testing.T) {
	broken := synthWithout(t, "aws_route.hub_tfc-agent_spoke_sandbox")
	half := filepath.Join(stateDir, "confluent-core.state.json")
	for _, inputs := range [][]string{{"--synth", synthDir}, {"--synth", broken}, {"--state", half}} {
		for name, args := range map[string][]string{
			"netpath-verify": {"verify"},
			"netpath-trace":  {"trace", "--from", "tfc-agent", "--to", "shared"},
			"netpath-routes": {"routes", "--vpc", "tfc-agent"},
		} {
			code, stdout, stderr := call(t, "", append(append(args, "--config", configFile, "-o", "json"), inputs...)...)
			require.NotEqual(t, exit.Usage, code, stderr)
			schema.Document{Name: name, Version: 1}.Valid(t, "../../docs/schemas", []byte(stdout))
		}
	}
	code, stdout, stderr := call(t, "", "diff", "--config", configFile, "-o", "json", synthDir, broken)
	require.Equal(t, exit.DoesNotHold, code, stderr)
	schema.Document{Name: "netpath-diff", Version: 1}.Valid(t, "../../docs/schemas", []byte(stdout))
}

const planted = "PLANTED-SECRET-0c4f"

// plant puts a secret wherever a state or plan can hold one: resources that are not read,
// outputs, variables, and attributes that are marked sensitive.
func plant(t *testing.T, file string) string {
	t.Helper()
	content, err := os.ReadFile(file)
	require.NoError(t, err)
	var document map[string]any
	require.NoError(t, json.Unmarshal(content, &document))
	document["variables"] = map[string]any{"password": map[string]any{"value": planted}}
	for _, key := range []string{"values", "planned_values"} {
		values, ok := document[key].(map[string]any)
		if !ok {
			continue
		}
		values["outputs"] = map[string]any{"key": map[string]any{"sensitive": true, "type": "string", "value": planted}}
		module := values["root_module"].(map[string]any)
		resources := module["resources"].([]any)
		for _, r := range resources {
			r := r.(map[string]any)
			r["values"].(map[string]any)["description"] = planted
			r["sensitive_values"] = map[string]any{"description": true, "comment": true}
			r["values"].(map[string]any)["comment"] = planted
			if r["type"] == "aws_route" { // where it would show
				r["values"].(map[string]any)["transit_gateway_id"] = planted
				r["sensitive_values"].(map[string]any)["transit_gateway_id"] = true
			}
		}
		module["resources"] = append(resources, map[string]any{"address": "confluent_api_key.k", "mode": "managed", "type": "confluent_api_key",
			"name": "k", "values": map[string]any{"id": planted, "secret": planted}, "sensitive_values": map[string]any{"secret": true}})
	}
	content, err = json.Marshal(document)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), filepath.Base(file))
	require.NoError(t, os.WriteFile(path, content, 0o600))
	return path
}

func TestSecretsInStatesAndPlansNeverAppear(t *testing.T) {
	state := plant(t, filepath.Join(stateDir, "networking.state.json"))
	core := plant(t, filepath.Join(stateDir, "confluent-core.state.json"))
	plan := plant(t, filepath.Join(stateDir, "confluent-core.plan.json"))
	content, err := os.ReadFile(core)
	require.NoError(t, err)
	cut := filepath.Join(t.TempDir(), "cut.json")
	require.NoError(t, os.WriteFile(cut, content[:bytes.LastIndex(content, []byte(planted))+len(planted)], 0o600))
	for _, inputs := range [][]string{
		{"--state", state, "--state", core}, {"--state", state, "--plan", plan}, {"--state", cut}, {"--plan", core}, {"--state", plan},
		{"--state", state, "--state", core, "--synth", synthDir},
	} {
		for _, args := range [][]string{{"verify"}, {"trace", "--from", "tfc-agent", "--to", "sandbox"}, {"routes", "--vpc", "sandbox"}} {
			for _, format := range []string{"text", "json", "markdown"} {
				_, stdout, stderr := call(t, "", append(append(args, "--config", configFile, "-o", format), inputs...)...)
				assert.NotEmpty(t, stdout+stderr)
				assert.NotContains(t, stdout+stderr, planted, "%v %v %s", args, inputs, format)
			}
		}
	}
}

// Stacks are read with the file that they were made from, and never with another system's.
func TestTheFileBesideTheStacksIsUsed(t *testing.T) {
	noted := synthWithout(t)
	require.NoError(t, config.Note(configFile, noted))
	code, out, complaints := call(t, "", "verify", "--synth", noted)
	assert.Equal(t, exit.Holds, code, out+complaints)
	code, _, complaints = call(t, "", "verify", "--synth", noted, "--config", "../../config/gateway.yaml")
	assert.Equal(t, exit.Usage, code)
	assert.Contains(t, complaints, "gateway.yaml (name gateway) is not what the stacks in "+noted+" were made from (name non-prod)")
}

func TestDiffNamesWhatTakesAPathInEveryFormat(t *testing.T) {
	broken := synthWithout(t, "aws_route.hub_tfc-agent_spoke_sandbox")
	for format, want := range map[string][]string{
		"text":     {"lost    tfc-agent  sandbox  443   reachable  blocked", "1. NO_ROUTE_TO_DESTINATION  route table rtb-0a1b2c3d4e5f60002", "4 lost, 0 gained"},
		"markdown": {"| lost | tfc-agent | sandbox | 443 | reachable | blocked |", "**NO\\_ROUTE\\_TO\\_DESTINATION**", "4 lost, 0 gained"},
		"json":     {`"lost": 4`, `"id": "rtb-0a1b2c3d4e5f60002"`, `"version": 1`},
	} {
		_, out, _ := call(t, "", "diff", "-o", format, "--config", configFile, synthDir, broken)
		for _, text := range want {
			assert.Contains(t, out, text, format)
		}
	}
}
