package workspaces

import (
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// describe writes the values that people and other tools read.
func (b *builder) describe() {
	ids := map[string]any{}
	for name, id := range inorder.Of(b.workspaces) {
		ids[name] = id
	}
	base.Output(b.stack, "workspace_ids", "Workspace id by stack.", ids)
	base.Output(b.stack, "agent_pool_id", "Agent pool of the workspaces that run on agents.", b.pool.ID)
}
