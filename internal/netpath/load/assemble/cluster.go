package assemble

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/attributes"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/systems"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// clusters adds the Kafka clusters with the names under which they are reached.
func (a *assembler) clusters() {
	for _, r := range a.Of("confluent_kafka_cluster") {
		if r.System != "" && a.files.Config(r.System) == nil {
			continue // another system's, whose file nobody gave: its objects settle facts, no more
		}
		name := clusterOf(r)
		k := model.Cluster{Object: a.object(r, name), Systems: a.told([]string{r.System})}
		switch k.Elsewhere = a.elsewhere(r, name); {
		case k.Elsewhere != nil:
		case a.configOf(r).Confluent.Connectivity == config.Gateway:
			k.Hosts = a.gatewayHosts(r, name)
		default:
			k.Hosts, k.Entry = a.attachmentHosts(r)
		}
		a.model.Clusters = append(a.model.Clusters, k)
	}
	systems.TellClustersApart(a.model.Clusters)
}

// clusterOf is the cluster's name in the configuration, by its logical id, else that itself.
func clusterOf(r *resource.Resource) string {
	if id, ok := address.ParseID(r.Name); ok && id.Kind == address.OfCluster && len(id.Parts) == 0 {
		return id.Name
	}
	return r.Name
}

// elsewhere says why no endpoint of this network leads to a cluster: it is in a Confluent network,
// whose names end in the network's own domain and are served by the network's own endpoint service
// (Confluent Cloud documentation, "Use AWS PrivateLink for serverless products", against "Dedicated").
func (a *assembler) elsewhere(r *resource.Resource, name string) *model.Gap {
	network := a.blockID(r, "network")
	if network == "" {
		network = model.ID(a.configOf(r).Confluent.Clusters[name].NetworkID)
	}
	if network == "" {
		return nil
	}
	return model.InConfluentNetwork(name, string(network))
}

// attachmentHosts is the one name lkc-x.<dns_domain>, the same for every endpoint, with
// zonal names for the brokers below it; and the attachment of the cluster's environment.
func (a *assembler) attachmentHosts(r *resource.Resource) ([]model.Host, model.ID) {
	attachment := a.attachmentOf(r)
	if attachment == nil {
		return nil, ""
	}
	domain := attachment.String("dns_domain")
	if domain == "" {
		domain = resource.Symbol(attachment.Address + ".dns_domain")
	}
	name := hostOf(r.String("rest_endpoint"))
	if name == "" || !strings.HasSuffix(name, domain) {
		name = idOrSymbol(r) + "." + domain
	}
	return []model.Host{{Name: name, Domain: domain, Zonal: true}}, a.id(attachment)
}

// attachmentOf is the attachment of a cluster's environment; there is one per environment and region.
func (a *assembler) attachmentOf(cluster *resource.Resource) *resource.Resource {
	attachments := a.Of("confluent_private_link_attachment")
	environment := a.blockID(cluster, "environment")
	for _, r := range attachments {
		if environment != "" && a.blockID(r, "environment") == environment {
			return r
		}
	}
	for _, r := range attachments {
		if r.System == cluster.System {
			return r
		}
	}
	return nil
}

