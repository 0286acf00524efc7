package evaluate

import (
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// reachKey identifies what decides the paths: every cluster behind one endpoint shares them.
type reachKey struct {
	client   *model.Client
	endpoint model.ID
	// subnets of the interfaces, empty for all of the endpoint's.
	subnets string
	port    int
}

// reach walks from every subnet of a client to every interface that its DNS answer has, and back.
func (e *Evaluator) reach(c *model.Client, endpoint *model.Endpoint, interfaces []model.Interface, port int) *answer.Reach {
	key := reachKey{client: c, endpoint: endpoint.ID, port: port}
	if len(interfaces) != len(endpoint.Interfaces.Value) {
		for _, i := range interfaces {
			key.subnets += string(i.Subnet) + " "
		}
	}
	if found := e.reaches[key]; found != nil {
		return found
	}
	r := e.walkAll(c, endpoint, interfaces, port)
	for _, p := range r.Paths {
		e.owned(p.Forward, p.Return)
	}
	e.reaches[key] = r
	return r
}

func (e *Evaluator) walkAll(c *model.Client, endpoint *model.Endpoint, interfaces []model.Interface, port int) *answer.Reach {
	r := &answer.Reach{Endpoint: endpoint}
	for _, from := range e.starts.Of(c) {
		for _, i := range interfaces {
			r.Add(e.network.ClientPath(from, place.OfInterface(e.Index, endpoint, i), model.TCP, port))
		}
	}
	return r
}
