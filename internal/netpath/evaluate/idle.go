package evaluate

import "cdk.tf/confluent-privatelink/internal/netpath/model"

// idle collects what would block the ways from the hub's clients to endpoints that no name
// leads them to today. Nothing fails because of it now; the day on which a record or a
// cluster moves to that endpoint, it does.
func (e *Evaluator) idle(r *Report, seen map[string]bool) {
	inUse := map[model.ID]bool{}
	for _, t := range r.Traces {
		if t.Client.Kind != model.PrivateLinkVPC && t.Reach != nil {
			inUse[t.Reach.Endpoint.ID] = true
		}
	}
	for i := range e.model.Clients {
		c := &e.model.Clients[i]
		if c.Kind == model.PrivateLinkVPC {
			continue
		}
		for j := range e.model.Endpoints {
			endpoint := &e.model.Endpoints[j]
			if inUse[endpoint.ID] {
				continue
			}
			for _, port := range Ports {
				r.addIdle(e.walkAll(c, endpoint, endpoint.Interfaces.Value, port), seen)
			}
		}
	}
}

func (r *Report) addIdle(reach *Reach, seen map[string]bool) {
	for _, b := range reach.Blockers {
		if !seen[b.key()] {
			seen[b.key()] = true
			r.Idle = append(r.Idle, b)
		}
	}
}
