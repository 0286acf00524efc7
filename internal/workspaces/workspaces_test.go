package workspaces_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/workspaces"
)

func TestWorkspacesOfAFile(t *testing.T) {
	cfg, err := config.Load("../../config/hcp-terraform.yaml")
	require.NoError(t, err)
	place, all, err := workspaces.Of(cfg)
	require.NoError(t, err)
	assert.Equal(t, workspaces.Place{Host: "app.terraform.io", Organization: "example-organization", Project: "kafka"}, place)
	var names []string
	for _, one := range all {
		names = append(names, one.Name)
	}
	require.Equal(t, []string{"platform-networking", "platform-confluent-core", "platform-cluster-link"}, names)
	assert.Equal(t, []string{"platform-confluent-core"}, all[0].Consumers)
	assert.Empty(t, all[0].Reads)
	assert.Equal(t, []string{"platform-networking"}, all[1].Reads)
	assert.Empty(t, all[2].Consumers)
	assert.Equal(t, []bool{false, false, true}, []bool{all[0].Agents, all[1].Agents, all[2].Agents})
	assert.Len(t, all[0].Needs, 1, "AWS only")
	assert.Len(t, all[1].Needs, 2)
}

// TestTheStacksSayTheSameWorkspaces compares with what the synthesized stacks say of their own.
func TestTheStacksSayTheSameWorkspaces(t *testing.T) {
	compared := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if c.Config.State.HCPTerraform == nil {
			return
		}
		_, all, err := workspaces.Of(c.Config)
		require.NoError(t, err)
		for _, one := range all {
			cloud, _ := c.Stack(t, one.Stack).Terraform["cloud"].(map[string]any)
			assert.Equal(t, one.Name, cloud["workspaces"].(map[string]any)["name"])
			compared++
		}
	})
	assert.NotZero(t, compared)
}

// TestWhatTheStackWorkspacesMakesIsWanted is a file that has its workspaces made.
func TestWhatTheStackWorkspacesMakesIsWanted(t *testing.T) {
	cfg, err := config.Load("../../config/hcp-terraform.yaml")
	require.NoError(t, err)
	cfg.State.HCPTerraform.Workspaces = &config.Workspaces{OnAgents: []string{"confluent-core"}, AutoApply: true}
	_, all, err := workspaces.Of(cfg)
	require.NoError(t, err)
	assert.Equal(t, []bool{false, true, true}, []bool{all[0].OnAgents, all[1].OnAgents, all[2].OnAgents})
	assert.Equal(t, []bool{false, false, true}, []bool{all[0].Agents, all[1].Agents, all[2].Agents})
	assert.True(t, all[0].AutoApply)
}

func TestLocalStatesHaveNoWorkspaces(t *testing.T) {
	cfg, err := config.Load("../../config/non-prod.yaml")
	require.NoError(t, err)
	_, _, err = workspaces.Of(cfg)
	assert.ErrorContains(t, err, "non-prod keeps its state in local files: runs in HCP Terraform need state.hcp_terraform")
}
