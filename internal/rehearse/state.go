package rehearse

import (
	"encoding/json"
	"fmt"
	"sort"

	"cdk.tf/confluent-privatelink/internal/address"
)

// managed lists the addresses of the managed resources in a state file, sorted.
func managed(state []byte) ([]string, error) {
	var file struct {
		Resources []struct {
			Mode, Type, Name string
			Instances        []struct {
				IndexKey any `json:"index_key"`
			}
		}
	}
	if err := json.Unmarshal(state, &file); err != nil {
		return nil, fmt.Errorf("not a state file: %w", err)
	}
	addresses := []string{}
	for _, resource := range file.Resources {
		for _, instance := range resource.Instances {
			if resource.Mode != "managed" {
				continue
			}
			addresses = append(addresses, instanceAddress(resource.Type, resource.Name, instance.IndexKey))
		}
	}
	sort.Strings(addresses)
	return addresses, nil
}

// instanceAddress is the address of one instance; key is nil unless the resource has for_each or count.
func instanceAddress(kind, name string, key any) string {
	if number, ok := key.(float64); ok {
		key = int(number) // as JSON reads it
	}
	return address.Address{Type: kind, ID: name, Key: key}.String()
}
