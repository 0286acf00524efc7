package rehearse

import (
	"cmp"
	"fmt"
	"net/netip"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/emulator/confluent"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// seedExisting puts in what a file names by id and none of the files makes, as another team would have made it: reachable
// from the file's hub.
func seedExisting(world *emulator.World, cfg *config.Config, named ties, free func() netip.Prefix) {
	o := others{world: world, cfg: cfg, named: named, account: aws.Account{Region: cfg.Region}, free: free}
	o.rules()
	o.entry()
	for name, vpc := range inorder.Of(cfg.PrivateLink.VPCs) {
		if vpc.Made() || named.makes(vpc.ID) || named.makes(vpc.AccessPointID) {
			continue
		}
		id := existingVPC(cfg, vpc)
		o.vpc(id, vpc.SubnetIDs, vpc.RouteTableIDs)
		if vpc.AccessPointID != "" {
			o.accessPoint(name, vpc, id)
		}
	}
	o.attachmentZones()
	for name, cluster := range inorder.Of(cfg.Confluent.Clusters) {
		if cluster.ID != "" {
			o.cluster(name, cluster)
		}
	}
}

// others make what a file names by id.
type others struct {
	world   *emulator.World
	cfg     *config.Config
	named   ties
	account aws.Account
	free    func() netip.Prefix
}

// existingVPC is the id of a VPC that exists: that of the file, or of a VPC of the platform's that the file does not name.
func existingVPC(cfg *config.Config, vpc config.PrivateLinkVPC) string {
	if vpc.ID != "" {
		return vpc.ID
	}
	return "vpc-" + digits(cfg.Name, "platform")
}

// digits are 17 hexadecimal digits that are the same for the same words.
func digits(words ...string) string {
	return emulator.NewWorld().ID("0123456789abcdef", 17, strings.Join(words, " "))
}

// seed puts an object in once, unless one of the files makes it.
func (o others) seed(kind, id string, object emulator.Object) {
	if id != "" && !o.named.makes(id) && o.world.Get(kind, id) == nil {
		o.world.Seed(kind, id, object)
	}
}

// own says whose an object is, if the file does.
func (o others) own(kind, id, account string) {
	if id != "" && account != "" {
		o.world.Own(kind, id, account)
	}
}

// rules exist with the hub VPCs associated, which is for their owner to do.
func (o others) rules() {
	ids := o.cfg.Hub.ResolverRuleIDs
	private := ".aws.private.confluent.cloud"
	if o.cfg.Confluent.Connectivity == config.Gateway {
		private = ".aws.accesspoint.confluent.cloud"
	}
	for _, rule := range []struct{ id, domain string }{
		{ids.Private, private}, {ids.Public, ".aws.accesspoint.glb.confluent.cloud"}, {ids.Endpoints, ".vpce.amazonaws.com"},
	} {
		o.seed("aws_route53_resolver_rule", rule.id, emulator.Object{"domain_name": o.cfg.Region + rule.domain, "rule_type": "SYSTEM", "name": "platform"})
		o.own("aws_route53_resolver_rule", rule.id, o.cfg.ResolverAccountID())
	}
}

// entry is the attachment or the gateway, which accepts what connects to its endpoint service.
func (o others) entry() {
	if id := cmp.Or(o.cfg.Confluent.PrivateLinkAttachmentID, o.cfg.Confluent.GatewayID); id == "" || o.named.makes(id) {
		return
	}
	environment := o.cfg.Confluent.Environment.ID
	o.seed("confluent_private_link_attachment", o.cfg.Confluent.PrivateLinkAttachmentID, emulator.Object{
		"display_name": "platform", "cloud": "AWS", "region": o.cfg.Region, "environment": inBlock(environment),
		"resource_name": confluent.EnvironmentCRN(environment) + "/private-link-attachment=" + o.cfg.Confluent.PrivateLinkAttachmentID,
		"dns_domain":    o.cfg.Region + ".aws.private.confluent.cloud", "aws": []any{map[string]any{"vpc_endpoint_service_name": o.service()}},
		"azure": []any{}, "gcp": []any{},
	})
	o.seed("confluent_gateway", o.cfg.Confluent.GatewayID, emulator.Object{
		"display_name": "platform", "environment": inBlock(environment),
		"aws_ingress_private_link_gateway": []any{map[string]any{"region": o.cfg.Region, "vpc_endpoint_service_name": o.service()}},
	})
}

// service is the endpoint service of the environment's attachment or gateway.
func (o others) service() string {
	name := "com.amazonaws.vpce." + o.cfg.Region + ".vpce-svc-" + digits("service", o.cfg.Confluent.Environment.ID)
	o.seed(aws.EndpointService, name, emulator.Object{"environment": o.cfg.Confluent.Environment.ID})
	return name
}

// accessPoint exists with its endpoint, and with a zone that leads the hub VPCs and its own VPC to it.
func (o others) accessPoint(name string, vpc config.PrivateLinkVPC, in string) {
	endpoint := o.endpoint(in, name)
	domain := strings.ReplaceAll(vpc.AccessPointID, "-", "") + "." + o.cfg.Region + ".aws.accesspoint.confluent.cloud"
	o.seed("confluent_access_point", vpc.AccessPointID, emulator.Object{
		"display_name": "platform", "environment": inBlock(o.cfg.Confluent.Environment.ID), "gateway": inBlock(o.cfg.Confluent.GatewayID),
		"aws_ingress_private_link_endpoint": []any{map[string]any{
			"dns_domain": domain, "vpc_endpoint_id": endpoint["id"], "vpc_endpoint_service_name": endpoint["service_name"],
		}},
	})
	zone := vpc.PrivateZoneID
	if zone == "" {
		zone = "Z" + strings.ToUpper(digits("zone", vpc.AccessPointID))
	}
	o.zone(zone, domain, endpoint, in)
}

// attachmentZones exist with an endpoint of the platform's behind them; one of a VPC that the file makes is the hub's.
func (o others) attachmentZones() {
	domain := o.cfg.Region + ".aws.private.confluent.cloud"
	platform := existingVPC(o.cfg, config.PrivateLinkVPC{})
	noneHere := len(o.cfg.PrivateLink.VPCs) == 0 && len(o.cfg.Confluent.Clusters) > 0 && o.named.platform(o.cfg) == nil
	if zone := o.cfg.Hub.PrivateZoneID; zone != "" && !o.named.makes(zone) || zone == "" && noneHere && o.cfg.Confluent.Connectivity == config.Attachment {
		if zone == "" {
			zone = "Z" + strings.ToUpper(digits("zone", o.cfg.Name))
		}
		o.vpc(platform, nil, nil)
		o.zone(zone, domain, o.endpoint(platform, "platform"), platform)
	}
	for _, vpc := range inorder.Of(o.cfg.PrivateLink.VPCs) {
		if vpc.PrivateZoneID == "" || vpc.AccessPointID != "" || o.named.makes(vpc.PrivateZoneID) {
			continue
		}
		home := platform
		if vpc.ID != "" {
			home = vpc.ID
		}
		o.vpc(home, nil, nil)
		o.zone(vpc.PrivateZoneID, domain, nil, home)
	}
}

// zone leads to an endpoint, if there is one already, from a VPC and from the hub's VPCs.
func (o others) zone(id, domain string, endpoint emulator.Object, home string) {
	vpcs := []any{map[string]any{"vpc_id": home, "vpc_region": o.cfg.Region}}
	for _, hub := range inorder.Of(o.cfg.Hub.VPCs) {
		if o.cfg.Confluent.Connectivity == config.Gateway || id == o.cfg.Hub.PrivateZoneID {
			vpcs = append(vpcs, map[string]any{"vpc_id": hub.ID, "vpc_region": o.cfg.Region})
		}
	}
	o.seed("aws_route53_zone", id, emulator.Object{"name": domain, "zone_id": id, "vpc": vpcs})
	if id == o.cfg.Hub.PrivateZoneID {
		o.own("aws_route53_zone", id, o.cfg.ResolverAccountID())
	}
	if endpoint != nil {
		o.seed("aws_route53_record", id+"_*_CNAME", emulator.Object{
			"zone_id": id, "name": "*", "type": "CNAME", "fqdn": "*." + domain, "records": []any{endpoint.Blocks("dns_entry")[0]["dns_name"]},
		})
	}
}

func (o others) cluster(name string, cluster config.Cluster) {
	host := fmt.Sprintf("%s.%s.aws.private.confluent.cloud", cluster.ID, o.cfg.Region)
	environment := o.cfg.Confluent.Environment.ID
	o.seed("confluent_kafka_cluster", cluster.ID, emulator.Object{
		"display_name": name, "environment": inBlock(environment), "cloud": "AWS", "region": o.cfg.Region, "availability": "HIGH",
		"api_version": "cmk/v2", "kind": "Cluster", "rbac_crn": confluent.EnvironmentCRN(environment) + "/cloud-cluster=" + cluster.ID,
		"bootstrap_endpoint": "SASL_SSL://" + host + ":9092", "rest_endpoint": "https://" + host + ":443", "deletion_protection": true,
	})
	for _, topic := range cluster.ExistingTopics {
		o.seed("confluent_kafka_topic", cluster.ID+"/"+topic, emulator.Object{"topic_name": topic, "kafka_cluster": inBlock(cluster.ID)})
	}
}

// inBlock is a block with an id.
func inBlock(id string) []any { return []any{map[string]any{"id": id}} }
