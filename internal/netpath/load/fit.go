package load

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
)

// fits returns an error if the inputs are of another system than the configuration file: they hold
// PrivateLink VPCs, by the logical ids of these stacks, and none of them is the file's. Judged by
// another system's file, everything would look missing.
func fits(set *resource.Set, cfg *config.Config) error {
	held := map[string]bool{}
	for _, r := range set.Of("aws_vpc") {
		id, ok := address.ParseID(r.Name)
		if !ok || id.Kind != address.OfPrivateLinkVPC || len(id.Parts) > 0 {
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
