package clusterlink

import (
	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/clusterlink"
)

// endpoint says which endpoint of a side a link names.
type endpoint bool

const (
	manages endpoint = true  // the REST endpoint, where the link is made
	reads   endpoint = false // the bootstrap endpoint, where the other side connects
)

// authentication says whether a side is named with credentials.
type authentication bool

const (
	authenticated authentication = true
	anonymous     authentication = false
)

func source(side Side, endpoint endpoint, authentication authentication) *clusterlink.ClusterLinkSourceKafkaCluster {
	cluster := &clusterlink.ClusterLinkSourceKafkaCluster{Id: side.ClusterID}
	if endpoint == manages {
		cluster.RestEndpoint = side.RESTEndpoint
	} else {
		cluster.BootstrapEndpoint = side.BootstrapEndpoint
	}
	if authentication {
		cluster.Credentials = &clusterlink.ClusterLinkSourceKafkaClusterCredentials{
			Key: side.Credentials.Key, Secret: side.Credentials.Secret,
		}
	}
	return cluster
}

func destination(side Side, endpoint endpoint, authentication authentication) *clusterlink.ClusterLinkDestinationKafkaCluster {
	cluster := &clusterlink.ClusterLinkDestinationKafkaCluster{Id: side.ClusterID}
	if endpoint == manages {
		cluster.RestEndpoint = side.RESTEndpoint
	} else {
		cluster.BootstrapEndpoint = side.BootstrapEndpoint
	}
	if authentication {
		cluster.Credentials = &clusterlink.ClusterLinkDestinationKafkaClusterCredentials{
			Key: side.Credentials.Key, Secret: side.Credentials.Secret,
		}
	}
	return cluster
}
