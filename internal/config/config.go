// Package config holds the configuration file: one YAML file describes one
// Confluent environment with its private network, its clusters and its links.
//
// Load reads, strictly decodes, completes and validates a file before anything
// else runs, and reports every problem at once.
//
// Names that are keys of a map (hub VPCs, PrivateLink VPCs, clusters, topics,
// applications, connectors, links) become part of Terraform addresses: renaming
// one means moving or replacing what it names.
package config

import "net/netip"

// Config is one configuration file.
type Config struct {
	// Name of the system, at most 40 characters: the prefix of every display name (for example non-prod).
	Name string `yaml:"name" jsonschema:"format=name,maxLength=40"`
	// AWS region of everything in the file, for example us-east-1.
	Region string `yaml:"region" jsonschema:"format=region"`
	// AWS account id (12 digits). If set, the AWS provider refuses to work in any other account.
	AccountID string `yaml:"account_id,omitempty" jsonschema:"format=account-id"`
	// Tags for every AWS resource that takes tags.
	Tags map[string]string `yaml:"tags,omitempty"`
	// Where Terraform keeps its state. Default: local files.
	State State `yaml:"state,omitempty"`
	// The Transit Gateway and the VPCs around it that exist already.
	Hub Hub `yaml:"hub"`
	// The VPCs that get a PrivateLink endpoint.
	PrivateLink PrivateLink `yaml:"privatelink"`
	// The Confluent environment and what is in it.
	Confluent Confluent `yaml:"confluent"`
	// Cluster links by link name.
	Links map[string]Link `yaml:"links,omitempty"`
	// Rotation of every Confluent API key.
	APIKeys APIKeys `yaml:"api_keys,omitempty"`
	// The Secrets Manager secrets that hold the client properties.
	Secrets Secrets `yaml:"secrets,omitempty"`
}

// State says where Terraform keeps its state: exactly one of the two.
type State struct {
	// Local state files.
	Local *LocalState `yaml:"local,omitempty"`
	// State and runs in HCP Terraform or Terraform Enterprise.
	HCPTerraform *HCPTerraform `yaml:"hcp_terraform,omitempty"`
}

// LocalState keeps one file per stack, terraform.<stack>.tfstate.
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
}

// Hub is the network that exists before this configuration: a Transit Gateway,
// one of its route tables, and the VPCs whose clients reach the clusters.
type Hub struct {
	// Transit Gateway id, tgw-...
	TransitGatewayID string `yaml:"transit_gateway_id" jsonschema:"format=transit-gateway-id"`
	// Transit Gateway route table id, tgw-rtb-..., that PrivateLink VPCs are
	// associated with and propagated to, and that the hub VPCs use.
	TransitGatewayRouteTableID string `yaml:"transit_gateway_route_table_id" jsonschema:"format=transit-gateway-route-table-id"`
	// Hub VPCs by name. Exactly one has the role dns.
	VPCs map[string]HubVPC `yaml:"vpcs"`
}

// Roles of a hub VPC.
const (
	RoleAgents    = "agents"     // runs the Terraform agents
	RoleDNS       = "dns"        // resolves names for the others
	RoleClientVPN = "client-vpn" // holds the Client VPN endpoint
	RoleClients   = "clients"    // any other clients
)

// HubVPC is a VPC that exists and is attached to the Transit Gateway.
type HubVPC struct {
	// VPC id, vpc-...
	ID string `yaml:"id" jsonschema:"format=vpc-id"`
	// What the VPC is for: agents, dns, client-vpn or clients.
	Role string `yaml:"role" jsonschema:"enum=agents,enum=dns,enum=client-vpn,enum=clients"`
	// IPv4 CIDR blocks of the VPC. Default: looked up in AWS.
	CIDRs []netip.Prefix `yaml:"cidrs,omitempty" jsonschema:"format=ipv4-cidr,minItems=1"`
	// Route tables, rtb-..., that get the routes to the PrivateLink VPCs.
	// Default: all of the VPC's, looked up in AWS.
	RouteTableIDs []string `yaml:"route_table_ids,omitempty" jsonschema:"format=route-table-id,minItems=1"`
	// The Client VPN endpoint, with the role client-vpn only.
	ClientVPN *ClientVPN `yaml:"client_vpn,omitempty"`
}

