package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// checkEndpoint checks the endpoint itself: that AWS passes traffic and that Confluent accepts it.
func (w *walk) checkEndpoint(at *place.Place) {
	endpoint := at.Endpoint
	if w.Subnets[at.Subnet.ID] == nil {
		w.miss("subnet", at.Subnet.Object, "", code.EndpointHasNoInterfaces, &model.Gap{
			What:   "the subnet " + string(at.Subnet.ID) + ", in which " + endpoint.Label() + " has an interface",
			Settle: []string{"the stack networking among the inputs", "DescribeSubnets (ec2:DescribeSubnets)"}})
	}
	switch {
	case endpoint.State.Gap != nil:
		w.miss(answer.EndpointComponent, endpoint.Object, "", code.EndpointNotAvailable, endpoint.State.Gap)
	case endpoint.State.Value != "available":
		w.block(answer.EndpointComponent, endpoint.Object, "state "+endpoint.State.Value, code.EndpointNotAvailable,
			fmt.Sprintf("%s is %s, not available", endpoint.Label(), endpoint.State.Value),
			"register the endpoint with Confluent (attachment connection or access point), or make it again")
	default:
		w.pass(answer.EndpointComponent, endpoint.Object, "state available")
	}
	switch {
	case endpoint.Connection.Gap != nil:
		w.miss(answer.EndpointComponent, endpoint.Object, "", code.EndpointNotConnected, endpoint.Connection.Gap)
	case endpoint.Connection.Value == "":
		w.block(answer.EndpointComponent, endpoint.Object, "", code.EndpointNotConnected,
			fmt.Sprintf("no attachment connection or access point of Confluent names %s: connections are closed (EOF)", endpoint.Label()),
			"register the endpoint with Confluent")
	}
}
