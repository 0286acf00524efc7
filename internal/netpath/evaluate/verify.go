package evaluate

import (
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Verify answers for every client, every cluster of its systems and both ports.
func (e *Evaluator) Verify() *answer.Report {
	r := &answer.Report{Unread: e.Model.Unread}
	for i := range e.Model.Clients {
		for j := range e.Model.Clusters {
			if !e.Model.Clusters[j].For(&e.Model.Clients[i]) {
				continue // of two systems: nothing is made so that they reach each other
			}
			for _, port := range model.ClusterPorts {
				r.Add(e.trace(&e.Model.Clients[i], &e.Model.Clusters[j], port))
			}
		}
	}
	e.idle(r)
	e.whose(r.Idle)
	r.Warnings = e.warnings()
	return r
}