// ClientVPN is an AWS Client VPN endpoint that exists.
type ClientVPN struct {
	// Endpoint id, cvpn-endpoint-...
	EndpointID string `yaml:"endpoint_id" jsonschema:"format=client-vpn-endpoint-id"`
	// CIDR block from which clients get their addresses.
	ClientCIDR netip.Prefix `yaml:"client_cidr" jsonschema:"format=ipv4-cidr"`
	// Subnets, subnet-..., that the endpoint is associated with. Every one gets
	// every route: a missing one fails only for some of the connections.
	SubnetIDs []string `yaml:"subnet_ids" jsonschema:"format=subnet-id,minItems=1"`
	// Groups of the identity provider that may connect. Default: all clients.
	AccessGroupIDs []string `yaml:"access_group_ids,omitempty" jsonschema:"minLength=1,minItems=1"`
}

// PrivateLink holds the VPCs that are made here, each with an interface endpoint of its own.
type PrivateLink struct {
	// PrivateLink VPCs by name.
	VPCs map[string]PrivateLinkVPC `yaml:"vpcs"`
	// VPC flow logs to CloudWatch. Default: none.
	FlowLogs *FlowLogs `yaml:"flow_logs,omitempty"`
}

// PrivateLinkVPC is one VPC with one private subnet per availability zone.
type PrivateLinkVPC struct {
	// IPv4 CIDR block, /16 to /28.
	CIDR netip.Prefix `yaml:"cidr" jsonschema:"format=ipv4-cidr"`
	// Availability zone ids (use1-az1), preferred: the names differ by account.
	AvailabilityZoneIDs []string `yaml:"availability_zone_ids,omitempty" jsonschema:"format=availability-zone-id,minItems=1"`
	// Number of availability zones, instead of their ids. Default 3.
	AvailabilityZoneCount int `yaml:"availability_zone_count,omitempty" jsonschema:"minimum=1,maximum=6"`
	// Prefix length of each subnet, 16 to 28. Default 24.
	SubnetPrefixLength int `yaml:"subnet_prefix_length,omitempty" jsonschema:"minimum=16,maximum=28"`
}

// FlowLogs sends the flow logs of each PrivateLink VPC to a CloudWatch log group.
type FlowLogs struct {
	// Traffic to log: ALL, ACCEPT or REJECT. Default ALL.
	TrafficType string `yaml:"traffic_type,omitempty" jsonschema:"enum=ALL,enum=ACCEPT,enum=REJECT"`
	// Days that CloudWatch keeps the logs, one of its allowed values. Default 14.
	RetentionDays int `yaml:"retention_days,omitempty" jsonschema:"enum=1,enum=3,enum=5,enum=7,enum=14,enum=30,enum=60,enum=90,enum=120,enum=150,enum=180,enum=365,enum=400,enum=545,enum=731,enum=1096,enum=1827,enum=2192,enum=2557,enum=2922,enum=3288,enum=3653"`
}

// Connectivity of an environment and region.
const (
	Attachment = "attachment" // PrivateLink attachment, one connection per endpoint
	Gateway    = "gateway"    // ingress PrivateLink gateway, one access point per endpoint
)

// Confluent describes one Confluent environment.
type Confluent struct {
	// The environment: created here, or an existing one.
	Environment Environment `yaml:"environment,omitempty"`
	// How PrivateLink enters: attachment or gateway. Default attachment.
	Connectivity string `yaml:"connectivity,omitempty" jsonschema:"enum=attachment,enum=gateway"`
	// PrivateLink VPC whose endpoint the hub VPCs resolve to (attachment), and the
	// default access point (gateway). Default: the only PrivateLink VPC.
	HubEndpoint string `yaml:"hub_endpoint,omitempty"`
	// Schema Registry access. Default: none.
	SchemaRegistry *SchemaRegistry `yaml:"schema_registry,omitempty"`
	// Kafka clusters by name.
	Clusters map[string]Cluster `yaml:"clusters"`
}

