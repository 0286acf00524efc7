package confluent

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// lookupEndpoint lists the private endpoints of Kafka clusters or of the Schema Registry.
func (c Cloud) lookupEndpoint(call *emulator.Call) error {
	filter := call.Object.Block("filter")
	environment := filter.Block("environment").String("id")
	if err := need(call, "reading Endpoints", "confluent_environment", environment); err != nil {
		return err
	}
	clusters, points := inEnvironment(call.World, "confluent_kafka_cluster", environment), accessPoints(call.World, environment)
	var all []map[string]any
	if filter["service"] == "SCHEMA_REGISTRY" {
		all = c.registryEndpoints(filter, len(clusters) > 0, points)
	} else {
		for _, cluster := range clusters {
			for _, point := range points {
				host := c.clientHost(cluster, point)
				all = append(all, c.endpoint(filter, cluster, "REST", "https://"+host+":443", point), c.endpoint(filter, cluster, "BOOTSTRAP", host+":9092", point))
			}
		}
	}
	slices.SortFunc(all, func(a, b map[string]any) int { return strings.Compare(a["id"].(string), b["id"].(string)) })
	endpoints := []any{}
	for _, endpoint := range all {
		resource := emulator.Object(endpoint).Block("resource").String("id")
		if wanted := filter.String("resource"); (wanted == "" || wanted == resource) && filter["is_private"] != false {
			endpoints = append(endpoints, endpoint)
		}
	}
	call.Object["id"], call.Object["endpoints"] = environment+"/"+filter.String("service"), endpoints
	return nil
}

// registryEndpoints lists those of the environment's Schema Registry, which exists from the
// first cluster on: one by each access point, and one without any, of the kind that a
// PrivateLink attachment leads to. The registry's region need not be the clusters'.
func (c Cloud) registryEndpoints(filter emulator.Object, exists bool, points []emulator.Object) []map[string]any {
	region := cmp.Or(c.RegistryRegion, c.Region)
	if wanted := filter.String("region"); !exists || wanted != "" && wanted != region {
		return nil
	}
	registry := registryOf(filter.Block("environment").String("id"))
	all := []map[string]any{c.endpoint(filter, registry, "REST", registryHost(registry, region), nil)}
	for _, point := range points {
		all = append(all, c.endpoint(filter, registry, "REST", "https://"+c.clientHost(registry, point), point))
	}
	return all
}

// endpoint is one element of data confluent_endpoint. point is nil for one that no access
// point leads to.
func (c Cloud) endpoint(filter emulator.Object, resource, kind, address string, point emulator.Object) map[string]any {
	identified := func(id any) []any {
		if id == nil {
			return []any{}
		}
		return []any{map[string]any{"id": id}}
	}
	return map[string]any{
		"id": fmt.Sprintf("%s/%s/%s", resource, point.String("id"), kind), "api_version": "endpoint/v1", "kind": "Endpoint",
		"cloud": "AWS", "region": cmp.Or(filter.String("region"), c.Region), "service": filter["service"], "is_private": true, "connection_type": "PRIVATE_LINK",
		"endpoint": address, "endpoint_type": kind,
		"environment":  identified(filter.Block("environment")["id"]),
		"resource":     []any{map[string]any{"id": resource, "kind": "Cluster"}},
		"gateway":      identified(point.Block("gateway")["id"]),
		"access_point": identified(point["id"]),
	}
}
