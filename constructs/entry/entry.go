// Package entry is what the two ways into a Confluent environment share. Either way the
// environment opens in a region, by an endpoint service, and then accepts one interface
// endpoint at a time:
//
//	attachment      opens,  attachmentconnection accepts
//	ingressgateway  opens,  accesspoint          accepts
package entry

import "github.com/hashicorp/terraform-cdk-go/cdktf"

// Props of a way in: an attachment or an ingress gateway.
type Props struct {
	// ExistingID, platt-... or gw-..., of one that is looked up and not managed; else one is made.
	ExistingID string
	// Name to display; Confluent requires one of a gateway.
	Name string
	// Region of AWS.
	Region string
	// EnvironmentID, env-...
	EnvironmentID *string
	// Protect refuses to delete or replace it: other systems name it.
	Protect bool
}

// Outputs of a way in.
type Outputs struct {
	// ID, platt-... or gw-...: each acceptance names it.
	ID *string
	// ServiceName of the VPC endpoint service that interface endpoints connect to.
	ServiceName *string
}

// AcceptanceProps of a connection or an access point.
type AcceptanceProps struct {
	// Name to display.
	Name string
	// EnvironmentID, env-...
	EnvironmentID *string
	// Entry to come in by.
	Entry Outputs
	// VPCEndpointID, vpce-...
	VPCEndpointID *string
}

// Acceptance of one interface endpoint.
type Acceptance struct {
	// Accepted is the connection or the access point: clusters wait for it, and so are deleted before it.
	Accepted cdktf.ITerraformDependable
}
