package address

// Parts of the workspaces stack's ids.

// Workspace of a stack in HCP Terraform.
func Workspace(stack string) string { return Join(string(OfWorkspace), stack) }

// WorkspaceSettings are where the runs of a workspace execute, and who may read its state.
func WorkspaceSettings(stack string) string { return Workspace(stack) + "_settings" }

// WorkspaceEnvironment is what the runs of a workspace find in their environment; the name of a variable stands
// last, since it has underscores.
func WorkspaceEnvironment(stack string) string { return Workspace(stack) + "_environment" }

// WorkspaceConfluentKey is the key that the runs of a workspace talk to Confluent with.
func WorkspaceConfluentKey(stack string) string { return Workspace(stack) + "_confluent-key" }

// WorkspaceRole is a role that the runs of a workspace take; phase says for what: run, plan or apply.
func WorkspaceRole(stack, phase string) string { return Workspace(stack) + "_role_" + phase }