// Environment is a Confluent environment.
type Environment struct {
	// Id of an existing environment, env-... Default: one is created.
	ID string `yaml:"id,omitempty" jsonschema:"format=environment-id"`
	// Display name of the environment to create. Default: the configuration's name.
	Name string `yaml:"name,omitempty" jsonschema:"minLength=1,maxLength=64"`
	// Stream Governance package of the environment to create: ESSENTIALS or ADVANCED. Default ESSENTIALS.
	StreamGovernance string `yaml:"stream_governance,omitempty" jsonschema:"enum=ESSENTIALS,enum=ADVANCED"`
}

// SchemaRegistry gives one service account access to subjects of the environment's Schema Registry.
type SchemaRegistry struct {
	// Endpoint in the client properties: private or public. Default private.
	Endpoint string `yaml:"endpoint,omitempty" jsonschema:"enum=private,enum=public"`
	// Subjects to read, each a name or a prefix that ends in *.
	Read []Pattern `yaml:"read,omitempty" jsonschema:"format=pattern,minItems=1"`
	// Subjects to write, each a name or a prefix that ends in *.
	Write []Pattern `yaml:"write,omitempty" jsonschema:"format=pattern,minItems=1"`
}

// Types of a cluster.
const (
	Enterprise = "enterprise"
	Dedicated  = "dedicated"
)

// Cluster is a Kafka cluster with its topics and those who use them.
type Cluster struct {
	// Cluster type: enterprise or dedicated. Default enterprise.
	Type string `yaml:"type,omitempty" jsonschema:"enum=enterprise,enum=dedicated"`
	// Availability: HIGH or LOW (enterprise), MULTI_ZONE or SINGLE_ZONE (dedicated). Default HIGH or MULTI_ZONE.
	Availability string `yaml:"availability,omitempty" jsonschema:"enum=HIGH,enum=LOW,enum=MULTI_ZONE,enum=SINGLE_ZONE"`
	// Largest number of elastic CKUs, enterprise only. Default: Confluent's.
	MaxECKU int `yaml:"max_ecku,omitempty" jsonschema:"minimum=1"`
	// Number of CKUs, dedicated only.
	CKU int `yaml:"cku,omitempty" jsonschema:"minimum=1"`
	// Confluent network of a dedicated cluster, n-...
	NetworkID string `yaml:"network_id,omitempty" jsonschema:"format=network-id"`
	// Whether Terraform refuses to delete the cluster. Default true.
	DeletionProtection *bool `yaml:"deletion_protection,omitempty"`
	// PrivateLink VPC through which the cluster is reached: its access point gives the cluster's
	// endpoints (gateway). Default: the VPC of the cluster's name, else hub_endpoint.
	Endpoint string `yaml:"endpoint,omitempty"`
	// Topics that are made here, by topic name.
	Topics map[string]Topic `yaml:"topics,omitempty"`
	// Names of topics that others make, for applications and links to refer to.
	ExistingTopics []string `yaml:"existing_topics,omitempty" jsonschema:"format=topic-name,minItems=1"`
	// Applications by name: a service account each.
	Applications map[string]Application `yaml:"applications,omitempty"`
	// Datagen source connectors by name: a service account each.
	Connectors map[string]Connector `yaml:"connectors,omitempty"`
}

// Topic is a managed topic.
type Topic struct {
	// Number of partitions, can only grow. Default 6.
	Partitions int `yaml:"partitions,omitempty" jsonschema:"minimum=1"`
	// Topic settings, for example retention.ms.
	Config map[string]string `yaml:"config,omitempty"`
}

// Application is a client of one cluster, with ACLs for what it says.
type Application struct {
	// Topics to write, each a name or a prefix that ends in *.
	Produces []Pattern `yaml:"produces,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Topics to read, each a name or a prefix that ends in *.
	Consumes []Pattern `yaml:"consumes,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Consumer groups to use, each a name or a prefix that ends in *. Needed with consumes.
	Groups []Pattern `yaml:"groups,omitempty" jsonschema:"format=pattern,minItems=1"`
}

