package load

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// kinds are the resource types of what one file makes and another names by id. A secret is in no path.
var kinds = map[config.Thing]string{
	config.AnEnvironment: "confluent_environment",
	config.AnAttachment:  "confluent_private_link_attachment",
	config.AGateway:      "confluent_gateway",
	config.AnAccessPoint: "confluent_access_point",
	config.AKafkaCluster: "confluent_kafka_cluster",
	config.APrivateVPC:   "aws_vpc",
	config.ASubnet:       "aws_subnet",
	config.ARouteTable:   "aws_route_table",
	config.AZone:         "aws_route53_zone",
	config.ARule:         "aws_route53_resolver_rule",
}

// identify gives to what one file makes, and has no id before apply, the id by which another file names it, so that
// the stacks of both are one network. What it gives is assumed, and returned: nothing was read that says it.
//
// A real id stands, whatever a file says; so does that nobody knows which id a thing will have that is made
// anew in place of one with that id. Where files contradict each other, nothing is assumed.
func identify(set *resource.Set, files []*config.Config) []model.Identity {
	named := config.NamedIn(files...)
	var found []model.Identity
	given, same := map[*resource.Resource]bool{}, map[string]string{}
	for _, n := range named {
		made := making(set, n)
		if made == nil || made.Replaced || contradicted(n, named) || !whole(set, made, n, named) {
			continue
		}
		switch {
		case given[made]:
			found = append(found, assumed(n))
		case made.String("id") == n.ID: // read, and nothing to assume
		case made.String("id") != "" || held(set, made.Type, n.ID):
			continue
		default:
			made.Values["id"], given[made] = n.ID, true
			found = append(found, assumed(n))
		}
		for _, r := range set.Of("data." + made.Type) {
			if r.System == n.User.Name && r.ID() == n.ID {
				same[r.Address] = made.Address
			}
		}
	}
	set.Refer(same)
	return found
}

func assumed(n config.Named) model.Identity {
	return model.Identity{User: n.User.Name, Gap: &model.Gap{Outside: true,
		What:   fmt.Sprintf("%s is the %s %s: %s names it, and %s, which lists %s under used_by, makes it", n.ID, n.Thing, n.Name, n.User.Name, n.Owner.Name, n.User.Name),
		Settle: []string{"the states of " + n.Owner.Name + " (--state)"}}}
}

// making is the resource by which the owner's stacks make a thing, nil if there is none or several could be it.
func making(set *resource.Set, n config.Named) *resource.Resource {
	var found []*resource.Resource
	for _, r := range set.Of(kinds[n.Thing]) {
		if r.System == n.Owner.Name && makes(r, n) {
			found = append(found, r)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found[0]
}

// makes tells by the logical id whether a resource of the owner's stacks is a thing.
func makes(r *resource.Resource, n config.Named) bool {
	switch n.Thing {
	case config.AnEnvironment:
		return r.Name == address.Environment
	case config.AnAttachment:
		return r.Name == address.Attachment
	case config.AGateway:
		return r.Name == address.Gateway
	case config.AnAccessPoint:
		return r.Name == address.AccessPoint(n.Key)
	case config.AKafkaCluster:
		return r.Name == address.Cluster(n.Key)
	case config.APrivateVPC:
		return r.Name == address.PrivateLinkVPC(n.Key)
	case config.AZone:
		if n.Path == "hub.private_zone_id" {
			return r.Name == address.HubZone
		}
		return r.Name == address.Zone(n.Key)
	case config.ARule:
		return r.Name == address.ResolverRule(n.Key)
	case config.ASubnet, config.ARouteTable: // one for each zone of a VPC
		id, ok := address.ParseID(r.Name)
		return ok && id.Kind == address.OfPrivateLinkVPC && config.DisplayName(append([]string{n.Owner.Name, id.Name}, id.Parts...)...) == n.Name
	}
	return false
}

// contradicted tells whether the files give a thing two ids, or an id to two things.
func contradicted(n config.Named, named []config.Named) bool {
	return slices.ContainsFunc(named, func(other config.Named) bool {
		same := n.Owner == other.Owner && n.Thing == other.Thing && n.Name == other.Name
		return same != (n.ID == other.ID)
	})
}

// whole tells whether a file lists all subnets, or route tables, that the owner makes in a VPC. Which ones some of them
// are, only their order would say; of all of them it is no matter, since the zones are alike.
func whole(set *resource.Set, made *resource.Resource, n config.Named, named []config.Named) bool {
	if n.Thing != config.ASubnet && n.Thing != config.ARouteTable {
		return true
	}
	vpc, _ := address.ParseID(made.Name)
	count := 0
	for _, r := range set.Of(made.Type) {
		if id, ok := address.ParseID(r.Name); ok && r.System == made.System && id.Kind == vpc.Kind && id.Name == vpc.Name {
			count++
		}
	}
	list, _, _ := strings.Cut(n.Path, "[")
	for _, other := range named {
		if path, _, _ := strings.Cut(other.Path, "["); other.User == n.User && other.Owner == n.Owner && path == list {
			count--
		}
	}
	return count == 0
}

// held tells whether an input has another resource with an id.
func held(set *resource.Set, kind, id string) bool {
	return slices.ContainsFunc(set.Of(kind), func(r *resource.Resource) bool { return r.String("id") == id })
}