// gatewayHosts is a name per access point: lkc-x-<apid>.<region>.aws.accesspoint.glb.confluent.cloud,
// a CNAME in public DNS to lkc-x.<dns_domain of the access point>. The first is the one that
// hub clients use, also if its access point is gone: nobody tells them another.
func (a *assembler) gatewayHosts(r *resource.Resource, cluster string) []model.Host {
	cfg := a.configOf(r)
	wanted := accessPointVPC(cfg, cluster)
	var hosts []model.Host
	for _, point := range a.accessPoints(r) {
		domain, endpoint := resource.Symbol(point.Address+".aws_ingress_private_link_endpoint[0].dns_domain"), model.ID("")
		for _, b := range point.Blocks("aws_ingress_private_link_endpoint") {
			domain = cmp.Or(b.String("dns_domain"), domain)
			endpoint = a.ref(b.String("vpc_endpoint_id"))
		}
		name := hostAt(r, point)
		if name == "" {
			name = idOrSymbol(r) + "-" + idOrSymbol(point) + "." + cfg.Region + ".aws.accesspoint.glb.confluent.cloud"
		}
		host := model.Host{Name: name, Domain: domain, Endpoint: endpoint}
		a.model.PublicRecords = append(a.model.PublicRecords, model.Record{Name: name, CNAME: idOrSymbol(r) + "." + domain})
		if vpcOf(point) == wanted {
			hosts = append([]model.Host{host}, hosts...)
		} else {
			hosts = append(hosts, host)
		}
	}
	return hosts
}

// accessPoints lists the access points of a cluster's environment, and with them, known by their address only, those that are gone
// from PrivateLink VPCs that still have an endpoint. Where an address does not tell the VPC, or there
// is no access point at all, none is missed.
func (a *assembler) accessPoints(cluster *resource.Resource) []*resource.Resource {
	var points []*resource.Resource
	for _, point := range a.Of("confluent_access_point") {
		if a.sameEnvironment(point, cluster) {
			points = append(points, point)
		}
	}
	vpcs, has := a.configOf(cluster).PrivateLink.VPCs, map[string]bool{}
	for _, point := range points {
		if _, ours := vpcs[vpcOf(point)]; !ours {
			return points
		}
		has[vpcOf(point)] = true
	}
	if len(points) == 0 {
		return nil
	}
	all := slices.Clone(points)
	for _, endpoint := range a.Of("aws_vpc_endpoint") {
		name := vpcOf(endpoint)
		if _, ours := vpcs[name]; !ours || has[name] || endpoint.System != cluster.System {
			continue
		}
		id := address.AccessPoint(name)
		all = append(all, &resource.Resource{Address: resource.Qualified(endpoint.System, "confluent_access_point."+id), Type: "confluent_access_point", Name: id, System: endpoint.System, Values: attributes.Attributes{
			"aws_ingress_private_link_endpoint": []any{map[string]any{"vpc_endpoint_id": idOrSymbol(endpoint)}},
		}})
	}
	return all
}

// sameEnvironment reports whether an access point is one of a cluster's environment: of the same
// system, where the inputs do not say the environment of both.
func (a *assembler) sameEnvironment(point, cluster *resource.Resource) bool {
	of, wanted := a.blockID(point, "environment"), a.blockID(cluster, "environment")
	if of == "" || wanted == "" {
		return point.System == cluster.System
	}
	return of == wanted
}

// accessPointVPC is the PrivateLink VPC through which hub clients reach a cluster, by the
// configuration file's rules.
func accessPointVPC(cfg *config.Config, cluster string) string {
	if endpoint := cfg.Confluent.Clusters[cluster].Endpoint; endpoint != "" {
		return endpoint
	}
	if _, ok := cfg.PrivateLink.VPCs[cluster]; ok {
		return cluster
	}
	return cfg.Confluent.HubEndpoint
}

// hostAt is the cluster's name at an access point, as the cluster lists it; the ids are
// compared without the dash.
func hostAt(cluster, point *resource.Resource) string {
	plain := func(id string) string { return strings.ReplaceAll(id, "-", "") }
	for _, b := range cluster.Blocks("endpoints") {
		if id := b.String("access_point_id"); id != "" && plain(id) == plain(point.String("id")) {
			return hostOf(b.String("rest_endpoint"))
		}
	}
	return ""
}

func hostOf(endpoint string) string {
	u, err := url.Parse(endpoint)
	if err != nil {
		return ""
	}
	return u.Hostname()
}

func idOrSymbol(r *resource.Resource) string {
	if id := r.String("id"); id != "" && !strings.Contains(id, "{") {
		return id
	}
	return resource.Symbol(r.Address + ".id")
}
