package config

import "cmp"

// Defaults of what has one, for documentation and tests to refer to.
const (
	DefaultStateDirectory     = "../../.."
	DefaultHostname           = "app.terraform.io"
	DefaultZoneCount          = 3
	DefaultSubnetPrefixLength = 24
	DefaultPartitions         = 6
	DefaultRotationDays       = 30
	DefaultRetainedKeys       = 2
	DefaultRecoveryWindowDays = 30
	DefaultLagRecords         = 10000
	DefaultLagMinutes         = 10
	DefaultClusterLoadPercent = 80
	DefaultLinksExport        = "127.0.0.1:9465"
	DefaultPacketsDropped     = 100
	DefaultResets             = 100
	DefaultNewConnections     = 3000
	DefaultIdentityClaim      = "claims.sub"
)

// setDefaults fills in what the file leaves out. It looks only at what the file
// says, so that a file that is not valid can be completed too.
func (c *Config) setDefaults() {
	c.State.setDefaults(c.Name)
	for name, vpc := range c.PrivateLink.VPCs {
		if !vpc.Made() {
			continue
		}
		vpc.setDefaults()
		c.PrivateLink.VPCs[name] = vpc
	}
	c.PrivateLink.setDefaults()
	if c.Confluent.Environment.ID == "" && c.needsEnvironment() {
		c.Confluent.Environment.setDefaults(c.Name)
	}
	c.Confluent.setDefaults(c.PrivateLink.VPCs)
	for name, link := range c.Links {
		link.setDefaults()
		c.Links[name] = link
	}
	c.eachSchema(func(_, _ string, schema *Schema) { schema.setDefaults() })
	c.setSchemaLinking()
	c.setProtection()
	c.APIKeys.RotationDays = cmp.Or(c.APIKeys.RotationDays, DefaultRotationDays)
	c.APIKeys.Retained = cmp.Or(c.APIKeys.Retained, DefaultRetainedKeys)
	c.Secrets.PathPrefix = cmp.Or(c.Secrets.PathPrefix, "confluent/"+c.Name)
	if c.Secrets.RecoveryWindowDays == nil {
		days := DefaultRecoveryWindowDays
		c.Secrets.RecoveryWindowDays = &days
	}
	if c.Monitoring != nil {
		c.Monitoring.setDefaults(c.Name)
	}
}

func (s *State) setDefaults(name string) {
	if s.Local == nil && s.HCPTerraform == nil {
		s.Local = &LocalState{}
	}
	if s.Local != nil {
		s.Local.Directory = cmp.Or(s.Local.Directory, DefaultStateDirectory)
	}
	if s.HCPTerraform != nil {
		s.HCPTerraform.Hostname = cmp.Or(s.HCPTerraform.Hostname, DefaultHostname)
		s.HCPTerraform.WorkspacePrefix = cmp.Or(s.HCPTerraform.WorkspacePrefix, name+"-")
		if s.HCPTerraform.Workspaces != nil {
			s.HCPTerraform.Workspaces.setDefaults()
		}
	}
}

func (v *PrivateLinkVPC) setDefaults() {
	v.SubnetPrefixLength = cmp.Or(v.SubnetPrefixLength, DefaultSubnetPrefixLength)
	if len(v.AvailabilityZoneIDs) == 0 {
		v.AvailabilityZoneCount = cmp.Or(v.AvailabilityZoneCount, DefaultZoneCount)
	}
}

func (e *Environment) setDefaults(name string) {
	e.Name = cmp.Or(e.Name, name)
	e.StreamGovernance = cmp.Or(e.StreamGovernance, "ESSENTIALS")
}

func (c *Confluent) setDefaults(vpcs map[string]PrivateLinkVPC) {
	c.Connectivity = cmp.Or(c.Connectivity, Attachment)
	if len(vpcs) == 1 {
		for only := range vpcs {
			c.HubEndpoint = cmp.Or(c.HubEndpoint, only)
		}
	}
	if c.SchemaRegistry != nil {
		c.SchemaRegistry.Endpoint = cmp.Or(c.SchemaRegistry.Endpoint, "private")
	}
	for name, cluster := range c.Clusters {
		endpoint := c.HubEndpoint
		if _, ok := vpcs[name]; ok {
			endpoint = name
		}
		cluster.setDefaults(endpoint)
		for _, application := range cluster.Applications {
			if application.IdentityPool != nil {
				application.IdentityPool.setDefaults(c.IdentityProviders)
			}
		}
		c.Clusters[name] = cluster
	}
}

func (c *Cluster) setDefaults(endpoint string) {
	if c.ID == "" {
		c.Type = cmp.Or(c.Type, Enterprise)
	}
	switch c.Type {
	case Enterprise:
		c.Availability = cmp.Or(c.Availability, "HIGH")
	case Dedicated:
		c.Availability = cmp.Or(c.Availability, "MULTI_ZONE")
	}
	c.Endpoint = cmp.Or(c.Endpoint, endpoint)
	c.setTopics()
	c.Authorization = cmp.Or(c.Authorization, ACLs)
	for name, application := range c.Applications {
		application.Authorization = cmp.Or(application.Authorization, c.Authorization)
		if application.SchemaRegistry != nil {
			application.SchemaRegistry.setDefaults(application)
		}
		c.Applications[name] = application
	}
	for name, connector := range c.Connectors {
		connector.Class = cmp.Or(connector.Class, DatagenSource)
		if connector.IsDatagen() {
			connector.Format = cmp.Or(connector.Format, "AVRO")
		}
		connector.Tasks = cmp.Or(connector.Tasks, 1)
		c.Connectors[name] = connector
	}
}

func (p *IdentityPool) setDefaults(providers map[string]IdentityProvider) {
	if len(providers) == 1 {
		for only := range providers {
			p.Provider = cmp.Or(p.Provider, only)
		}
	}
	p.IdentityClaim = cmp.Or(p.IdentityClaim, DefaultIdentityClaim)
}

func (l *Link) setDefaults() {
	l.Mode = cmp.Or(l.Mode, LinkDestination)
	if l.OffsetSync != nil {
		l.OffsetSync.Enabled = cmp.Or(l.OffsetSync.Enabled, truth())
		l.OffsetSync.IntervalMS = cmp.Or(l.OffsetSync.IntervalMS, 30000)
	}
	if l.ACLSync != nil {
		l.ACLSync.Enabled = cmp.Or(l.ACLSync.Enabled, truth())
		l.ACLSync.IntervalMS = cmp.Or(l.ACLSync.IntervalMS, 5000)
		if len(l.ACLSync.Topics) == 0 {
			l.ACLSync.Topics = l.Topics
		}
	}
}

// truth is the default of a switch that is on unless the file says otherwise.
func truth() *bool {
	on := true
	return &on
}
