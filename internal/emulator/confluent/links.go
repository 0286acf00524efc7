package confluent

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (c Cloud) links() map[string]*emulator.Resource {
	replace := []string{"link_name", "link_mode", "connection_mode"}
	for _, side := range []string{"source", "destination", "local", "remote"} {
		for _, attribute := range []string{"id", "rest_endpoint", "bootstrap_endpoint"} {
			replace = append(replace, side+"_kafka_cluster."+attribute)
		}
	}
	return map[string]*emulator.Resource{
		"confluent_cluster_link": {
			Slow:    true,
			Replace: replace, Create: c.createLink, Update: c.updateLink, Delete: c.deleteLink,
			Read:   func(call *emulator.Call) error { return c.sendLink(call, "reading Cluster Link", "Get", "DESCRIBE") },
			Import: importLink,
		},
	}
}

// importLink turns <name>/<mode>/<connection mode>/<source or local id>/<destination or remote id>
// into the id: the cluster that holds the link, and the link's name.
func importLink(_ *emulator.World, id string) string {
	parts := strings.Split(id, "/")
	if len(parts) != 5 {
		return id
	}
	if parts[1] == "DESTINATION" {
		return parts[4] + "/" + parts[0]
	}
	return parts[3] + "/" + parts[0]
}

// sides returns the block of the cluster that holds the link and that REST calls go to, and the
// block of the other one.
func sides(link emulator.Object) (home, away emulator.Object) {
	switch link.String("link_mode") {
	case "BIDIRECTIONAL":
		return link.Block("local_kafka_cluster"), link.Block("remote_kafka_cluster")
	case "SOURCE":
		return link.Block("source_kafka_cluster"), link.Block("destination_kafka_cluster")
	}
	return link.Block("destination_kafka_cluster"), link.Block("source_kafka_cluster")
}

func inbound(link emulator.Object) bool { return link["connection_mode"] == "INBOUND" }

func (c Cloud) sendLink(call *emulator.Call, what, method, operation string) error {
	home, _ := sides(call.Object)
	path := "links/" + call.Object.String("link_name")
	return c.send(call, request{
		what: what, method: method, path: path, cluster: home.String("id"), endpoint: home.String("rest_endpoint"),
		credentials: home.Block("credentials"), permissions: []Permission{cluster(operation)},
	})
}

func (c Cloud) createLink(call *emulator.Call) error {
	const what = "creating Cluster Link"
	link := call.Object
	home, away := sides(link)
	if err := c.sendLink(call, what, "Post", "ALTER"); err != nil {
		return err
	}
	if err := need(call, what, "confluent_kafka_cluster", away.String("id")); err != nil {
		return err
	}
	link["id"] = home.String("id") + "/" + link.String("link_name")
	if call.World.Get(call.Type, link.String("id")) != nil {
		return emulator.Refuse("error %s: 400 Bad Request: Cluster link '%s' already exists.", what, link["link_name"]).
			Because("The cluster %s has it. If an earlier run made it and failed, import it.", home["id"])
	}
	if err := checkRemote(call, what, link, away); err != nil {
		return err
	}
	link["cluster_link_id"] = call.World.ID("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 22, link.String("id"))
	link.Default("config", map[string]any{})
	return nil
}

// checkRemote checks what the cluster that starts the connection checks: it logs in at the other one.
func checkRemote(call *emulator.Call, what string, link, away emulator.Object) error {
	if inbound(link) {
		return nil
	}
	if _, because := principalOf(call.World, away.Block("credentials"), away.String("id")); because != "" {
		return emulator.Refuse("error %s: 400 Bad Request: Unable to validate cluster link due to error: Client authentication failed for link '%s'.", what, link["link_name"]).Because("%s", because)
	}
	if !strings.Contains(away.String("bootstrap_endpoint"), away.String("id")) {
		return emulator.Refuse("error %s: 400 Bad Request: Unable to validate cluster link due to error: expected remote cluster ID %s.", what, away["id"]).
			Because("The bootstrap endpoint %s is not one of that cluster.", away["bootstrap_endpoint"])
	}
	other := call.World.Get("confluent_cluster_link", away.String("id")+"/"+link.String("link_name"))
	if link["link_mode"] == "SOURCE" && (other == nil || !inbound(other)) {
		return emulator.Refuse("error %s: 400 Bad Request: Unable to validate cluster link due to error: link '%s' does not exist on the destination cluster %s.", what, link["link_name"], away["id"]).
			Because("The inbound half on the destination must exist before the outbound half.")
	}
	return nil
}

// linkDocumentation is where the provider's message about link settings points.
const linkDocumentation = "https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/cluster-links-cc.html#configuring-cluster-link-behavior"

func (c Cloud) updateLink(call *emulator.Call) error {
	const what = "updating Cluster Link"
	before, after := call.Prior.Map("config"), call.Object.Map("config")
	for name := range before {
		if _, kept := after[name]; !kept {
			return emulator.Refuse("error %s %q: reset to cluster link setting's default value operation (in other words, removing cluster link settings from %q block) is not supported at the moment. Instead, find its default value at %s and set its current value to the default value.",
				what, call.Object.String("id"), "config", linkDocumentation).
				Because("The setting %s was taken away: set it to its default instead.", name)
		}
	}
	if before["cluster.link.prefix"] != after["cluster.link.prefix"] {
		return emulator.Refuse("error %s: 400 Bad Request: cluster.link.prefix cannot be changed", what)
	}
	return c.sendLink(call, what, "Put", "ALTER")
}

func (c Cloud) deleteLink(call *emulator.Call) error {
	home, _ := sides(call.Object)
	for _, mirror := range call.World.All("confluent_kafka_mirror_topic", nil) {
		if mirror.Block("kafka_cluster")["id"] == home["id"] && mirror.Block("cluster_link")["link_name"] == call.Object["link_name"] {
			return emulator.Refuse("error deleting Cluster Link %q: 400 Bad Request: Cluster link '%s' is in use by mirror topics: [%s].", call.Object["id"], call.Object["link_name"], mirror["mirror_topic_name"])
		}
	}
	return c.sendLink(call, "deleting Cluster Link", "Delete", "ALTER")
}

// shutOut tells whether the other cluster takes the key of a link that reads it no more.
func shutOut(world *emulator.World, link emulator.Object) bool {
	if link == nil || inbound(link) {
		return false
	}
	_, away := sides(link)
	_, because := principalOf(world, away.Block("credentials"), away.String("id"))
	return because != ""
}
