package permissions_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/permissions"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// hubOf is what a file's role in the hub's account works on.
func hubOf(cfg *config.Config) permissions.Hub {
	hub := permissions.Hub{
		Partition: config.Partition(cfg.Region), Region: cfg.Region, AccountID: cfg.Hub.Account.ID, TransitGatewayRouteTableID: cfg.Hub.TransitGatewayRouteTableID,
		Shares: cfg.Hub.ResourceShare != "", Accepts: !cfg.Hub.AutoAcceptSharedAttachments, Zone: cfg.Confluent.Connectivity == config.Attachment && cfg.Hub.PrivateZoneID == "",
		Rules: cfg.Hub.ResolverRuleIDs.Private == "", Associates: cfg.Confluent.Connectivity == config.Gateway,
	}
	for name, vpc := range inorder.Of(cfg.Hub.VPCs) {
		if cfg.VPCAccountID(name) != hub.AccountID {
			continue
		}
		hub.VPCIDs = append(hub.VPCIDs, vpc.ID)
		if vpc.ClientVPN != nil {
			hub.ClientVPNEndpointIDs = append(hub.ClientVPNEndpointIDs, vpc.ClientVPN.EndpointID)
		}
	}
	return hub
}

type hubPolicy struct {
	Statement []struct {
		Sid              string
		Action, Resource []string
		Condition        map[string]map[string][]string
	}
}

func read(t *testing.T, text string) hubPolicy {
	t.Helper()
	var policy hubPolicy
	require.NoError(t, json.Unmarshal([]byte(text), &policy))
	return policy
}

// The role may do what a file makes there, and nothing to what is not the file's.
func TestTheRoleInTheHubsAccountMayDoWhatIsMadeThereAndNoMore(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if c.Config.Hub.Account == nil {
			return
		}
		text := permissions.HubPolicy(hubOf(c.Config))
		assert.Less(t, len(text), 6144, "a managed policy holds no more (IAM and AWS STS quotas)")
		may := map[string]bool{}
		for _, statement := range read(t, text).Statement {
			for _, action := range statement.Action {
				may[action] = true
				if reads.MatchString(action) || strings.HasPrefix(action, "route53") || strings.HasPrefix(action, "ram:") {
					continue // the ids of zones, rules and shares are not known before they are made
				}
				assert.NotContains(t, statement.Resource, "*", action)
				if slices.Contains([]string{"ec2:CreateRoute", "ec2:DeleteRoute", "ec2:ReplaceRoute"}, action) {
					assert.Len(t, statement.Condition["ArnEquals"]["ec2:Vpc"], len(hubOf(c.Config).VPCIDs), "routes of the hub VPCs only")
				}
			}
		}
		needed := map[string]bool{}
		for _, name := range []string{stack.Networking, stack.ConfluentCore} {
			made := c.Stack(t, name)
			for _, address := range made.Addresses() {
				if made.Object(address).Text("provider") != "aws.hub" {
					continue
				}
				for _, row := range permissions.Of(name) {
					if strings.HasPrefix(address, row.Type+".") {
						for _, action := range slices.Concat(row.Read, row.Write) {
							needed[action] = true
							assert.True(t, may[action], "%s needs %s", address, action)
						}
					}
				}
			}
		}
		for action := range may {
			if !needed[action] {
				assert.Regexp(t, reads, action, "nothing of this file needs it")
			}
		}
	})
}

// examplePolicy is that of config/cross-account.yaml, as the document shows it.
func examplePolicy(t *testing.T) string {
	t.Helper()
	cfg, err := config.Load(filepath.Join(goldens.Root(t), "config/cross-account.yaml"))
	require.NoError(t, err)
	var indented bytes.Buffer
	require.NoError(t, json.Indent(&indented, []byte(permissions.HubPolicy(hubOf(cfg))), "", "  "))
	return "```json\n" + indented.String() + "\n```\n"
}
