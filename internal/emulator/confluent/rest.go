package confluent

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Kinds of what Kafka knows of a link and of a mirror topic and no resource holds, by the id of the
// resource.
const (
	linkState   = "cluster link state"
	mirrorState = "mirror topic state"
)

// Down takes a link's source away for longer than the five minutes after which Confluent calls the link
// unavailable. id is <cluster>/<link>.
func Down(world *emulator.World, id string) {
	defer world.Lock()()
	note(world, linkState, id)["state"] = "UNAVAILABLE"
	note(world, linkState, id)["error"] = "BOOTSTRAP_TCP_CONNECTION_FAILED_ERROR"
	for _, mirror := range world.All("confluent_kafka_mirror_topic", nil) {
		if mirror.Block("kafka_cluster").String("id")+"/"+mirror.Block("cluster_link").String("link_name") == id && mirrorStatus(world, mirror) == "ACTIVE" {
			note(world, mirrorState, mirror.String("id"))["status"] = "SOURCE_UNAVAILABLE"
		}
	}
}

// Back brings a link's source back, and lets its mirror topics mirror again, as after they were turned round twice. id is
// <cluster>/<link>.
func Back(world *emulator.World, id string) {
	defer world.Lock()()
	maps.Copy(note(world, linkState, id), emulator.Object{"state": "", "error": ""})
	for _, mirror := range world.All("confluent_kafka_mirror_topic", nil) {
		if mirror.Block("kafka_cluster").String("id")+"/"+mirror.Block("cluster_link").String("link_name") == id {
			note(world, mirrorState, mirror.String("id"))["status"] = "ACTIVE"
		}
	}
}

// Lag lets each partition of a mirror topic fall behind by so many records. id is <cluster>/<link>/<topic>.
func Lag(world *emulator.World, id string, records int64) {
	defer world.Lock()()
	note(world, mirrorState, id)["lag"] = records
}

// BreakTask puts a task of a link into an error; no code mends it. id is <cluster>/<link>.
func BreakTask(world *emulator.World, id, task, code string) {
	defer world.Lock()()
	note(world, linkState, id)["task "+task] = code
}

// note returns what Kafka, the Schema Registry or its catalog knows of a thing, to be changed. It never counts as left over.
func note(world *emulator.World, kind, id string) emulator.Object {
	if world.Get(kind, id) == nil {
		world.Seed(kind, id, emulator.Object{})
	}
	return world.Get(kind, id)
}

// mirrorStatus is a mirror topic's status as Kafka REST says it: STOPPED for what the provider calls
// PROMOTED and FAILED_OVER.
func mirrorStatus(world *emulator.World, mirror emulator.Object) string {
	if status := world.Get(mirrorState, mirror.String("id")).String("status"); status != "" {
		return status
	}
	status := mirror.String("status")
	link := world.Get("confluent_cluster_link", mirror.Block("kafka_cluster").String("id")+"/"+mirror.Block("cluster_link").String("link_name"))
	switch {
	case stopped(status):
		return "STOPPED"
	case status == "ACTIVE" && shutOut(world, link):
		return "SOURCE_UNAVAILABLE"
	}
	return status
}

func stopped(status string) bool {
	return status == "PROMOTED" || status == "FAILED_OVER" || status == "STOPPED"
}

// REST answers as the clusters' Kafka REST API v3 does, for links, mirror topics and topics: with the keys, the
// rights and the network of the world. Every cluster is asked at the one address of the handler; that its
// own endpoint is reached is looked up.
func (c Cloud) REST(world *emulator.World) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer world.Lock()()
		c.rest(world, w, r)
	})
}

// rest answers while the world stands still.
func (c Cloud) rest(world *emulator.World, w http.ResponseWriter, r *http.Request) {
	path := strings.Split(strings.TrimPrefix(r.URL.Path, "/kafka/v3/clusters/"), "/")
	cluster := world.Get("confluent_kafka_cluster", path[0])
	if cluster == nil || len(path) < 2 {
		answer(w, http.StatusNotFound, refused(404, "HTTP 404 Not Found"))
		return
	}
	if c.reach(&emulator.Call{World: world}, endpointOf(cluster), path[0]) != nil {
		panic(http.ErrAbortHandler) // nothing is there: the connection ends
	}
	key, secret, _ := r.BasicAuth()
	principal, because := principalOf(world, emulator.Object{"key": key, "secret": secret}, path[0])
	if because != "" {
		answer(w, http.StatusUnauthorized, refused(40101, "Unauthorized"))
		return
	}
	operation := "DESCRIBE"
	if r.Method != http.MethodGet {
		operation = "ALTER"
	}
	permission := Permission{"CLUSTER", "kafka-cluster", operation}
	if !Allowed(world, principal, path[0], permission) {
		answer(w, http.StatusForbidden, refused(40301, "Cluster authorization failed"))
		return
	}
	rest{world, path[0]}.serve(w, r, path[1:])
}

