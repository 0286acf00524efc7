package confluent

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// operations that there are for each type of resource (Apache Kafka, AclEntry.supportedOperations).
var operations = map[string][]string{
	"TOPIC":            {"READ", "WRITE", "CREATE", "DESCRIBE", "DELETE", "ALTER", "DESCRIBE_CONFIGS", "ALTER_CONFIGS"},
	"GROUP":            {"READ", "DESCRIBE", "DELETE", "DESCRIBE_CONFIGS", "ALTER_CONFIGS"},
	"TRANSACTIONAL_ID": {"DESCRIBE", "WRITE"},
	"CLUSTER":          {"CREATE", "CLUSTER_ACTION", "DESCRIBE_CONFIGS", "ALTER_CONFIGS", "IDEMPOTENT_WRITE", "ALTER", "DESCRIBE"},
}

func (c Cloud) acls() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_kafka_acl": {
			Replace: []string{"kafka_cluster.id", "resource_type", "resource_name", "pattern_type", "principal", "host", "operation", "permission", "rest_endpoint"},
			Create:  c.createACL,
			Read:    c.aclCall("reading Kafka ACLs", "Get", "DESCRIBE"),
			Update:  c.aclCall("updating Kafka ACLs", "Get", "DESCRIBE"),
			Delete:  c.aclCall("deleting Kafka ACLs", "Delete", "ALTER"),
		},
	}
}

func (c Cloud) aclCall(what, method, operation string) func(*emulator.Call) error {
	return func(call *emulator.Call) error {
		return c.sendByProvider(call, request{
			what: what, method: method, path: "acls",
			permissions: []Permission{cluster(operation)},
		})
	}
}

func (c Cloud) createACL(call *emulator.Call) error {
	if err := c.aclCall("creating Kafka ACLs", "Post", "ALTER")(call); err != nil {
		return err
	}
	acl := call.Object
	if !strings.HasPrefix(acl.String("principal"), "User:") {
		return emulator.Refuse("error creating Kafka ACLs: 400 Bad Request: principal %q must start with User:", acl["principal"])
	}
	resource, operation := acl.String("resource_type"), acl.String("operation")
	if operation != "ALL" && !slices.Contains(operations[resource], operation) {
		return emulator.Refuse("error creating Kafka ACLs: 400 Bad Request: operation %s is not one of resource type %s", operation, resource)
	}
	if resource == "CLUSTER" && (acl["resource_name"] != "kafka-cluster" || acl["pattern_type"] != "LITERAL") {
		return emulator.Refuse("error creating Kafka ACLs: 400 Bad Request: the cluster is named kafka-cluster, LITERAL")
	}
	acl["id"] = fmt.Sprintf("%s/%s#%s#%s#%s#%s#%s#%s", acl.Block("kafka_cluster")["id"], acl["resource_type"], acl["resource_name"],
		acl["pattern_type"], acl["principal"], acl["host"], acl["operation"], acl["permission"])
	return nil
}
