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

// clusters adds the Kafka clusters with the names under which they are reached: those that are made, and
// those that a system names by id.
func (a *assembler) clusters() {
	at := map[model.ID]int{}
	for _, kind := range []string{"confluent_kafka_cluster", "data.confluent_kafka_cluster"} {
		for _, r := range a.Of(kind) {
			if r.System != "" && a.files.Config(r.System) == nil {
				continue // another system's, whose file nobody gave: its objects settle facts, no more
			}
			if i, known := at[a.id(r)]; known {
				if k := &a.model.Clusters[i]; len(k.Systems) > 0 {
					k.Systems = append(k.Systems, r.System)
				}
				continue
			}
			at[a.id(r)] = len(a.model.Clusters)
			a.model.Clusters = append(a.model.Clusters, a.cluster(r))
		}
	}
	systems.TellClustersApart(a.model.Clusters)
}

func (a *assembler) cluster(r *resource.Resource) model.Cluster {
	name := clusterOf(r)
	k := model.Cluster{Object: a.object(r, name), Systems: a.told([]string{r.System})}
	if strings.HasPrefix(r.Type, "data.") {
		k.Address, k.Existing = "", true
	}
	switch k.Elsewhere = a.elsewhere(r, name); {
	case k.Elsewhere != nil:
	case a.configOf(r).Confluent.Connectivity == config.Gateway:
		k.Hosts = a.gatewayHosts(r, name)
	default:
		k.Hosts, k.Entry = a.attachmentHosts(r)
	}
	if a.toldApart {
		k.Systems = append(k.Systems, a.ways(&k)...)
	}
	if slices.ContainsFunc(k.Hosts, func(h model.Host) bool { return h.Elsewhere != nil }) {
		k.Systems = nil // through whose VPC it is reached, nobody knows: it may be any
	}
	return k
}

