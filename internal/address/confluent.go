package address

import (
	"strconv"
	"strings"
)

// Cluster is a Kafka cluster.
func Cluster(name string) string { return Join(string(OfCluster), name) }

// Gate is the proof of the way to a cluster.
func Gate(cluster string) string { return Cluster(cluster) + "_gate" }

// Topic is a topic of a cluster.
func Topic(cluster, name string) string { return Cluster(cluster) + "_topic_" + clean(name) }

// TopicCatalog is what the Stream Catalog is told of a topic, Tagged the part of it that puts a tag on the topic.
func TopicCatalog(cluster, topic string) string { return Cluster(cluster) + "_catalog_" + clean(topic) }
func Tagged(tag string) string                  { return "tag-" + tag }

// Exporter copies schemas to another registry, ExportedTo is what it finds of the import there. Import is the principal by which exporters of
// other teams write here.
func Exporter(name string) string   { return SchemaRegistry + "_exporter_" + name }
func ExportedTo(name string) string { return Exporter(name) + "_import" }
func Import(name string) string     { return SchemaRegistry + "_import_" + name }

// Tag of the Stream Catalog.
func Tag(name string) string { return SchemaRegistry + "_tag_" + name }

// Link is a cluster link. Its halves, if it has two, are parts of it.
func Link(name string) string { return Join(string(OfLink), name) }

// Mirror is a mirror topic at the destination of a link.
func Mirror(link, topic string) string { return Link(link) + "_mirror_topic_" + clean(topic) }

// ReverseMirror is a mirror topic at the source of a bidirectional link.
func ReverseMirror(link, topic string) string {
	return Link(link) + "_reverse-mirror_topic_" + clean(topic)
}

// Principals: who gets a service account, and with it keys and a secret.

// BYOKKey encrypts the data of a cluster.
func BYOKKey(cluster string) string { return Cluster(cluster) + "_byok-key" }

// Manager of a cluster.
func Manager(cluster string) string { return Cluster(cluster) + "_manager" }

// Application on a cluster.
func Application(cluster, name string) string { return Cluster(cluster) + "_application_" + name }

// IdentityProvider issues the tokens that applications log in with.
func IdentityProvider(name string) string { return Join(string(OfIdentityProvider), name) }

// Connector on a cluster; its account, and its grants.
func Connector(cluster, name string) string { return Cluster(cluster) + "_connector_" + name }

// Datagen is a Datagen connector itself, Managed one of another class.
func Datagen(cluster, name string) string { return Connector(cluster, name) + "_datagen" }
func Managed(cluster, name string) string { return Connector(cluster, name) + "_managed" }

// Setting of a connector, as a part of it.
func Setting(key string) string { return clean(key) }

// LinkSource is the principal of a link on its source, LinkDestination that on its destination.
func LinkSource(link string) string      { return Link(link) + "_source" }
func LinkDestination(link string) string { return Link(link) + "_destination" }

// Share is the principal by which links of other teams read topics of a cluster.
func Share(name string) string { return Join(string(OfShare), name) }

// SharedTopics is what a link finds of the share that it reads, MissedTakeover what tells that the link has
// not taken over the share's key.
func SharedTopics(link string) string   { return Link(link) + "_share" }
func MissedTakeover(link string) string { return Link(link) + "_missed-takeover" }

// RegistryPrincipal is who has the subjects that the configuration gives.
const RegistryPrincipal = SchemaRegistry + "_principal"

// RegistryManager registers the schemas of the file, RegistryGate proves the way to the registry.
const (
	RegistryManager = SchemaRegistry + "_manager"
	RegistryGate    = SchemaRegistry + "_gate"
)

// Subject is a subject of the Schema Registry whose schema the file holds.
func Subject(name string) string { return SchemaRegistry + "_subject_" + clean(name) }

// AlarmTopic is what the alarms of all endpoints are sent to.
const AlarmTopic = Monitoring + "_alarms"

// MetricsOf is what a role on the metrics of a cluster is called, as a part of its principal.
func MetricsOf(cluster string) string { return Join("MetricsViewer", cluster) }

// Keys of a principal; each slot is a part of them.
func Keys(principal string) string { return principal + "_key" }

// Slot of keys that rotate, as a part of them.
func Slot(number int) string { return strconv.Itoa(number) }

// RegistryKeys are the keys for the Schema Registry of a principal that has keys for a cluster too.
func RegistryKeys(principal string) string { return Join(Keys(principal), ofRegistry) }

const ofRegistry = "registry"

// KeyOf takes the id of a key apart: whose it is, and in which slot.
func KeyOf(id string) (principal string, slot int, ok bool) {
	before, number, found := cutLast(id, "_key_")
	slot, err := strconv.Atoi(strings.TrimPrefix(number, ofRegistry+"_"))
	return before, slot, found && err == nil
}

// Roles of a principal on what is on a cluster.
func Roles(principal string) string { return principal + "_role" }

// Quota of a principal.
func Quota(principal string) string { return principal + "_quota" }

// Secret of a principal.
func Secret(principal string) string { return principal + "_secret" }

// SecretOf tells whose secret an id is.
func SecretOf(id string) (principal string, ok bool) { return strings.CutSuffix(id, "_secret") }

// LinkCredentials are those that a link reads of its principal's secret.
func LinkCredentials(principal string) string { return principal + "_credentials" }

func cutLast(text, separator string) (before, after string, found bool) {
	at := strings.LastIndex(text, separator)
	if at < 0 {
		return text, "", false
	}
	return text[:at], text[at+len(separator):], true
}
