package assemble

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// prefixLists remembers the prefix lists that the inputs hold.
func (a *assembler) prefixLists() {
	a.lists = map[model.ID]*thing{}
	for _, t := range a.things("aws_ec2_managed_prefix_list", "data.aws_ec2_managed_prefix_list") {
		a.lists[t.ID] = t
	}
}

// listed are the entries of a prefix list, each as a destination. A list that the inputs do not
// hold, or an entry that is not known, is a destination that may be anything.
func (a *assembler) listed(id model.ID) []model.Destination {
	anything := model.Destination{List: id}
	t := a.lists[id]
	if t == nil {
		return []model.Destination{anything}
	}
	var found []model.Destination
	seen := map[netip.Prefix]bool{}
	add := func(cidr string) {
		d, ok := a.destination(cidr)
		switch {
		case !ok:
			if _, err := netip.ParsePrefix(cidr); err != nil { // else one of IPv6
				found = append(found, anything)
			}
		case !d.Prefix.IsValid() || !seen[d.Prefix]:
			seen[d.Prefix] = true
			found = append(found, d)
		}
	}
	for _, attribute := range []string{"entry", "entries"} {
		for _, b := range t.blocks(attribute) {
			add(b.String("cidr"))
		}
	}
	for _, r := range a.by("aws_ec2_managed_prefix_list_entry", "prefix_list_id")[id] {
		add(r.String("cidr"))
	}
	return found
}
