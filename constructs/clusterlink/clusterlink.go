// Package clusterlink makes a cluster link in one of its three modes.
//
//	destination:    the destination cluster pulls; one link, owned by the consuming side
//	source:         the source cluster opens the connection; an inbound and an outbound half
//	bidirectional:  two links of one name, each local to its cluster
//
// https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/cluster-links-cc.html
package clusterlink

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/clusterlink"
	"cdk.tf/confluent-privatelink/constructs/credentials"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of a link.
type Props struct {
	// Name of the link.
	Name string
	// Link as configured.
	Link config.Link
	// Source of the topics.
	Source Side
	// Destination of the mirrors.
	Destination Side
	// DependsOn the ACLs of the source's principal and both gates.
	DependsOn []cdktf.ITerraformDependable
}

// Side is a cluster and the link's principal on it.
type Side struct {
	// ClusterID, lkc-...
	ClusterID *string
	// RESTEndpoint of the cluster: who makes a link there asks it.
	RESTEndpoint *string
	// BootstrapEndpoint of the cluster: the other side reads from it.
	BootstrapEndpoint *string
	// Credentials of the link's principal on the cluster.
	Credentials credentials.Outputs
}

// Outputs of a link.
type Outputs struct {
	// Links: mirror topics wait for all of them.
	Links []cdktf.ITerraformDependable
}

// Names of the halves of a link that has two.
const (
	inboundHalf, outboundHalf   = "inbound", "outbound"
	destinationHalf, sourceHalf = "destination", "source"
)

// Addresses of a link, or of its two halves.
func Addresses(id, mode string) []string {
	halves := map[string][]string{
		config.LinkDestination:   {""},
		config.LinkSource:        {inboundHalf, outboundHalf},
		config.LinkBidirectional: {destinationHalf, sourceHalf},
	}
	var addresses []string
	for _, half := range halves[mode] {
		addresses = append(addresses, "confluent_cluster_link."+address.Join(id, half))
	}
	return addresses
}

// New makes the link, or its two halves, the second after the first.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	switch props.Link.Mode {
	case config.LinkSource:
		return sourceInitiated(this, props)
	case config.LinkBidirectional:
		return bidirectional(this, props)
	}
	return Outputs{Links: []cdktf.ITerraformDependable{
		link(this, "", props, settings(props.Link.Settings()), &clusterlink.ClusterLinkConfig{
			SourceKafkaCluster:      source(props.Source, reads, authenticated),
			DestinationKafkaCluster: destination(props.Destination, manages, authenticated),
		}, nil),
	}}
}

func sourceInitiated(this element.Scope, props Props) Outputs {
	inbound := link(this, inboundHalf, props, settings(props.Link.Settings()), &clusterlink.ClusterLinkConfig{
		LinkMode:                jsii.String("DESTINATION"),
		ConnectionMode:          jsii.String("INBOUND"),
		DestinationKafkaCluster: destination(props.Destination, manages, authenticated),
		SourceKafkaCluster:      source(props.Source, reads, anonymous),
	}, nil)
	outbound := link(this, outboundHalf, props, nil, &clusterlink.ClusterLinkConfig{
		LinkMode:                jsii.String("SOURCE"),
		ConnectionMode:          jsii.String("OUTBOUND"),
		SourceKafkaCluster:      source(props.Source, manages, authenticated),
		DestinationKafkaCluster: destination(props.Destination, reads, authenticated),
	}, inbound)
	return Outputs{Links: []cdktf.ITerraformDependable{inbound, outbound}}
}

func bidirectional(this element.Scope, props Props) Outputs {
	half := func(
		id string, settings *map[string]*string, local, remote Side, first cdktf.ITerraformDependable,
	) cdktf.ITerraformDependable {
		return link(this, id, props, settings, &clusterlink.ClusterLinkConfig{
			LinkMode: jsii.String("BIDIRECTIONAL"),
			LocalKafkaCluster: &clusterlink.ClusterLinkLocalKafkaCluster{
				Id: local.ClusterID, RestEndpoint: local.RESTEndpoint,
				Credentials: &clusterlink.ClusterLinkLocalKafkaClusterCredentials{
					Key: local.Credentials.Key, Secret: local.Credentials.Secret,
				},
			},
			RemoteKafkaCluster: &clusterlink.ClusterLinkRemoteKafkaCluster{
				Id: remote.ClusterID, BootstrapEndpoint: remote.BootstrapEndpoint,
				Credentials: &clusterlink.ClusterLinkRemoteKafkaClusterCredentials{
					Key: remote.Credentials.Key, Secret: remote.Credentials.Secret,
				},
			},
		}, first)
	}
	first := half(destinationHalf, settings(props.Link.Settings()), props.Destination, props.Source, nil)
	second := half(sourceHalf, settings(props.Link.ReverseSettings()), props.Source, props.Destination, first)
	return Outputs{Links: []cdktf.ITerraformDependable{first, second}}
}

func link(
	this element.Scope, id string, props Props, settings *map[string]*string,
	link *clusterlink.ClusterLinkConfig, first cdktf.ITerraformDependable,
) cdktf.ITerraformDependable {
	dependsOn := append([]cdktf.ITerraformDependable{}, props.DependsOn...)
	if first != nil {
		dependsOn = append(dependsOn, first)
	}
	link.LinkName, link.Config, link.DependsOn = &props.Name, settings, &dependsOn
	link.Lifecycle = element.Protected(*props.Link.Protect)
	return element.Add(this, id, clusterlink.NewClusterLink, link)
}
