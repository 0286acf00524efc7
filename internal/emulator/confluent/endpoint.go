package confluent

import (
	"sort"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// endpoint is one element of data confluent_endpoint.
func (c Cloud) endpoint(filter emulator.Object, resource, kind, address string, point emulator.Object) map[string]any {
	identified := func(id any) []any { return []any{map[string]any{"id": id}} }
	return map[string]any{
		"id": resource + "/" + point.String("id") + "/" + kind, "api_version": "endpoint/v1", "kind": "Endpoint",
		"cloud": "AWS", "region": c.Region, "service": filter["service"], "is_private": true, "connection_type": "PRIVATE_LINK",
		"endpoint": address, "endpoint_type": kind,
		"environment":  identified(filter.Block("environment")["id"]),
		"resource":     []any{map[string]any{"id": resource, "kind": "Cluster"}},
		"gateway":      identified(point.Block("gateway")["id"]),
		"access_point": identified(point["id"]),
	}
}

func sortEndpoints(endpoints []any) {
	sort.Slice(endpoints, func(i, j int) bool {
		return endpoints[i].(map[string]any)["id"].(string) < endpoints[j].(map[string]any)["id"].(string)
	})
}
