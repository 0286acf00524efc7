package confluentcore

import (
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/kafkacluster"
	"cdk.tf/confluent-privatelink/constructs/serviceaccount"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// cluster is a cluster as configured and as made.
type cluster struct {
	config config.Cluster
	kafka  kafkacluster.Outputs
}

func (c *core) newClusters() map[string]cluster {
	clusters := map[string]cluster{}
	for name, spec := range inorder.Of(c.cfg.Confluent.Clusters) {
		entry := c.entries[spec.Endpoint]
		clusters[name] = cluster{config: spec, kafka: kafkacluster.New(c.stack, "cluster_"+name, kafkacluster.Props{
			Name:          config.DisplayName(c.cfg.Name, name),
			Region:        c.cfg.Region,
			EnvironmentID: c.environmentID,
			Cluster:       spec,
			AccessPoint:   entry.accessPoint,
			Entry:         entry.accepted,
		})}
	}
	return clusters
}

// newUsers makes the identities of all who use the clusters. What they may do there
// is data plane: the ACLs are made by cluster-link. Only managers have a role on a cluster.
func (c *core) newUsers() map[string]Cluster {
	users := map[string]Cluster{}
	for name, cluster := range inorder.Of(c.clusters) {
		users[name] = Cluster{
			ID:                cluster.kafka.Cluster.Id(),
			RESTEndpoint:      cluster.kafka.RESTEndpoint,
			BootstrapEndpoint: cluster.kafka.BootstrapEndpoint,
			Manager: c.newKafkaPrincipal(cluster, principal{
				id: "cluster_" + name + "_manager", name: config.DisplayName(c.cfg.Name, name, "manager"),
				secret: "cluster/" + name + "/manager", description: "Manages topics and ACLs of cluster " + name,
				roles: []serviceaccount.Role{admin(cluster)},
			}),
			Applications: c.newApplications(name, cluster),
			Connectors:   c.newConnectors(name, cluster),
		}
	}
	return users
}

func (c *core) newApplications(name string, cluster cluster) map[string]Principal {
	applications := map[string]Principal{}
	for app := range inorder.Of(cluster.config.Applications) {
		applications[app] = c.newKafkaPrincipal(cluster, principal{
			id: "cluster_" + name + "_application_" + app, name: config.DisplayName(c.cfg.Name, name, app),
			secret:      "cluster/" + name + "/application/" + app,
			description: "Application " + app + " on cluster " + name,
		})
	}
	return applications
}

// newConnectors makes accounts without keys: a managed connector acts as its account.
func (c *core) newConnectors(name string, cluster cluster) map[string]Principal {
	connectors := map[string]Principal{}
	for connector, spec := range inorder.Of(cluster.config.Connectors) {
		account := c.newAccount(principal{
			id:          "cluster_" + name + "_connector_" + connector,
			name:        config.DisplayName(c.cfg.Name, name, connector, "connector"),
			description: "Connector " + connector + " on cluster " + name,
			roles:       c.connectorRoles(spec),
		})
		connectors[connector] = Principal{AccountID: account.ID}
	}
	return connectors
}

// newLinkPrincipals makes a principal for each side of each link. The source's is
// granted its reads by ACLs; who makes a link, or half of one, on a cluster needs
// CloudClusterAdmin on that cluster, the narrowest role that may.
// https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/security-cloud.html
func (c *core) newLinkPrincipals() map[string]Link {
	links := map[string]Link{}
	for name, link := range inorder.Of(c.cfg.Links) {
		source, destination := c.clusters[link.Source], c.clusters[link.Destination]
		var sourceRoles []serviceaccount.Role
		if link.Mode != config.LinkDestination {
			sourceRoles = append(sourceRoles, admin(source))
		}
		links[name] = Link{
			Source: c.newKafkaPrincipal(source, principal{
				id: "link_" + name + "_source", name: config.DisplayName(c.cfg.Name, name, "source"),
				secret: "link/" + name + "/source", description: "Link " + name + " on its source " + link.Source,
				roles: sourceRoles,
			}),
			Destination: c.newKafkaPrincipal(destination, principal{
				id: "link_" + name + "_destination", name: config.DisplayName(c.cfg.Name, name, "destination"),
				secret: "link/" + name + "/destination", description: "Link " + name + " on its destination " + link.Destination,
				roles: []serviceaccount.Role{admin(destination)},
			}),
		}
	}
	return links
}

func admin(cluster cluster) serviceaccount.Role {
	return serviceaccount.Role{
		ID: "CloudClusterAdmin", Name: "CloudClusterAdmin", CRN: element.Expression(cluster.kafka.CRNReference),
	}
}
