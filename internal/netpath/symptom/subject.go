package symptom

import (
	"net/netip"
	"regexp"
	"slices"
	"strings"
)

// Subject is what a host is: whose, and how it is reached. It decides what a symptom can mean, since
// only a private name is reached through PrivateLink and the Transit Gateway.
type Subject string

// The subjects.
const (
	// ConfluentAPI is Confluent's public control plane.
	ConfluentAPI Subject = "confluent-api"
	// AWSAPI is an API of AWS.
	AWSAPI Subject = "aws-api"
	// HCPTerraform is app.terraform.io and what its agents need.
	HCPTerraform Subject = "hcp-terraform"
	// Registry is where providers, modules and plugins come from.
	Registry Subject = "registry"
	// Private is a name of a PrivateLink attachment or an access point.
	Private Subject = "private"
	// OtherPrivate is a private name of another kind: a Confluent network's (dedicated), another cloud's.
	OtherPrivate Subject = "other-private"
	// PublicCluster is a cluster or Schema Registry that is reached by the internet.
	PublicCluster Subject = "public-cluster"
	// OtherHost is any other host.
	OtherHost Subject = "other-host"
	// ClusterUnnamed is the REST endpoint of a cluster that the text does not name: its resource tells.
	ClusterUnnamed Subject = "cluster"
	// SchemaRegistry is the Schema Registry, or its catalog, of a text that names no host: its resource, or what was done there, tells.
	SchemaRegistry Subject = "schema-registry"
	// NoHost: the text names no host, and no resource that would tell.
	NoHost Subject = "none"
)

// hosts tells subjects by names; the first expression that matches decides.
//
// Sources: Confluent Cloud documentation, "Use AWS PrivateLink", "Use Confluent Cloud with Private
// Networking" (names by type of network) and "Manage networking" (public names); AWS General Reference, "Service endpoints";
// HCP Terraform documentation, "Agent requirements" (networking).
var hosts = []struct {
	subject Subject
	name    *regexp.Regexp
}{
	{ConfluentAPI, regexp.MustCompile(`^(?:api|api\.telemetry|login|auth|auth-static)?\.?confluent\.(?:cloud|io)$|^flink\.[a-z0-9-]+\.[a-z]+\.confluent\.cloud$`)},
	{Private, regexp.MustCompile(`(?:^|\.)[a-z0-9-]+\.aws\.(?:private|accesspoint(?:\.glb)?)\.confluent\.cloud$`)},
	{OtherPrivate, regexp.MustCompile(`\.(?:azure|gcp)\.(?:private|accesspoint)(?:\.glb)?\.confluent\.cloud$|^(?:[a-z0-9]+-)*(?:lkc|lsrc|lksqlc)-.*\.confluent\.cloud$|\.dom[a-z0-9]+\.[a-z0-9-]+\.(?:aws|azure|gcp)\.confluent\.cloud$`)},
	{PublicCluster, regexp.MustCompile(`\.confluent\.cloud$`)},
	{Private, regexp.MustCompile(`\.vpce-svc-[0-9a-z]+\..*\.vpce\.amazonaws\.com$`)},
	{AWSAPI, regexp.MustCompile(`\.amazonaws\.com(?:\.cn)?$|\.api\.aws$`)},
	{Registry, regexp.MustCompile(`^(?:registry|releases|checkpoint-api)\.(?:terraform\.io|hashicorp\.com)$|^registry\.opentofu\.org$|^(?:[a-z-]+\.)?(?:github\.com|githubusercontent\.com|npmjs\.org|golang\.org|pypi\.org|pythonhosted\.org)$`)},
	{HCPTerraform, regexp.MustCompile(`(?:^|\.)terraform\.io$|(?:^|\.)hashicorp\.(?:cloud|services|com)$`)},
}

// SubjectOf says what a host is.
func SubjectOf(host string) Subject {
	host = strings.ToLower(cleanHost(host))
	if host == "" {
		return NoHost
	}
	for _, h := range hosts {
		if h.name.MatchString(host) {
			return h.subject
		}
	}
	return OtherHost
}

// dataPlane are the provider's resource types that speak to a cluster's own endpoints.
var dataPlane = []string{"confluent_kafka_topic", "confluent_kafka_acl", "confluent_cluster_link", "confluent_kafka_mirror_topic",
	"confluent_kafka_cluster_config"}