// endpointOf is an endpoint of the cluster: its own, or one by an access point.
func endpointOf(cluster emulator.Object) string {
	for _, one := range cluster.Blocks("endpoints") {
		if rest := one.String("rest_endpoint"); rest != "" {
			return rest
		}
	}
	return cluster.String("rest_endpoint")
}

func refused(code int, message string) map[string]any {
	return map[string]any{"error_code": code, "message": message}
}

func answer(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value)
}

// rest is the API of one cluster.
type rest struct {
	world   *emulator.World
	cluster string
}

func (a rest) serve(w http.ResponseWriter, r *http.Request, path []string) {
	switch {
	case path[0] == "topics" && len(path) == 1:
		answer(w, http.StatusOK, map[string]any{"data": a.topics()})
	case path[0] == "topics" && len(path) == 3 && path[2] == "configs":
		answer(w, http.StatusOK, map[string]any{"data": a.settings(path[1])})
	case path[0] == "consumer-groups" && len(path) == 1:
		answer(w, http.StatusOK, map[string]any{"data": []any{}})
	case path[0] == "links" && len(path) > 1 && a.world.Get("confluent_cluster_link", a.cluster+"/"+path[1]) == nil:
		answer(w, http.StatusNotFound, refused(40402, fmt.Sprintf("Cluster link '%s' not found.", path[1])))
	case path[0] == "links" && len(path) == 2:
		answer(w, http.StatusOK, a.link(path[1]))
	case path[0] == "links" && path[2] == "configs":
		answer(w, http.StatusOK, map[string]any{"data": a.linkSettings(path[1])})
	case path[0] == "links" && path[2] == "mirrors" && len(path) == 3:
		answer(w, http.StatusOK, map[string]any{"data": a.mirrors(path[1])})
	case path[0] == "links" && path[2] == "mirrors":
		for _, mirror := range a.mirrors(path[1]) {
			if mirror["mirror_topic_name"] == path[3] {
				answer(w, http.StatusOK, mirror)
				return
			}
		}
		answer(w, http.StatusNotFound, refused(404, fmt.Sprintf("Mirror topic '%s' not found.", path[3])))
	case path[0] == "links" && strings.HasPrefix(path[2], "mirrors:"):
		a.alter(w, r, path[1], strings.TrimPrefix(path[2], "mirrors:"))
	default:
		answer(w, http.StatusNotFound, refused(404, "HTTP 404 Not Found"))
	}
}

func (a rest) link(name string) map[string]any {
	known := a.world.Get(linkState, a.cluster+"/"+name)
	state, code := known.String("state"), known.String("error")
	if state == "" {
		state, code = "ACTIVE", "NO_ERROR"
		if shutOut(a.world, a.world.Get("confluent_cluster_link", a.cluster+"/"+name)) {
			state, code = "UNAVAILABLE", "AUTHENTICATION_ERROR"
		}
	}
	tasks := []any{}
	for _, task := range []string{"AclSync", "AutoCreateMirror", "ConsumerOffsetSync", "TopicConfigsSync"} {
		one := map[string]any{"task_name": task, "state": "ACTIVE", "errors": []any{}}
		if broken := known.String("task " + task); broken != "" {
			one["state"], one["errors"] = "IN_ERROR", []any{map[string]any{"error_code": broken, "error_message": "The task failed."}}
		}
		tasks = append(tasks, one)
	}
	_, away := sides(a.world.Get("confluent_cluster_link", a.cluster+"/"+name))
	return map[string]any{"link_name": name, "link_state": state, "link_error": code, "tasks": tasks, "remote_cluster_id": away.String("id")}
}

func (a rest) linkSettings(name string) []any {
	settings := []any{}
	for key, value := range inorder.Of(a.world.Get("confluent_cluster_link", a.cluster+"/"+name).Map("config")) {
		settings = append(settings, map[string]any{"name": key, "value": value, "source": "DYNAMIC_CLUSTER_LINK_CONFIG"})
	}
	return settings
}

