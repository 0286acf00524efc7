package rehearse

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
)

// held is one managed resource instance in a state.
type held struct{ address, kind, id string }

// managed lists the managed resources in a state file, sorted by address.
func managed(state []byte) ([]held, error) {
	var file struct {
		Resources []struct {
			Mode, Type, Name string
			Instances        []struct {
				IndexKey   any `json:"index_key"`
				Attributes struct{ ID string }
			}
		}
	}
	if err := json.Unmarshal(state, &file); err != nil {
		return nil, fmt.Errorf("not a state file: %w", err)
	}
	all := []held{}
	for _, resource := range file.Resources {
		for _, instance := range resource.Instances {
			if resource.Mode == "managed" {
				address := instanceAddress(resource.Type, resource.Name, instance.IndexKey)
				all = append(all, held{address, resource.Type, instance.Attributes.ID})
			}
		}
	}
	slices.SortFunc(all, func(a, b held) int { return strings.Compare(a.address, b.address) })
	return all, nil
}

// instanceAddress is the address of one instance; key is nil unless the resource has for_each or count.
func instanceAddress(kind, name string, key any) string {
	if number, ok := key.(float64); ok {
		key = int(number) // as JSON reads it
	}
	return address.Address{Type: kind, ID: name, Key: key}.String()
}