// inRegistry are those that speak to the Schema Registry's endpoint.
var inRegistry = []string{"confluent_schema", "confluent_subject_config", "confluent_subject_mode", "confluent_schema_exporter",
	"confluent_tag", "confluent_tag_binding", "confluent_catalog_entity_attributes"}

// subjectOfResource says whom a resource's provider speaks to, for errors that name no host.
func subjectOfResource(address string) Subject {
	kind := resourceType(address)
	switch {
	case strings.HasPrefix(kind, "aws_"):
		return AWSAPI
	case slices.Contains(inRegistry, kind), kind == "http" && strings.Contains(address, "schema-registry_gate"):
		return SchemaRegistry
	case slices.Contains(dataPlane, kind), kind == "http" && strings.Contains(address, "_gate"):
		return ClusterUnnamed
	case strings.HasPrefix(kind, "confluent_"):
		return ConfluentAPI
	}
	return NoHost
}

// Public reports whether a subject is reached by the internet: no private route, zone or Transit Gateway
// can be the cause of a failure.
func (s Subject) Public() bool {
	switch s {
	case ConfluentAPI, AWSAPI, HCPTerraform, Registry, PublicCluster:
		return true
	}
	return false
}

// Ours reports whether a path of the model can be the one to the subject.
func (s Subject) Ours() bool {
	return s == "" || s == Private || s == ClusterUnnamed || s == NoHost
}

// about says in a sentence what the subject has to do with the private path; empty for the cluster behind it.
func (s Subject) about() string { return abouts[s] }

var abouts = map[Subject]string{
	ConfluentAPI:  "{X} is Confluent's public API: it is reached by the internet, and PrivateLink and the Transit Gateway have no part in it.",
	AWSAPI:        "{X} is an API of AWS: it is reached by the internet or an endpoint of that service in the VPC, and Confluent's PrivateLink has no part in it.",
	HCPTerraform:  "{X} is HCP Terraform: it is reached by the internet, and PrivateLink and the Transit Gateway have no part in it.",
	Registry:      "{X} is a public registry: it is reached by the internet, and PrivateLink and the Transit Gateway have no part in it.",
	PublicCluster: "{X} is no PrivateLink name: clusters are called so that are reached by the internet, or through a peered Confluent network; PrivateLink endpoints and zones have no part in it.",
	OtherPrivate:  "{X} is a private name, but not of a PrivateLink attachment or access point on AWS: it belongs to a Confluent network (Dedicated) or another cloud, which has a path and a DNS zone of its own.",
	OtherHost:     "{X} is no name of Confluent, AWS or HashiCorp: whether it is on the private path, the text does not tell.",
}

// Label is what people call a subject.
func (s Subject) Label() string { return labels[s] }

var labels = map[Subject]string{
	ConfluentAPI: "Confluent's public API", AWSAPI: "AWS's API", HCPTerraform: "HCP Terraform", Registry: "a public registry",
	Private: "a cluster behind PrivateLink", OtherPrivate: "another private network of Confluent", PublicCluster: "a public cluster or registry of Confluent",
	OtherHost: "another host", ClusterUnnamed: "a cluster that the text does not name", SchemaRegistry: "the Schema Registry", NoHost: "no host",
}

// inside reports whether an address is private: RFC 1918, RFC 6598 (shared), or IPv6 unique local.
func inside(address string) bool {
	a, err := netip.ParseAddr(address)
	return err == nil && (a.IsPrivate() || shared.Contains(a))
}

var shared = netip.MustParsePrefix("100.64.0.0/10")

// onTheInternet reports whether an address is a public one.
func onTheInternet(address string) bool {
	a, err := netip.ParseAddr(address)
	return err == nil && a.IsGlobalUnicast() && !a.IsPrivate() && !shared.Contains(a) && !benchmark.Contains(a) && !a.IsUnspecified()
}

// benchmark is the range (RFC 2544) from which proxy programs on laptops answer DNS questions themselves.
var benchmark = netip.MustParsePrefix("198.18.0.0/15")

// onThisMachine reports whether an address never leaves the client: loopback, or a local proxy's.
func onThisMachine(address string) bool {
	a, err := netip.ParseAddr(address)
	return err == nil && (a.IsLoopback() || benchmark.Contains(a) || a.IsUnspecified())
}
