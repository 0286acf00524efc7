package modeltest

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Case is one broken network and what must be found in it, and only that.
type Case struct {
	// Name in words, also the name of its golden files.
	Name  string
	Break func(m *model.Model)
	// Client, Cluster and Port of the trace that shows it.
	Client, Cluster string
	Port            int
	// Want lists code and id of the object of every blocker of the whole network.
	Want []Blame
	// Verdict of the trace, "blocked" if empty.
	Verdict string
}

// Blame is a code and the object that is to blame.
type Blame struct {
	Code   string
	Object model.ID
}

// Cases are the failures that must come out right.
func Cases() []Case {
	var all []Case
	for _, group := range [][]Case{routeCases(), transitCases(), betweenCases(), filterCases(), dnsCases(), vpnCases()} {
		all = append(all, group...)
	}
	for i := range all {
		if all[i].Client == "" {
			all[i].Client = "tfc-agent"
		}
		if all[i].Cluster == "" {
			all[i].Cluster = "sandbox"
		}
		if all[i].Port == 0 {
			all[i].Port = 9092
		}
		if all[i].Verdict == "" {
			all[i].Verdict = "blocked"
		}
	}
	return all
}

// same blames several objects with one code.
func same(code string, objects ...model.ID) []Blame {
	var found []Blame
	for _, object := range objects {
		found = append(found, Blame{code, object})
	}
	return found
}

func object[T any](list []T, id func(*T) model.ID, wanted model.ID) *T {
	for i := range list {
		if id(&list[i]) == wanted {
			return &list[i]
		}
	}
	panic("no object " + wanted)
}

// Table returns a route table of the model by id.
func Table(m *model.Model, id model.ID) *model.RouteTable {
	return object(m.RouteTables, func(t *model.RouteTable) model.ID { return t.ID }, id)
}

// Attachment returns a Transit Gateway attachment of the model by id.
func Attachment(m *model.Model, id model.ID) *model.Attachment {
	return object(m.Attachments, func(a *model.Attachment) model.ID { return a.ID }, id)
}

// VPC returns a VPC of the model by id.
func VPC(m *model.Model, id model.ID) *model.VPC {
	return object(m.VPCs, func(v *model.VPC) model.ID { return v.ID }, id)
}

// HostedZone returns a private hosted zone of the model by id.
func HostedZone(m *model.Model, id model.ID) *model.Zone {
	return object(m.Zones, func(z *model.Zone) model.ID { return z.ID }, id)
}

// Group returns a security group of the model by id.
func Group(m *model.Model, id model.ID) *model.SecurityGroup {
	return object(m.SecurityGroups, func(g *model.SecurityGroup) model.ID { return g.ID }, id)
}

// RemoveRoute takes the routes to a destination out of a table.
func RemoveRoute(t *model.RouteTable, to netip.Prefix) {
	var kept []model.Route
	for _, r := range t.Routes.Value {
		if r.Destination.Prefix != to {
			kept = append(kept, r)
		}
	}
	t.Routes.Value = kept
}
