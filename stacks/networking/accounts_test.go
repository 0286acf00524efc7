package networking_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// inUse is the type of what puts an attachment into use: its acceptance, if that is needed.
func inUse(cfg *config.Config) string {
	if cfg.Hub.Account != nil && !cfg.Hub.AutoAcceptSharedAttachments {
		return "aws_ec2_transit_gateway_vpc_attachment_accepter"
	}
	return "aws_ec2_transit_gateway_vpc_attachment"
}

// providerOf is how an object names the provider configuration of an account.
func providerOf(alias string, account *config.Account) string {
	if account == nil {
		return ""
	}
	return "aws." + alias
}

// What belongs to the hub is made and looked up in its account, everything else in the file's own.
func TestEverythingIsMadeInTheAccountThatItBelongsTo(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.Networking)
		gateways := providerOf(c.Config.AccountOfHub())
		ownersOnly := []string{"_accepter.spoke", "_route_table_association.spoke", "_route_table_propagation.spoke",
			"aws_ram_resource_share.", "aws_ram_resource_association.", "aws_ram_principal_association.", "data.aws_ec2_transit_gateway."}
		for _, address := range made.Addresses() {
			want := ""
			id := address[strings.LastIndex(address, ".")+1:]
			for name := range c.Config.Hub.VPCs {
				if (id == "hub_"+name || strings.HasPrefix(id, "hub_"+name+"_")) && id != "hub_transit-gateway" {
					want = providerOf(c.Config.AccountOf(name))
				}
			}
			for _, one := range ownersOnly {
				if strings.Contains(address, one) && !strings.HasPrefix(address, "aws_route_table_association") {
					want = gateways
				}
			}
			if strings.HasPrefix(address, "local.") || strings.HasPrefix(address, "terraform_data") {
				continue
			}
			assert.Equal(t, want, made.Object(address).Text("provider"), address)
		}
	})
}

// Each provider configuration works in one account only, by the role that the file names.
func TestARoleIsAssumedInItsAccountOnly(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, name := range stack.Names() {
			providers, _ := c.Stack(t, name).Provider["aws"].([]any)
			seen := map[any]bool{}
			for _, one := range providers {
				body := one.(map[string]any)
				if body["alias"] == nil {
					continue
				}
				require.False(t, seen[body["alias"]])
				seen[body["alias"]] = true
				role := body["assume_role"].([]any)[0].(map[string]any)["role_arn"].(string)
				assert.Equal(t, []any{strings.Split(role, ":")[4]}, body["allowed_account_ids"])
				assert.Equal(t, c.Config.Region, body["region"])
			}
		}
	})
}

// An attachment waits for what makes the gateway known in its account.
func TestAnAttachmentWaitsForTheShare(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.Networking)
		var shared []string
		for _, address := range made.Addresses() {
			if strings.HasPrefix(address, "aws_ram_") && !strings.HasPrefix(address, "aws_ram_resource_share.") {
				shared = append(shared, address)
			}
		}
		hub := c.Config.Hub
		want := 0
		if hub.ResourceShare != "" {
			want = 2
		}
		if hub.ResourceShare == config.ShareByInvitation || hub.ResourceShareARN != "" {
			want++
		}
		assert.Len(t, shared, want)
		for _, attachment := range made.Of("aws_ec2_transit_gateway_vpc_attachment") {
			assert.ElementsMatch(t, shared, attachment.List("depends_on"))
		}
		gateways := made.Of("data.aws_ec2_transit_gateway")
		assert.Equal(t, hub.Account != nil, len(gateways) == 1)
		for _, gateway := range gateways {
			setting := map[bool]string{true: "enable", false: "disable"}[hub.AutoAcceptSharedAttachments]
			assert.Equal(t, fmt.Sprintf(`${self.auto_accept_shared_attachments == %q}`, setting), gateway.Text("lifecycle", "postcondition", "condition"))
		}
		for _, association := range made.Of("aws_ec2_transit_gateway_route_table_association") {
			assert.Equal(t, hub.AutoAcceptSharedAttachments, association.Text("replace_existing_association") == "true")
		}
	})
}
