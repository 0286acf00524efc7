package confluent

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (c Cloud) mirrors() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_kafka_mirror_topic": {
			Replace: []string{"source_kafka_topic.topic_name", "cluster_link.link_name", "kafka_cluster.id", "kafka_cluster.rest_endpoint", "mirror_topic_name"},
			// The provider sends no status when it makes a mirror topic.
			IgnoredAtCreation: []string{"status"},
			// The API says STOPPED for what was promoted and what was failed over (DiffSuppressFunc of the provider).
			Same:   map[string]func(read, wanted string) bool{"status": func(read, wanted string) bool { return stopped(read) && stopped(wanted) }},
			Create: c.createMirror, Update: c.updateMirror, Read: c.readMirror,
			Delete: func(call *emulator.Call) error {
				return c.sendMirror(call, "deleting Kafka Mirror Topic", "Delete", topic(call.Object.String("mirror_topic_name"), "DELETE"))
			},
		},
	}
}

// decoded are the states that the provider's client decodes; one of the others fails its read, and so every
// plan (MirrorTopicStatus.UnmarshalJSON of ccloud-sdk-go-v2/kafkarest v0.14.0).
var decoded = []string{"ACTIVE", "FAILED", "PAUSED", "STOPPED", "PENDING_STOPPED"}

func (c Cloud) readMirror(call *emulator.Call) error {
	const what = "reading Kafka Mirror Topic"
	if err := c.sendMirror(call, what, "Get", cluster("DESCRIBE")); err != nil {
		return err
	}
	status := mirrorStatus(call.World, call.Object)
	if !slices.Contains(decoded, status) {
		return emulator.Refuse("error %s: %s is not a valid MirrorTopicStatus", what, status).
			Because("The link's source does not answer, or the mirror topic is on its way: the provider cannot read it then. `links` can.")
	}
	call.Object["status"] = status
	return nil
}

func (c Cloud) sendMirror(call *emulator.Call, what, method string, permissions ...Permission) error {
	home := call.Object.Block("kafka_cluster")
	return c.send(call, request{
		what: what, method: method, path: "links/" + call.Object.Block("cluster_link").String("link_name") + "/mirrors",
		cluster: home.String("id"), endpoint: home.String("rest_endpoint"), credentials: home.Block("credentials"), permissions: permissions,
	})
}

func (c Cloud) createMirror(call *emulator.Call) error {
	const what = "creating Kafka Mirror Topic"
	mirror := call.Object
	home, name := mirror.Block("kafka_cluster").String("id"), mirror.Block("cluster_link").String("link_name")
	source := mirror.Block("source_kafka_topic").String("topic_name")
	link := call.World.Get("confluent_cluster_link", home+"/"+name)
	prefix := link.Map("config")["cluster.link.prefix"]
	mirror.Default("mirror_topic_name", prefix+source)
	target := mirror.String("mirror_topic_name")
	if err := c.sendMirror(call, what, "Post", cluster("ALTER"), topic(target, "CREATE")); err != nil {
		return err
	}
	if link == nil {
		return emulator.Refuse("error %s: 404 Not Found: Cluster link '%s' not found.", what, name)
	}
	if target != prefix+source {
		return emulator.Refuse("error %s: 400 Bad Request: Mirror topic name '%s' must be the source topic's name with the link's prefix '%s'.", what, target, prefix)
	}
	if topicExists(call.World, home+"/"+target) {
		return emulator.Refuse("error %s: 400 Bad Request: Topic '%s' already exists.", what, target)
	}
	if err := readable(call, what, link, source); err != nil {
		return err
	}
	mirror["id"] = strings.Join([]string{home, name, target}, "/")
	mirror["status"] = "ACTIVE"
	return nil
}

// readable refuses a source topic that does not exist, or that the link's principal may not read.
func readable(call *emulator.Call, what string, link emulator.Object, source string) error {
	_, away := sides(link)
	credentials, from := away.Block("credentials"), away.String("id")
	if inbound(link) {
		// The outbound half on the source reads with the source's own credentials.
		half := call.World.Get("confluent_cluster_link", from+"/"+link.String("link_name"))
		if half == nil {
			return emulator.Refuse("error %s: 400 Bad Request: Cluster link '%s' has no connection to its source cluster %s.", what, link["link_name"], from).
				Because("The outbound half of the link does not exist (yet).")
		}
		home, _ := sides(half)
		credentials = home.Block("credentials")
	}
	if !topicExists(call.World, from+"/"+source) {
		return emulator.Refuse("error %s: 404 Not Found: Topic '%s' does not exist on the source cluster %s.", what, source, from)
	}
	principal, because := principalOf(call.World, credentials, from)
	if because != "" {
		return emulator.Refuse("error %s: 400 Bad Request: Cluster link '%s' cannot log in at its source cluster %s.", what, link["link_name"], from).Because("%s", because)
	}
	for _, operation := range []string{"READ", "DESCRIBE_CONFIGS"} {
		if !Allowed(call.World, principal, from, topic(source, operation)) {
			return emulator.Refuse("error %s: 403 Forbidden: Not authorized to access topics: [%s]", what, source).
				Because("The link's principal %s has neither a role binding nor an ACL for %s on the source cluster %s.", principal, topic(source, operation), from)
		}
	}
	return nil
}

// moves are the changes of a mirror's status that the provider makes.
var moves = map[string]bool{
	"ACTIVE PAUSED": true, "PAUSED ACTIVE": true,
	"ACTIVE PROMOTED": true, "PAUSED PROMOTED": true, "ACTIVE FAILED_OVER": true, "PAUSED FAILED_OVER": true,
}

// updateMirror moves the status. New credentials alone are only tried, by the read that ends every update of the provider
// (resource_kafka_mirror_topic.go, kafkaMirrorTopicUpdate, of the provider 2.83.4).
func (c Cloud) updateMirror(call *emulator.Call) error {
	before, after := call.Prior.String("status"), call.Object.String("status")
	if before == after {
		return c.readMirror(call)
	}
	if !moves[before+" "+after] {
		return emulator.Refuse("error updating Kafka Mirror Topic %q: the status cannot change from %s to %s", call.Object["id"], before, after)
	}
	call.World.Remove(mirrorState, call.Object.String("id")) // what the provider does now is what Kafka knows
	return c.sendMirror(call, "updating Kafka Mirror Topic", "Post", cluster("ALTER"))
}
