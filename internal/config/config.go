// Package config holds the configuration file: one YAML file describes one
// Confluent environment with its private network, its clusters and its links.
//
// Load reads, strictly decodes, completes and validates a file before anything
// else runs, and reports every problem at once.
//
// A file is checked in two steps. The JSON Schema, generated from the types here, knows
// the keys, their types and the shapes of values that the jsonschema tags name (see
// shapes.go). The files validate_*.go and names.go check what relates one value to another.
//
// Names that are keys of a map (hub VPCs, PrivateLink VPCs, identity providers,
// clusters, topics, applications, connectors, links, shares) become part of Terraform
// addresses: renaming one means moving or replacing what it names.
package config

import "slices"

// Config is one configuration file.
type Config struct {
	// Name of the system, at most 40 characters: the prefix of every display name (for example non-prod).
	Name string `yaml:"name" jsonschema:"format=name,maxLength=40"`
	// AWS region of everything in the file, for example us-east-1.
	Region string `yaml:"region" jsonschema:"format=region"`
	// AWS account id (12 digits). If set, the AWS provider refuses to work in any other account.
	AccountID string `yaml:"account_id,omitempty" jsonschema:"format=account-id"`
	// Whether Terraform refuses to lose what holds data: environment, clusters, topics, links and mirror
	// topics. It is the default of protect for each of them. Default true; false to destroy everything.
	Protect *bool `yaml:"protect,omitempty"`
	// Tags for every AWS resource that takes tags.
	Tags map[string]string `yaml:"tags,omitempty"`
	// Where Terraform keeps its state. Default: local files.
	State State `yaml:"state,omitempty"`
	// Names of the systems whose files name, by id, what this file makes. While there is one, Terraform refuses to
	// delete or replace what they can name. Before it may go, an empty list ([]) is applied. Default: none.
	UsedBy []string `yaml:"used_by,omitempty" jsonschema:"format=name"`
	// The Transit Gateway and the VPCs around it that exist already. Default: none, and only clients in
	// the PrivateLink VPCs reach the clusters.
	Hub Hub `yaml:"hub,omitempty"`
	// The VPCs that have a PrivateLink endpoint. Default: none.
	PrivateLink PrivateLink `yaml:"privatelink,omitempty"`
	// The Confluent environment and what is in it.
	Confluent Confluent `yaml:"confluent,omitempty"`
	// Cluster links by link name.
	Links map[string]Link `yaml:"links,omitempty"`
	// What links of other teams may read, by the name of the share. Needs account_id.
	Shares map[string]Share `yaml:"shares,omitempty"`
	// Rotation of every Confluent API key.
	APIKeys APIKeys `yaml:"api_keys,omitempty"`
	// The Secrets Manager secrets that hold the client properties.
	Secrets Secrets `yaml:"secrets,omitempty"`
	// What is watched, and who is told. Default: nothing.
	Monitoring *Monitoring `yaml:"monitoring,omitempty"`
}

// State says where Terraform keeps its state: exactly one of the two.
type State struct {
	// Local state files.
	Local *LocalState `yaml:"local,omitempty"`
	// State and runs in HCP Terraform or Terraform Enterprise.
	HCPTerraform *HCPTerraform `yaml:"hcp_terraform,omitempty"`
}

// LocalState keeps one file per stack, terraform.<name>.<stack>.tfstate.
type LocalState struct {
	// Folder of the state files, relative to a stack's folder (<out>/stacks/<stack>).
	// Default ../../.., the folder that holds the output folder.
	Directory string `yaml:"directory,omitempty" jsonschema:"format=relative-path"`
}

// HCPTerraform names one workspace per stack: <workspace_prefix><stack>.
type HCPTerraform struct {
	// Host name. Default app.terraform.io.
	Hostname string `yaml:"hostname,omitempty" jsonschema:"format=hostname"`
	// Organization that owns the workspaces.
	Organization string `yaml:"organization" jsonschema:"format=organization"`
	// Project of the workspaces. Default: the organization's default project.
	Project string `yaml:"project,omitempty" jsonschema:"format=project"`
	// What stands before the stack's name in a workspace name. Default <name>-.
	WorkspacePrefix string `yaml:"workspace_prefix,omitempty" jsonschema:"format=workspace-prefix"`
	// The workspaces by code: one more stack, workspaces. Default: they are made by other means.
	Workspaces *Workspaces `yaml:"workspaces,omitempty"`
}

// APIKeys says how Confluent API keys rotate.
type APIKeys struct {
	// Days after which one key of each principal is replaced, 7 to 365. Default 30.
	RotationDays int `yaml:"rotation_days,omitempty" jsonschema:"minimum=7,maximum=365"`
	// Keys of each principal that exist at a time, 2 to 10: the active one and its predecessors. Default 2.
	Retained int `yaml:"retained,omitempty" jsonschema:"minimum=2,maximum=10"`
}

// Secrets says how the secrets in AWS Secrets Manager are kept.
type Secrets struct {
	// What stands before /<principal> in a secret's name. Default confluent/<name>.
	PathPrefix string `yaml:"path_prefix,omitempty" jsonschema:"format=secret-path"`
	// KMS key: id, ARN or alias. Default: the account's key for Secrets Manager.
	KMSKeyID string `yaml:"kms_key_id,omitempty" jsonschema:"format=kms-key-id"`
	// Principals of IAM (ARNs of roles, users or accounts) that may read every secret, by a resource policy.
	// Those of one application or of the Schema Registry stand there. Default: none, and no policy.
	Readers []string `yaml:"readers,omitempty" jsonschema:"format=principal-arn,minItems=1"`
	// Whether the policy denies reading to all others, administrators included. Then the roles that Terraform runs as
	// have to be among the readers of every secret. Default false.
	OnlyReaders bool `yaml:"only_readers,omitempty"`
	// Copies of every secret in other regions. Default: none.
	Replicas []Replica `yaml:"replicas,omitempty" jsonschema:"minItems=1"`
	// Days for which a deleted secret can be restored: 7 to 30, or 0 for none. Default 30.
	RecoveryWindowDays *int `yaml:"recovery_window_days,omitempty" jsonschema:"minimum=0,maximum=30"`
}

// ReadersWith returns in order who may read a secret that has readers of its own.
func (s Secrets) ReadersWith(own []string) []string {
	return slices.Compact(slices.Sorted(slices.Values(slices.Concat(s.Readers, own))))
}

// Replica is a copy of the secrets in another region.
type Replica struct {
	// AWS region of the copy.
	Region string `yaml:"region" jsonschema:"format=region"`
	// KMS key in that region: id, ARN or alias. Default: the account's key for Secrets Manager there.
	KMSKeyID string `yaml:"kms_key_id,omitempty" jsonschema:"format=kms-key-id"`
}