// Connector is a managed Datagen source connector.
type Connector struct {
	// Managed topic to write to.
	Topic string `yaml:"topic" jsonschema:"format=topic-name"`
	// Datagen quickstart, for example STOCK_TRADES.
	Quickstart string `yaml:"quickstart" jsonschema:"format=quickstart"`
	// Output data format: AVRO, JSON, JSON_SR or PROTOBUF. Default AVRO.
	Format string `yaml:"format,omitempty" jsonschema:"enum=AVRO,enum=JSON,enum=JSON_SR,enum=PROTOBUF"`
	// Number of tasks. Default 1.
	Tasks int `yaml:"tasks,omitempty" jsonschema:"minimum=1"`
}

// Modes of a link.
const (
	LinkDestination   = "destination"   // the consuming side owns the link
	LinkSource        = "source"        // the producing side starts it: two halves
	LinkBidirectional = "bidirectional" // two links of one name
)

// Statuses of a mirror topic that can be asked for.
const (
	MirrorActive     = "ACTIVE"
	MirrorPaused     = "PAUSED"
	MirrorPromoted   = "PROMOTED"
	MirrorFailedOver = "FAILED_OVER"
)

// Link shares topics of a source cluster with a destination cluster.
type Link struct {
	// Cluster that has the topics.
	Source string `yaml:"source"`
	// Cluster that gets the mirror topics.
	Destination string `yaml:"destination"`
	// Who starts the link: destination, source or bidirectional. Default destination.
	Mode string `yaml:"mode,omitempty" jsonschema:"enum=destination,enum=source,enum=bidirectional"`
	// Topics of the source that are approved for the link, each a name or a prefix that ends
	// in *. Every topic of the source in this file that one of them matches gets a mirror topic.
	Topics []Pattern `yaml:"topics" jsonschema:"format=topic-pattern,minItems=1"`
	// The same from destination to source, bidirectional only.
	ReverseTopics []Pattern `yaml:"reverse_topics,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Status by source topic, where it is not ACTIVE: PAUSED, PROMOTED, FAILED_OVER.
	MirrorStatus map[string]string `yaml:"mirror_status,omitempty"`
	// Prefix of the mirror topics' names, 12 characters at most; cannot be changed later.
	Prefix string `yaml:"prefix,omitempty" jsonschema:"format=link-prefix"`
	// Sync of consumer group offsets. Default: none.
	OffsetSync *OffsetSync `yaml:"consumer_offset_sync,omitempty"`
	// Sync of ACLs. It deletes ACLs on the destination that match and are not on the source. Default: none.
	ACLSync *ACLSync `yaml:"acl_sync,omitempty"`
	// Further link settings by their Confluent names, for example topic.config.sync.ms.
	Config map[string]string `yaml:"config,omitempty"`
}

// OffsetSync copies committed offsets of consumer groups.
type OffsetSync struct {
	// Whether offsets are copied. Default true. To stop, set it to false and leave the rest:
	// Confluent refuses to take link settings away.
	Enabled *bool `yaml:"enabled,omitempty"`
	// Consumer groups, each a name or a prefix that ends in *.
	Groups []Pattern `yaml:"groups" jsonschema:"format=pattern,minItems=1"`
	// Interval in milliseconds, at least 1000. Default 30000.
	IntervalMS int `yaml:"interval_ms,omitempty" jsonschema:"minimum=1000"`
}

// ACLSync copies ACLs on topics.
type ACLSync struct {
	// Whether ACLs are copied. Default true. To stop, set it to false and leave the rest:
	// Confluent refuses to take link settings away.
	Enabled *bool `yaml:"enabled,omitempty"`
	// Topics whose ACLs are copied, each a name or a prefix that ends in *. Default: the link's topics.
	Topics []Pattern `yaml:"topics,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Interval in milliseconds, at least 1000. Default 5000.
	IntervalMS int `yaml:"interval_ms,omitempty" jsonschema:"minimum=1000"`
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
	// Days for which a deleted secret can be restored: 7 to 30, or 0 for none. Default 30.
	RecoveryWindowDays *int `yaml:"recovery_window_days,omitempty" jsonschema:"minimum=0,maximum=30"`
}