// ofLink are the mirror topics of a link.
func (a rest) ofLink(link string) []emulator.Object {
	return a.world.All("confluent_kafka_mirror_topic", func(mirror emulator.Object) bool {
		return mirror.Block("kafka_cluster")["id"] == a.cluster && mirror.Block("cluster_link")["link_name"] == link
	})
}

func (a rest) mirrors(link string) []map[string]any {
	var all []map[string]any
	for _, mirror := range a.ofLink(link) {
		known := a.world.Get(mirrorState, mirror.String("id"))
		behind, _ := known["lag"].(int64)
		source := sourceOf(a.world, mirror)
		lags := []any{}
		for partition := range max(1, source.Int("partitions_count")) {
			lags = append(lags, map[string]any{"partition": partition, "lag": behind, "last_source_fetch_offset": 1000})
		}
		all = append(all, map[string]any{"link_name": link, "mirror_topic_name": mirror["mirror_topic_name"], "mirror_status": mirrorStatus(a.world, mirror),
			"source_topic_name": mirror.Block("source_kafka_topic")["topic_name"], "num_partitions": max(1, source.Int("partitions_count")), "mirror_lags": lags})
	}
	return all
}

// sourceOf is the topic that a mirror topic is of.
func sourceOf(world *emulator.World, mirror emulator.Object) emulator.Object {
	link := world.Get("confluent_cluster_link", mirror.Block("kafka_cluster").String("id")+"/"+mirror.Block("cluster_link").String("link_name"))
	_, away := sides(link)
	return world.Get("confluent_kafka_topic", away.String("id")+"/"+mirror.Block("source_kafka_topic").String("topic_name"))
}

func (a rest) topics() []any {
	topics := []any{}
	for _, topic := range a.world.All("confluent_kafka_topic", nil) {
		if topic.Block("kafka_cluster")["id"] == a.cluster || strings.HasPrefix(topic.String("id"), a.cluster+"/") {
			topics = append(topics, map[string]any{"topic_name": topic["topic_name"], "partitions_count": topic["partitions_count"]})
		}
	}
	return topics
}

// settings are those of a topic, a mirror topic's being those of its source.
func (a rest) settings(name string) []any {
	topic := a.world.Get("confluent_kafka_topic", a.cluster+"/"+name)
	for _, mirror := range a.world.All("confluent_kafka_mirror_topic", nil) {
		if topic == nil && mirror.Block("kafka_cluster")["id"] == a.cluster && mirror["mirror_topic_name"] == name {
			topic = sourceOf(a.world, mirror)
		}
	}
	settings := []any{}
	for key, value := range inorder.Of(topic.Map("config")) {
		settings = append(settings, map[string]any{"name": key, "value": value, "source": "DYNAMIC_TOPIC_CONFIG"})
	}
	return settings
}

// turns are the states that an action takes a mirror topic from, and the one to which it takes it.
var turns = map[string]struct {
	from []string
	to   string
}{
	"pause":    {[]string{"ACTIVE", "SOURCE_UNAVAILABLE"}, "PAUSED"},
	"resume":   {[]string{"PAUSED"}, "ACTIVE"},
	"promote":  {[]string{"ACTIVE", "PAUSED"}, "STOPPED"},
	"failover": {[]string{"ACTIVE", "PAUSED", "SOURCE_UNAVAILABLE", "LINK_FAILED", "PENDING_MIRROR"}, "STOPPED"},
}

// alter answers 200, with an error per topic.
func (a rest) alter(w http.ResponseWriter, r *http.Request, link, action string) {
	var body struct {
		Topics []string `json:"mirror_topic_names"`
	}
	turn, known := turns[action]
	if json.NewDecoder(r.Body).Decode(&body) != nil || !known {
		answer(w, http.StatusBadRequest, refused(400, "Bad Request"))
		return
	}
	answers := []any{}
	for _, name := range body.Topics {
		one := map[string]any{"mirror_topic_name": name}
		found := a.world.Get("confluent_kafka_mirror_topic", a.cluster+"/"+link+"/"+name)
		switch {
		case found == nil:
			maps.Copy(one, map[string]any{"error_code": 404, "error_message": "Not a mirror topic of the link."})
		case !slices.Contains(turn.from, mirrorStatus(a.world, found)):
			maps.Copy(one, map[string]any{"error_code": 400, "error_message": "The state does not allow it."})
		case r.URL.Query().Get("validate_only") != "true":
			note(a.world, mirrorState, found.String("id"))["status"] = turn.to
		}
		answers = append(answers, one)
	}
	answer(w, http.StatusOK, map[string]any{"data": answers})
}