// ways are the systems whose files name a VPC through whose endpoint a cluster is reached: their hub VPCs
// are there for it too.
func (a *assembler) ways(k *model.Cluster) []string {
	var found []string
	for i := range a.model.Endpoints {
		e := &a.model.Endpoints[i]
		leads := k.Entry != "" && e.Entry == k.Entry
		for _, h := range k.Hosts {
			leads = leads || h.Endpoint == e.ID
		}
		if leads {
			found = append(found, systems.Of(a.spokes[e.VPC])...)
		}
	}
	return found
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

// entries adds the environments that the inputs make, and the attachments and gateways in them.
func (a *assembler) entries() {
	for _, r := range a.Of("confluent_environment") {
		a.model.Environments = append(a.model.Environments, a.object(r, r.String("display_name")))
	}
	for _, kind := range []string{"confluent_private_link_attachment", "confluent_gateway"} {
		for _, r := range a.Of(kind) {
			a.model.Entries = append(a.model.Entries, a.object(r, r.String("display_name")))
		}
	}
}

// attachmentHosts is the one name lkc-x.<dns_domain>, the same for every endpoint, with
// zonal names for the brokers below it; and the attachment of the cluster's environment.
func (a *assembler) attachmentHosts(r *resource.Resource) ([]model.Host, model.ID) {
	attachment := a.attachmentOf(r)
	if attachment == nil {
		return nil, ""
	}
	domain := attachmentDomain(attachment)
	name := hostOf(r.String("rest_endpoint"))
	if name == "" || !strings.HasSuffix(name, domain) {
		name = idOrSymbol(r) + "." + domain
	}
	host := model.Host{Name: name, Domain: domain, Zonal: true}
	if strings.HasPrefix(attachment.Type, "data.") && !slices.ContainsFunc(a.model.Endpoints, func(e model.Endpoint) bool { return e.Entry == a.id(attachment) }) {
		host.Elsewhere = anothers("the endpoints and the zones of " + string(a.id(attachment)))
	}
	return []model.Host{host}, a.id(attachment)
}

func attachmentDomain(attachment *resource.Resource) string {
	return cmp.Or(attachment.String("dns_domain"), resource.Symbol(attachment.Address+".dns_domain"))
}

// attachmentOf is the attachment of a cluster's environment; there is one per environment and region. One that
// is made is known better than one that is looked up.
func (a *assembler) attachmentOf(cluster *resource.Resource) *resource.Resource {
	attachments := slices.Concat(a.Of("confluent_private_link_attachment"), a.Of("data.confluent_private_link_attachment"))
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

// anothers is the gap about what another system makes and a file names by id.
func anothers(what string) *model.Gap {
	return &model.Gap{What: what + ", which another system makes: no input holds them",
		Settle: []string{"the states of the system that makes them (--state)", "--live"}}
}

// accessPoint is one of a cluster's environment, with the name that the cluster's file gives to its VPC.
type accessPoint struct {
	*resource.Resource
	vpc string
}

// gatewayHosts is a name per access point: lkc-x-<apid>.<region>.aws.accesspoint.glb.confluent.cloud,
// a CNAME in public DNS to lkc-x.<dns_domain of the access point>. The first is the one that
// hub clients use, also if its access point is gone: nobody tells them another.
func (a *assembler) gatewayHosts(r *resource.Resource, cluster string) []model.Host {
	cfg := a.configOf(r)
	wanted := accessPointVPC(cfg, cluster)
	var hosts []model.Host
	for _, point := range a.accessPoints(r) {
		domain, endpoint := pointDomain(point.Resource), model.ID("")
		for _, b := range point.Blocks("aws_ingress_private_link_endpoint") {
			endpoint = a.ref(b.String("vpc_endpoint_id"))
		}
		name := hostAt(r, point.Resource)
		if name == "" {
			name = idOrSymbol(r) + "-" + idOrSymbol(point.Resource) + "." + cfg.Region + ".aws.accesspoint.glb.confluent.cloud"
		}
		host := model.Host{Name: name, Domain: domain, Endpoint: endpoint}
		held := func(e model.Endpoint) bool { return e.ID == endpoint }
		if strings.HasPrefix(point.Type, "data.") && !slices.ContainsFunc(a.model.Endpoints, held) {
			host.Elsewhere = anothers("the endpoint and the zone of " + idOrSymbol(point.Resource))
		}
		a.model.PublicRecords = append(a.model.PublicRecords, model.Record{Name: name, CNAME: idOrSymbol(r) + "." + domain})
		if point.vpc == wanted {
			hosts = append([]model.Host{host}, hosts...)
		} else {
			hosts = append(hosts, host)
		}
	}
	return hosts
}

func pointDomain(point *resource.Resource) string {
	domain := resource.Symbol(point.Address + ".aws_ingress_private_link_endpoint[0].dns_domain")
	for _, b := range point.Blocks("aws_ingress_private_link_endpoint") {
		domain = cmp.Or(b.String("dns_domain"), domain)
	}
	return domain
}

// accessPoints lists the access points of a cluster's environment, and with them, known by their address only,
// those that are gone from PrivateLink VPCs that still have an endpoint. Where an address does not tell the VPC,
// or there is no access point at all, none is missed.
func (a *assembler) accessPoints(cluster *resource.Resource) []accessPoint {
	var points []accessPoint
	vpcs, has := a.configOf(cluster).PrivateLink.VPCs, map[string]bool{}
	whole := true
	for _, kind := range []string{"confluent_access_point", "data.confluent_access_point"} {
		for _, r := range a.Of(kind) {
			if !a.sameEnvironment(r, cluster) {
				continue
			}
			local := ""
			if r.System == cluster.System {
				local = vpcOf(r)
				_, ours := vpcs[local]
				whole = whole && ours
				has[local] = true
			}
			if i := slices.IndexFunc(points, func(p accessPoint) bool { return a.id(p.Resource) == a.id(r) }); i < 0 {
				points = append(points, accessPoint{r, local})
			} else if local != "" { // made by another system: the file's name for it
				points[i].vpc = local
			}
		}
	}
	if len(points) == 0 || !whole {
		return points
	}
	for _, endpoint := range a.Of("aws_vpc_endpoint") {
		name := vpcOf(endpoint)
		if _, ours := vpcs[name]; !ours || has[name] || endpoint.System != cluster.System {
			continue
		}
		id := address.AccessPoint(name)
		gone := &resource.Resource{Address: resource.Qualified(endpoint.System, "confluent_access_point."+id), Type: "confluent_access_point", Name: id, System: endpoint.System, Values: attributes.Attributes{
			"aws_ingress_private_link_endpoint": []any{map[string]any{"vpc_endpoint_id": idOrSymbol(endpoint)}},
		}}
		points = append(points, accessPoint{gone, name})
	}
	return points
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
