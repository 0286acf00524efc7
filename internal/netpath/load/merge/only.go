package merge

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/systems"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// attachmentDomain ends the DNS domain of a PrivateLink attachment: <region>.aws.private.confluent.cloud
// (Confluent Cloud documentation, "Use AWS PrivateLink").
const attachmentDomain = ".aws.private.confluent.cloud"

// FromConfig completes a model that was read from AWS with what the configuration files say: which VPC
// is which PrivateLink VPC (by its id, else by its CIDR block), and, if no other input does, which clusters a system has.
func FromConfig(m *model.Model, files ...*config.Config) {
	for _, vpc := range systems.Join(files...).VPCs {
		privateLinkVPC(m, vpc, len(files) > 1)
	}
	for _, file := range files {
		if !slices.ContainsFunc(m.Clusters, func(k model.Cluster) bool { return len(files) == 1 || slices.Contains(k.Systems, file.Name) }) {
			clusters(m, file, files)
		}
	}
	systems.TellClustersApart(m.Clusters)
}

// privateLinkVPC gives a PrivateLink VPC and its endpoints their name, and makes it a client.
func privateLinkVPC(m *model.Model, vpc *systems.PrivateLinkVPC, several bool) {
	for i := range m.VPCs {
		v := &m.VPCs[i]
		if !vpc.Is(v) {
			continue
		}
		v.Name = vpc.Name
		for j := range m.Endpoints {
			if m.Endpoints[j].VPC == v.ID {
				m.Endpoints[j].Name = vpc.Name
			}
		}
		if at := slices.IndexFunc(m.Clients, func(c model.Client) bool { return c.Kind == model.PrivateLinkVPC && c.VPC == v.ID }); at >= 0 {
			if c := &m.Clients[at]; several && !slices.Contains(c.Systems, vpc.System) { // a VPC that two files name
				c.Systems = append(slices.Clone(c.Systems), vpc.System)
			}
			continue
		}
		c := model.Client{Name: vpc.Name, Kind: model.PrivateLinkVPC, VPC: v.ID, SecurityGroups: model.ClientGroups()}
		if several {
			c.Systems = []string{vpc.System}
		}
		m.Clients = append(m.Clients, c)
	}
}

// clusters adds the clusters of the configuration file. Their names are known as far as a zone for a
// PrivateLink attachment's domain exists; with an ingress gateway only Terraform's state knows them.
func clusters(m *model.Model, cfg *config.Config, files []*config.Config) {
	several := len(files) > 1
	domain := ""
	for _, z := range m.Zones {
		if strings.HasSuffix(z.Domain, attachmentDomain) {
			domain = z.Domain
		}
	}
	for name, cluster := range inorder.Of(cfg.Confluent.Clusters) {
		k := model.Cluster{Object: model.Object{ID: model.ID(name), Name: name}}
		if several {
			k.ID, k.System, k.Systems = model.ID(resource.Qualified(cfg.Name, name)), cfg.Name, []string{cfg.Name}
		}
		switch {
		case cluster.NetworkID != "":
			k.Elsewhere = model.InConfluentNetwork(name, cluster.NetworkID)
		case domain != "" && cfg.Confluent.Connectivity != config.Gateway:
			k.Hosts = []model.Host{{Name: "{" + name + ".id}." + domain, Domain: domain, Zonal: true, Elsewhere: whoseEndpoints(cfg, files)}}
		}
		m.Clusters = append(m.Clusters, k)
	}
}

// whoseEndpoints is the gap about a cluster of several systems with attachments: all attachments of a region have
// one domain, and AWS does not say with which of them an endpoint is registered. Nil if there is only one.
func whoseEndpoints(cfg *config.Config, files []*config.Config) *model.Gap {
	others := slices.ContainsFunc(files, func(other *config.Config) bool {
		return other != cfg && other.Confluent.Connectivity == config.Attachment && len(other.Confluent.Clusters) > 0
	})
	if !others {
		return nil
	}
	return &model.Gap{What: "whether the endpoints that AWS shows are registered with the attachment of " + cfg.Name + ": all attachments of a region have one domain",
		Settle: []string{"terraform show -json of the state of its confluent-core (--state)"}}
}
