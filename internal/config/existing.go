package config

// PrivateLink VPCs and clusters can be named by id instead of being made. What follows from that for
// the rest of the file is here.

// MakesEnvironment tells whether the environment is made here: it has no id, and the file says
// something of it or makes something in it.
func (c *Config) MakesEnvironment() bool {
	return c.Confluent.Environment.ID == "" && c.Confluent.Environment.Name != ""
}

// needsEnvironment tells whether the file makes an environment that it does not describe.
func (c *Config) needsEnvironment() bool {
	return c.Confluent.Environment != (Environment{}) || len(c.Confluent.Clusters) > 0 || c.Confluent.SchemaRegistry != nil || c.makesEndpoints()
}

// MakesEntry tells whether the environment's attachment or gateway is made here: with the environment,
// and for endpoints that are made here.
func (c *Config) MakesEntry() bool {
	return c.Confluent.PrivateLinkAttachmentID == "" && c.Confluent.GatewayID == "" && (c.MakesEnvironment() || c.makesEndpoints())
}

// IsUsed tells whether other systems name what this file makes.
func (c *Config) IsUsed() bool { return len(c.UsedBy) > 0 }

func (c *Config) makesEndpoints() bool {
	for _, vpc := range c.PrivateLink.VPCs {
		if vpc.MakesEndpoint() {
			return true
		}
	}
	return false
}

// MadeVPCs returns the PrivateLink VPCs that are made here.
func (c *Config) MadeVPCs() map[string]PrivateLinkVPC {
	made := map[string]PrivateLinkVPC{}
	for name, vpc := range c.PrivateLink.VPCs {
		if vpc.Made() {
			made[name] = vpc
		}
	}
	return made
}
