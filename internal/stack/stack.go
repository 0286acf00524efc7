// Package stack knows which stacks there are, and how a synthesized one is read and changed.
//
// A stack is one Terraform configuration with a state of its own. The packages below stacks/
// make them; everything else (configuration, rehearsal, netpath, documents, tests) takes from
// here which there are, what each needs and where it is found. It knows nothing of CDKTF.
package stack

import "slices"

// The stacks.
const (
	Networking    = "networking"
	ConfluentCore = "confluent-core"
	ClusterLink   = "cluster-link"
	// Workspaces makes the workspaces of HCP Terraform that the others run in. Only a file that asks for it has it.
	Workspaces = "workspaces"
)

// Stack is what is known of a stack without building it.
type Stack struct {
	// Name of the stack, of its folder, and the end of its state's name.
	Name string
	// Reads names the stacks whose outputs it reads through their remote state.
	Reads []string
	// Reaches says what must answer whenever the stack is planned, applied or destroyed.
	Reaches []Peer
}

// Peer is what a stack talks to.
type Peer string

// Peers of the stacks. The first two have public addresses.
const (
	AWS       Peer = "AWS"
	Confluent Peer = "Confluent"
	// Clusters are reached through PrivateLink only: a stack that needs them can be planned
	// only from inside the network, and only while the path works.
	Clusters Peer = "clusters"
	// HCPTerraform is HCP Terraform or Terraform Enterprise.
	HCPTerraform Peer = "HCP Terraform"
)

// All stacks, in the order in which they are applied: each stands after those that it reads.
// They are destroyed in the opposite order.
var All = []Stack{
	{Name: Networking, Reaches: []Peer{AWS}},
	{Name: ConfluentCore, Reads: []string{Networking}, Reaches: []Peer{AWS, Confluent}},
	{Name: ClusterLink, Reads: []string{ConfluentCore}, Reaches: []Peer{AWS, Confluent, Clusters}},
}

// First is the stack that a file may ask for. It reads no other and no other reads it; it is applied before
// All and destroyed after them, because they run in what it makes.
var First = Stack{Name: Workspaces, Reaches: []Peer{AWS, HCPTerraform}}

// Names of all stacks that every file has, in order.
func Names() []string {
	names := make([]string, len(All))
	for i, one := range All {
		names[i] = one.Name
	}
	return names
}

// Every name that a stack may have, in the order of apply: First's, and those of All.
func Every() []string { return append([]string{First.Name}, Names()...) }

// NeedsClusters tells whether the stack may hold data-plane resources: those that can be
// planned only while the clusters answer.
func (s Stack) NeedsClusters() bool { return slices.Contains(s.Reaches, Clusters) }

// StateFile is the name of the file that holds a stack's state, where states are local files. It
// holds the system's name, so that several systems can share a folder.
func StateFile(system, name string) string { return "terraform." + system + "." + name + ".tfstate" }

// EarlierStateFile is the name that the file had when all systems of a folder shared one.
func EarlierStateFile(name string) string { return "terraform." + name + ".tfstate" }

// Workspace is the name of the workspace that holds a stack's state in HCP Terraform.
func Workspace(prefix, name string) string { return prefix + name }
