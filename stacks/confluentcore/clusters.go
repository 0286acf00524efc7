package confluentcore

import (
	"cdk.tf/confluent-privatelink/constructs/clientquota"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/kafkacluster"
	"cdk.tf/confluent-privatelink/constructs/serviceaccount"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// cluster is a cluster as configured and as made.
type cluster struct {
	config config.Cluster
	kafka  kafkacluster.Outputs
}

func (b *builder) newClusters() map[string]cluster {
	clusters := map[string]cluster{}
	for name, spec := range inorder.Of(b.cfg.Confluent.Clusters) {
		entry, key := b.entries[spec.Endpoint], b.newBYOKKey(name, spec)
		clusters[name] = cluster{config: spec, kafka: kafkacluster.New(b.stack, address.Cluster(name), kafkacluster.Props{
			Name:          config.DisplayName(b.cfg.Name, name),
			Region:        b.cfg.Region,
			EnvironmentID: b.environmentID,
			Cluster:       spec,
			BYOKKeyID:     key,
			AccessPoint:   entry.accessPoint,
			Entry:         entry.accepted,
		})}
	}
	return clusters
}

// newUsers makes the identities of all who use the clusters. What they may do there
// is data plane: the ACLs are made by cluster-link. Only managers have a role on a cluster.
func (b *builder) newUsers() map[string]Cluster {
	users := map[string]Cluster{}
	for name, cluster := range inorder.Of(b.clusters) {
		users[name] = Cluster{
			ID:                cluster.kafka.Cluster.Id(),
			CRN:               cluster.kafka.CRN,
			RESTEndpoint:      cluster.kafka.RESTEndpoint,
			BootstrapEndpoint: cluster.kafka.BootstrapEndpoint,
			Manager: b.newKafkaPrincipal(cluster, principal{
				id: address.Manager(name), name: config.DisplayName(b.cfg.Name, name, "manager"),
				secret: "cluster/" + name + "/manager", description: "Manages topics and ACLs of cluster " + name,
				roles: []serviceaccount.Role{admin(cluster)},
			}),
			Applications: b.newApplications(name, cluster),
			Connectors:   b.newConnectors(name, cluster),
		}
	}
	return users
}

// newApplications makes the principal of each application: an identity pool, or a service account with keys and a secret.
func (b *builder) newApplications(name string, cluster cluster) map[string]Principal {
	applications := map[string]Principal{}
	for app, spec := range inorder.Of(cluster.config.Applications) {
		p := principal{
			id: address.Application(name, app), name: config.DisplayName(b.cfg.Name, name, app),
			secret:      "cluster/" + name + "/application/" + app,
			description: "Application " + app + " on cluster " + name,
			readers:     spec.Readers,
			roles:       b.applicationRoles(spec),
			registry:    spec.SchemaRegistry != nil,
		}
		if spec.IdentityPool != nil {
			applications[app] = b.newPool(cluster, p, *spec.IdentityPool)
		} else {
			applications[app] = b.newKafkaPrincipal(cluster, p)
		}
		if spec.Quota != nil {
			clientquota.New(b.stack, address.Quota(p.id), clientquota.Props{
				Name: p.name, Description: p.description, Quota: *spec.Quota, PrincipalID: applications[app].AccountID,
				ClusterID: cluster.kafka.Cluster.Id(), EnvironmentID: b.environmentID,
			})
		}
	}
	return applications
}

// newConnectors makes accounts without keys: a managed connector acts as its account.
func (b *builder) newConnectors(name string, cluster cluster) map[string]Principal {
	connectors := map[string]Principal{}
	for connector, spec := range inorder.Of(cluster.config.Connectors) {
		account := b.newAccount(principal{
			id:          address.Connector(name, connector),
			name:        config.DisplayName(b.cfg.Name, name, connector, "connector"),
			description: "Connector " + connector + " on cluster " + name,
			roles:       b.connectorRoles(spec),
		})
		connectors[connector] = Principal{AccountID: account.ID}
	}
	return connectors
}

// newLinkPrincipals makes a principal for each side of each link. The source's is
// granted its reads by ACLs; who makes a link, or half of one, on a cluster needs
// CloudClusterAdmin on that cluster, the narrowest role that may.
// https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/security-cloud.html
func (b *builder) newLinkPrincipals() map[string]Link {
	links := map[string]Link{}
	for name, link := range inorder.Of(b.cfg.Links) {
		var made Link
		if link.Share == "" {
			made.Source = b.newSourcePrincipal(name, link)
		}
		destination := b.clusters[link.Destination]
		made.Destination = b.newKafkaPrincipal(destination, principal{
			id: address.LinkDestination(name), name: config.DisplayName(b.cfg.Name, name, "destination"),
			secret: "link/" + name + "/destination", description: "Link " + name + " on its destination " + link.Destination,
			roles: []serviceaccount.Role{admin(destination)},
		})
		links[name] = made
	}
	return links
}

func (b *builder) newSourcePrincipal(name string, link config.Link) Principal {
	source := b.clusters[link.Source]
	var roles []serviceaccount.Role
	if link.Mode != config.LinkDestination {
		roles = append(roles, admin(source))
	}
	return b.newKafkaPrincipal(source, principal{
		id: address.LinkSource(name), name: config.DisplayName(b.cfg.Name, name, "source"),
		secret: "link/" + name + "/source", description: "Link " + name + " on its source " + link.Source,
		roles: roles,
	})
}

func admin(cluster cluster) serviceaccount.Role {
	return serviceaccount.Role{
		ID: "CloudClusterAdmin", Name: "CloudClusterAdmin", CRN: element.Expression(cluster.kafka.CRNReference),
	}
}
