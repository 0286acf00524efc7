// Package packet walks packets through the network, there and back: route tables and what their
// routes lead to, security groups, network ACLs, Transit Gateways, Client VPN, the endpoint itself.
//
// Sources: Amazon VPC User Guide, "Route tables" ("Route priority", "Gateway route tables"),
// "Security group rules", "Network ACLs" ("Ephemeral ports") and "VPC peering"; AWS Transit Gateway
// Guide, "How transit gateways work" ("Routing", "Availability Zones") and "Network ACLs for transit
// gateways"; AWS PrivateLink Guide, "Interface endpoints"; AWS Client VPN Administrator Guide, "How
// AWS Client VPN works", "Client VPN routes" and "Client VPN authorization rules".
package packet

import (
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// Network is a model made ready for walks: its route tables as prefix tables.
type Network struct {
	*model.Index
	tablesOf   map[model.ID][]*vpcTable // by VPC
	mainTables map[model.ID]*vpcTable   // by VPC
	tableOf    map[model.ID]*vpcTable   // by subnet
	transit    map[model.ID]*transitTable
}

// New prepares a model for walks. The model must not change afterwards.
func New(x *model.Index) *Network {
	n := &Network{Index: x, tablesOf: map[model.ID][]*vpcTable{}, mainTables: map[model.ID]*vpcTable{},
		tableOf: map[model.ID]*vpcTable{}, transit: map[model.ID]*transitTable{}}
	n.compileVPCTables()
	n.compileTransitTables()
	return n
}

// ephemeral are the ports from which clients call, and to which answers go (VPC guide,
// "Ephemeral ports": 1024-65535 covers every client).
var ephemeral = model.Ports{First: 1024, Last: 65535}

// Path walks from a client's place to a server's place and back.
func (n *Network) Path(from, to *place.Place, protocol string, port int) *answer.Path {
	forward := n.newWalk(answer.PhaseForward, from, to, protocol, model.Ports{First: port, Last: port})
	forward.egress()
	forward.travel()
	forward.ingress()
	forward.arrive()
	back := n.newWalk(answer.PhaseReturn, to, from, protocol, ephemeral)
	back.travel()
	return &answer.Path{
		From: from.Label(), FromAZ: from.AZ(), To: to.Label(), ToAZ: to.AZ(),
		Forward: forward.hops, Return: back.hops,
		Verdict: answer.VerdictOf(forward.hops, back.hops),
	}
}

// ClientPath walks from where a client's packets start; those of a VPN client pass its endpoint first.
func (n *Network) ClientPath(from place.Start, to *place.Place, protocol string, port int) *answer.Path {
	if from.VPN != nil {
		return n.vpnPath(from, to, protocol, port)
	}
	return n.Path(from.Place, to, protocol, port)
}
