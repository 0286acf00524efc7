package rehearse

import (
	"encoding/json"
	"fmt"
	"sort"
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
			address := resource.Type + "." + resource.Name
			if instance.IndexKey != nil {
				key, _ := json.Marshal(instance.IndexKey)
				address += "[" + string(key) + "]"
			}
			addresses = append(addresses, address)
		}
	}
	sort.Strings(addresses)
	return addresses, nil
}
