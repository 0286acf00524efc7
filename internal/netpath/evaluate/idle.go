package evaluate

import (
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// systemsOf an endpoint are those whose files name its VPC.
func (e *Evaluator) systemsOf(endpoint *model.Endpoint) []string {
	for i := range e.Model.Clients {
		if c := &e.Model.Clients[i]; c.Kind == model.PrivateLinkVPC && c.VPC == endpoint.VPC {
			return c.Systems
		}
	}
	if endpoint.System != "" {
		return []string{endpoint.System}
	}
	return nil
}

// idle collects what would block the ways from the hub's clients to endpoints that no name
// leads them to today. Nothing fails because of it now; the day on which a record or a
// cluster moves to that endpoint, it does.
func (e *Evaluator) idle(r *answer.Report) {
	inUse := map[model.ID]bool{}
	for _, t := range r.Traces {
		if t.Client.Kind != model.PrivateLinkVPC && t.Reach != nil {
			inUse[t.Reach.Endpoint.ID] = true
		}
	}
	for i := range e.Model.Clients {
		c := &e.Model.Clients[i]
		if c.Kind == model.PrivateLinkVPC {
			continue
		}
		for j := range e.Model.Endpoints {
			endpoint := &e.Model.Endpoints[j]
			if inUse[endpoint.ID] || !model.Share(c.Systems, e.systemsOf(endpoint)) {
				continue
			}
			for _, port := range model.ClusterPorts {
				r.AddIdle(e.walkAll(c, endpoint, endpoint.Interfaces.Value, port))
			}
		}
	}
}
