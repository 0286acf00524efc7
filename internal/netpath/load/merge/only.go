package merge

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// attachmentDomain ends the DNS domain of a PrivateLink attachment: <region>.aws.private.confluent.cloud
// (Confluent Cloud documentation, "Use AWS PrivateLink").
const attachmentDomain = ".aws.private.confluent.cloud"

// FromConfig completes a model that was read from AWS with what the configuration file says: which VPC
// is which PrivateLink VPC (by its CIDR), and, if no other input does, which clusters there are.
func FromConfig(m *model.Model, cfg *config.Config) {
	named := map[string]model.ID{}
	for i := range m.VPCs {
		for name, vpc := range cfg.PrivateLink.VPCs {
			if slices.Contains(m.VPCs[i].CIDRs.Value, vpc.CIDR.Masked()) {
				m.VPCs[i].Name, named[name] = name, m.VPCs[i].ID
			}
		}
	}
	for i := range m.Endpoints {
		for name, vpc := range named {
			if m.Endpoints[i].VPC == vpc {
				m.Endpoints[i].Name = name
			}
		}
	}
	for name, vpc := range inorder.Of(named) {
		if !slices.ContainsFunc(m.Clients, func(c model.Client) bool { return c.Kind == model.PrivateLinkVPC && c.VPC == vpc }) {
			m.Clients = append(m.Clients, model.Client{Name: name, Kind: model.PrivateLinkVPC, VPC: vpc, SecurityGroups: model.ClientGroups()})
		}
	}
	if len(m.Clusters) == 0 {
		clusters(m, cfg)
	}
}

// clusters adds the clusters of the configuration file. Their names are known as far as a zone for a
// PrivateLink attachment's domain exists; with an ingress gateway only Terraform's state knows them.
func clusters(m *model.Model, cfg *config.Config) {
	domain := ""
	for _, z := range m.Zones {
		if strings.HasSuffix(z.Domain, attachmentDomain) {
			domain = z.Domain
		}
	}
	for name, cluster := range inorder.Of(cfg.Confluent.Clusters) {
		k := model.Cluster{Object: model.Object{ID: model.ID(name), Name: name}}
		switch {
		case cluster.NetworkID != "":
			k.Elsewhere = model.InConfluentNetwork(name, cluster.NetworkID)
		case domain != "" && cfg.Confluent.Connectivity != config.Gateway:
			k.Hosts = []model.Host{{Name: "{" + name + ".id}." + domain, Domain: domain, Zonal: true}}
		}
		m.Clusters = append(m.Clusters, k)
	}
}
