package confluent

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
)

// request is one request to a cluster's Kafka REST API.
type request struct {
	// What the provider was doing, as its message begins: creating Kafka Topic.
	what string
	// Method and path below /kafka/v3/clusters/<id>/.
	method, path string
	cluster      string
	endpoint     string
	credentials  emulator.Object
	// permissions that the key's principal must have.
	permissions []Permission
}

// send checks that a request arrives, that its key is valid for the cluster, and that the
// key's principal may do what it asks, now.
func (c Cloud) send(call *emulator.Call, r request) error {
	if err := need(call, r.what, "confluent_kafka_cluster", r.cluster); err != nil {
		return err
	}
	if err := c.reach(call, r.endpoint, r.cluster); err != nil {
		refusal := emulator.Refuse("error %s: %s \"%s/kafka/v3/clusters/%s/%s\": %s", r.what, r.method, r.endpoint, r.cluster, r.path, err)
		if cause, ok := err.(*emulator.Refusal); ok {
			refusal.Hint = cause.Hint
		}
		return refusal
	}
	unauthorized := emulator.Refuse("error %s: 401 Unauthorized: Unauthorized", r.what)
	principal, because := principalOf(call.World, r.credentials, r.cluster)
	if because != "" {
		return unauthorized.Because("%s", because)
	}
	for _, wanted := range r.permissions {
		if !Allowed(call.World, principal, r.cluster, wanted) {
			return unauthorized.Because("Neither a role binding nor an ACL of %s allows %s on %s.", principal, wanted, r.cluster)
		}
	}
	return nil
}

// reach connects to a cluster's endpoint (https://host:443 or host:9092, with or without
// SASL_SSL://) from the agent's network.
func (c Cloud) reach(call *emulator.Call, endpoint, cluster string) error {
	if !strings.Contains(endpoint, "://") {
		endpoint = "SASL_SSL://" + endpoint
	}
	address, err := url.Parse(endpoint)
	if err != nil || address.Hostname() == "" {
		return emulator.Refuse("unsupported protocol scheme or host in %q", endpoint)
	}
	port, err := strconv.Atoi(address.Port())
	if err != nil {
		port = 443
	}
	at, err := c.Client.Connect(address.Hostname(), port)
	if err != nil {
		return err
	}
	return serves(call.World, at, address.Hostname(), cluster)
}

// serves tells whether the service behind a VPC endpoint serves a cluster under a host name. If
// not, it closes the connection.
func serves(world *emulator.World, endpoint emulator.Object, host, cluster string) error {
	object := world.Get("confluent_kafka_cluster", cluster)
	named, _, _ := strings.Cut(host, ".")
	if named != cluster && !strings.HasPrefix(named, cluster+"-") {
		return emulator.Refuse("EOF").Because("The host %s is not one of the cluster %s.", host, cluster)
	}
	if endpoint == nil || object == nil {
		return emulator.Refuse("EOF").Because("The host %s is not a private endpoint of the cluster %s.", host, cluster)
	}
	service := world.Get(aws.EndpointService, endpoint.String("service_name"))
	if service["environment"] != object.Block("environment")["id"] {
		return emulator.Refuse("EOF").Because("The VPC endpoint %s leads to another environment than the cluster's.", endpoint["id"])
	}
	return nil
}

// principalOf finds whose key it is; because says why it is none for the cluster.
func principalOf(world *emulator.World, credentials emulator.Object, cluster string) (principal, because string) {
	key := world.Get("confluent_api_key", credentials.String("key"))
	switch {
	case key == nil:
		return "", fmt.Sprintf("The API key %s does not exist (any more).", credentials.String("key"))
	case key["secret"] != credentials["secret"]:
		return "", fmt.Sprintf("The secret given is not that of the API key %s.", key["id"])
	case key.Block("managed_resource")["id"] != cluster:
		return "", fmt.Sprintf("The API key %s is for %s, not for %s.", key["id"], key.Block("managed_resource")["id"], cluster)
	}
	return "User:" + key.Block("owner").String("id"), ""
}
