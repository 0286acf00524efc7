package load

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/output"
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
			output.Visible(strings.Join(inorder.Keys(others), ", ")), files[0].Name)
	}
	return nil
}

// fit compares the PrivateLink VPCs that the inputs hold of a system with those of its file: those that are made by
// their names, those that are looked up by their ids too.
func fit(set *resource.Set, system string, cfg *config.Config) error {
	held := map[string]bool{}
	for _, kind := range []string{"aws_vpc", "data.aws_vpc", "data.confluent_access_point"} {
		for _, r := range set.Of(kind) {
			id, ok := address.ParseID(r.Name)
			if !ok || id.Kind != address.OfPrivateLinkVPC || r.System != system || kind == "aws_vpc" && len(id.Parts) > 0 {
				continue
			}
			vpc, ok := cfg.PrivateLink.VPCs[id.Name]
			is := r.String("id")
			if wanted := usedAs(kind, vpc); ok && (wanted == "" || wanted == is) {
				return nil
			}
			name := id.Name
			if kind != "aws_vpc" {
				name += " (" + is + ")"
			}
			held[output.Visible(name)] = true // whatever a state calls it
		}
	}
	if len(held) == 0 {
		return nil
	}
	var has []string
	for name, vpc := range inorder.Of(cfg.PrivateLink.VPCs) {
		if id := cmp.Or(vpc.ID, vpc.AccessPointID); id != "" {
			name += " (" + id + ")"
		}
		has = append(has, name)
	}
	if len(has) == 0 {
		has = []string{"none"}
	}
	return fmt.Errorf("the inputs hold the PrivateLink VPCs %s, and the configuration file (name %s) has %s: they are two systems; name the file that the inputs were made from with --config",
		strings.Join(inorder.Keys(held), ", "), cfg.Name, strings.Join(has, ", "))
}

// usedAs is the id by which a file names what a data source of the stacks looks up; empty for what is made.
func usedAs(kind string, vpc config.PrivateLinkVPC) string {
	switch kind {
	case "data.aws_vpc":
		return vpc.ID
	case "data.confluent_access_point":
		return vpc.AccessPointID
	}
	return ""
}
