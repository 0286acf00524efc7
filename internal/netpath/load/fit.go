package load

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
)

// fits returns an error if the inputs are of another system than a configuration file: they hold
// PrivateLink VPCs, by the logical ids of these stacks, and none of them is the file's. Judged by
// another system's file, everything would look missing.
func fits(set *resource.Set, files []*config.Config) error {
	apart := slices.ContainsFunc(set.All, func(r *resource.Resource) bool { return r.System != "" })
	if len(files) == 1 && !apart {
		return fit(set, "", files[0])
	}
	others := map[string]bool{}
	for _, r := range set.All {
		others[r.System] = r.System != ""
	}
	for _, file := range files {
		if err := fit(set, file.Name, file); err != nil {
			return err
		}
		delete(others, file.Name)
	}
	delete(others, "")
	if len(files) == 1 && len(others) > 0 && !slices.ContainsFunc(set.All, func(r *resource.Resource) bool { return r.System == files[0].Name }) {
		return fmt.Errorf("the inputs are of %s, and the configuration file is that of %s: they are two systems; name the file that the inputs were made from with --config",
			strings.Join(inorder.Keys(others), ", "), files[0].Name)
	}
	return nil
}

// fit compares the PrivateLink VPCs that the inputs hold of a system with those of its file.
func fit(set *resource.Set, system string, cfg *config.Config) error {
	held := map[string]bool{}
	for _, r := range set.Of("aws_vpc") {
		id, ok := address.ParseID(r.Name)
		if !ok || id.Kind != address.OfPrivateLinkVPC || len(id.Parts) > 0 || r.System != system {
			continue
		}
		if _, ok := cfg.PrivateLink.VPCs[id.Name]; ok {
			return nil
		}
		held[id.Name] = true
	}
	if len(held) == 0 {
		return nil
	}
	return fmt.Errorf("the inputs hold the PrivateLink VPCs %s, and the configuration file (name %s) has %s: they are two systems; name the file that the inputs were made from with --config",
		strings.Join(inorder.Keys(held), ", "), cfg.Name, strings.Join(inorder.Keys(cfg.PrivateLink.VPCs), ", "))
}
