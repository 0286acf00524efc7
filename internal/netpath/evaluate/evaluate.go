// Package evaluate answers, for a model of a network, whether clients can reach clusters,
// and blames the objects that keep them from it.
//
// It reads nothing and prints nothing: everything that it finds is returned as data. The
// order of the checks is resolver, DNS answer, forward path, return path; the destination is
// taken from the DNS answer, never from names; every blocker is collected, not the first.
package evaluate

import (
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Evaluator holds a model with its prefix tables and remembers what it has worked out: paths
// are the same for every cluster behind one endpoint. It is not safe for concurrent use.
type Evaluator struct {
	index
	model      *model.Model
	tablesOf   map[model.ID][]*vpcTable // by VPC
	mainTables map[model.ID]*vpcTable   // by VPC
	tableOf    map[model.ID]*vpcTable   // by subnet
	transit    map[model.ID]*transitTable
	dns        *dns
	ends       map[*model.Client][]vpnEntry
	reaches    map[reachKey]*Reach
	answers    map[answerKey]*Resolution
}

// New prepares a model for questions. The model must not change afterwards.
func New(m *model.Model) *Evaluator {
	e := &Evaluator{
		index: newIndex(m), model: m, dns: compileDNS(m),
		ends: map[*model.Client][]vpnEntry{}, reaches: map[reachKey]*Reach{}, answers: map[answerKey]*Resolution{},
	}
	e.compileTables()
	return e
}

// entries are the places from which a client's packets start, in order of the model.
func (e *Evaluator) entries(c *model.Client) []vpnEntry {
	if found, ok := e.ends[c]; ok {
		return found
	}
	var found []vpnEntry
	if vpn := e.vpns[c.ClientVPN]; vpn != nil {
		found = e.vpnEntries(vpn, c.SecurityGroups)
	} else {
		for _, subnet := range e.clientSubnets(c) {
			for _, p := range e.places(subnet, c.SecurityGroups) {
				found = append(found, vpnEntry{place: p})
			}
		}
	}
	e.ends[c] = found
	return found
}

func (e *Evaluator) clientSubnets(c *model.Client) []*model.Subnet {
	if len(c.Subnets) == 0 {
		return e.subnetsOf[c.VPC]
	}
	var found []*model.Subnet
	for _, id := range c.Subnets {
		if s := e.subnets[id]; s != nil {
			found = append(found, s)
		}
	}
	return found
}
