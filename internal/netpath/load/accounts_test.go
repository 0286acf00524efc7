package load_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// attachmentIn reads the attachment of a state of networking beside a configuration with a hub of another account.
func attachmentIn(t *testing.T, config string, resources ...map[string]any) model.Attachment {
	t.Helper()
	mark := map[string]any{"address": "terraform_data.system", "mode": "managed", "type": "terraform_data", "name": "system", "values": map[string]any{"input": map[string]any{"name": config}}}
	content, err := json.Marshal(map[string]any{"format_version": "1.0", "values": map[string]any{"root_module": map[string]any{"resources": append(resources, mark)}}})
	require.NoError(t, err)
	state := filepath.Join(t.TempDir(), "networking.json")
	require.NoError(t, os.WriteFile(state, content, 0o600))
	m, err := load.Load(context.Background(), load.Sources{Configs: []string{filepath.Join(goldens.Root(t), "testdata/config", config+".yaml")}, States: []string{state}})
	require.NoError(t, err)
	for _, attachment := range m.Attachments {
		if attachment.ID == "tgw-attach-1" {
			return attachment
		}
	}
	t.Fatal("the attachment is not read")
	return model.Attachment{}
}

func ofState(kind, name string, values map[string]any) map[string]any {
	return map[string]any{"address": kind + "." + name, "mode": "managed", "type": kind, "name": name, "values": values}
}

// Whether the owner of a gateway accepted an attachment is not known from the attachment alone; and what the
// provider shows there of the gateway's default tables is always true, so that only the accepter tells.
func TestAnAttachmentToAnotherAccountsGatewayIsReadTogetherWithItsAcceptance(t *testing.T) {
	values := func(gateway string) map[string]any {
		return map[string]any{"id": "tgw-attach-1", "transit_gateway_id": gateway, "vpc_id": "vpc-1", "vpc_owner_id": "210987654321", "subnet_ids": []any{"subnet-1"},
			"transit_gateway_default_route_table_association": true, "transit_gateway_default_route_table_propagation": true}
	}
	attachment := ofState("aws_ec2_transit_gateway_vpc_attachment", "spoke_one_hub", values("tgw-0a1b2c3d4e5f60790"))
	alone := attachmentIn(t, "invitation", attachment)
	require.NotNil(t, alone.State.Gap)
	assert.Equal(t, "whether 123456789012, which owns tgw-0a1b2c3d4e5f60790, has accepted tgw-attach-1 (aws_ec2_transit_gateway_vpc_attachment.spoke_one_hub)", alone.State.Gap.What)
	assert.False(t, alone.State.Gap.Outside, "these stacks accept it")
	require.NotNil(t, alone.Table.Gap)
	assert.False(t, alone.Table.Gap.Outside, "what another account's gateway does is not assumed")

	declines := values("tgw-0a1b2c3d4e5f60790")
	declines["transit_gateway_attachment_id"] = "tgw-attach-1"
	declines["transit_gateway_default_route_table_association"], declines["transit_gateway_default_route_table_propagation"] = false, false
	accepted := attachmentIn(t, "invitation", attachment, ofState("aws_ec2_transit_gateway_vpc_attachment_accepter", "spoke_one_hub", declines))
	assert.Equal(t, model.Known("available"), accepted.State)
	assert.Equal(t, model.Fact[model.Association]{}, accepted.Table, "the accepter declines, and nothing else associates it")

	byItself := attachmentIn(t, "accounts", ofState("aws_ec2_transit_gateway_vpc_attachment", "spoke_one_hub", values("tgw-0a1b2c3d4e5f60780")))
	assert.Equal(t, model.Known("available"), byItself.State, "auto_accept_shared_attachments")
}
