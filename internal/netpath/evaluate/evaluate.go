// Package evaluate answers, for a model of a network, whether clients can reach clusters,
// and blames the objects that keep them from it.
//
// It reads nothing and prints nothing: everything that it finds is returned as data of package
// answer. It is the facade over package dns, which answers what a client gets for a name, and
// package packet, which walks packets there and back. The order of the checks is resolver, DNS
// answer, forward path, return path; the destination is taken from the DNS answer, never from
// names; every blocker is collected, not the first.
package evaluate

import (
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/dns"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/packet"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// Evaluator holds a model made ready for questions and remembers what it has worked out: paths
// are the same for every cluster behind one endpoint. It is not safe for concurrent use.
type Evaluator struct {
	*model.Index
	starts  *place.Starts
	network *packet.Network
	names   *dns.Resolver
	reaches map[reachKey]*answer.Reach
}

// New prepares a model for questions. The model must not change afterwards.
func New(m *model.Model) *Evaluator {
	x := model.NewIndex(m)
	starts, network := place.NewStarts(x), packet.New(x)
	return &Evaluator{
		Index: x, starts: starts, network: network, names: dns.New(x, starts, network.Path),
		reaches: map[reachKey]*answer.Reach{},
	}
}
