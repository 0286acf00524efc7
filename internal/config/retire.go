package config

import "cmp"

// setProtection completes protect, deletion_protection and what follows from retire. What
// retires is not protected; with a cluster goes all that is on it.
func (c *Config) setProtection() {
	c.Protect = cmp.Or(c.Protect, truth())
	protect := func(own *bool, retires bool) *bool {
		if retires && own == nil {
			return new(bool)
		}
		return cmp.Or(own, c.Protect)
	}
	if c.MakesEnvironment() {
		c.Confluent.Environment.Protect = protect(c.Confluent.Environment.Protect, false)
	}
	for name, cluster := range c.Confluent.Clusters {
		cluster.Protect = protect(cluster.Protect, cluster.Retire || cluster.ID != "") // what exists is not this file's to lose
		cluster.DeletionProtection = cmp.Or(cluster.DeletionProtection, cluster.Protect)
		for name, topic := range cluster.Topics {
			topic.Retire = topic.Retire || cluster.Retire
			topic.Protect = protect(topic.Protect, topic.Retire)
			for _, one := range topic.schemas() { // records that stay are read with their schema
				one.schema.KeepData = one.schema.KeepData || topic.Retire && topic.KeepData && !one.schema.Retire
				one.schema.Retire = one.schema.Retire || topic.Retire
			}
			cluster.Topics[name] = topic
		}
		for name, application := range cluster.Applications {
			application.Retire = application.Retire || cluster.Retire
			cluster.Applications[name] = application
		}
		for name, connector := range cluster.Connectors {
			connector.Retire = connector.Retire || cluster.Retire
			cluster.Connectors[name] = connector
		}
		c.Confluent.Clusters[name] = cluster
	}
	c.eachSchema(func(_, _ string, schema *Schema) { schema.Protect = protect(schema.Protect, schema.Retire) })
	for name, share := range c.Shares {
		share.Retire = share.Retire || c.Confluent.Clusters[share.Cluster].Retire
		c.Shares[name] = share
	}
	for name, link := range c.Links {
		link.Protect = protect(link.Protect, link.Retire)
		c.Links[name] = link
	}
}

// setFate says what becomes of a mirror topic of the link.
func (l Link) setFate(mirror *Mirror) {
	own := l.Mirrors[mirror.Topic]
	mirror.Retire = l.Retire || own.Retire
	mirror.KeepData = l.Retire && l.KeepData || own.KeepData
	if protect := cmp.Or(own.Protect, l.Protect); protect != nil {
		mirror.Protect = *protect && !mirror.Retire
	}
}

// UsesManager tells whether anything on a cluster is made with its manager's key: topics, and
// ACLs of applications, connectors, shares and of the links that read from it.
func (c *Config) UsesManager(cluster string) bool {
	spec := c.Confluent.Clusters[cluster]
	if len(spec.Topics)+len(spec.Applications)+len(spec.Connectors) > 0 {
		return true
	}
	for _, link := range c.Links {
		if link.Source == cluster || link.Destination == cluster && link.Mode == LinkBidirectional {
			return true
		}
	}
	for _, share := range c.Shares {
		if share.Cluster == cluster {
			return true
		}
	}
	return false
}
