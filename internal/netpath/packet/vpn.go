package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

const (
	vpnRouteComponent = "Client VPN route"
	vpnRuleComponent  = "Client VPN authorization rule"
)

// vpnPath walks from a VPN client: route of the endpoint, authorization, source NAT, then
// the way from the associated subnet.
func (n *Network) vpnPath(from place.Start, to *place.Place, protocol string, port int) *answer.Path {
	ports := model.Ports{First: port, Last: port}
	client := n.newWalk(answer.PhaseForward, &place.Place{Prefix: from.VPN.ClientCIDR}, to, protocol, ports)
	client.vpnRoute(from)
	client.vpnAuthorization(from.VPN)
	onward := n.Path(from.Place, to, protocol, port)
	if from.Subnet != nil {
		client.translate(from)
	}
	for _, hop := range onward.Forward {
		hop.Beyond = hop.Beyond || client.broken
		client.hops = append(client.hops, hop)
	}
	onward.Forward = client.hops
	if from.Attachment != nil {
		onward.Return = clientCIDRNotReturned(onward.Return, from.VPN)
	}
	onward.Verdict = answer.VerdictOf(onward.Forward, onward.Return)
	return onward
}

// clientCIDRNotReturned names the usual cause of a missing route back to an endpoint without NAT.
func clientCIDRNotReturned(hops []answer.Hop, vpn *model.ClientVPN) []answer.Hop {
	for i := range hops {
		if c := hops[i].Code; c == code.NoRoute.Returning() || c == code.DefaultRoute.Returning() {
			hops[i].Code = code.VPNClientNotReturns
			hops[i].Message += "; " + vpn.Label() + " does not translate addresses, so answers go to the client CIDR itself"
		}
	}
	return hops
}

func (w *walk) translate(from place.Start) {
	before := w.header
	w.header.Source = from.String()
	w.add(answer.Hop{Component: "Client VPN source NAT", Object: from.Subnet.Object, Before: before, Outcome: answer.Passed,
		Matched: "client address becomes one of the associated subnet"})
}

// vpnRoute checks the endpoint's route for the associated subnet.
func (w *walk) vpnRoute(from place.Start) {
	vpn := from.VPN
	subnet := model.ID("")
	if from.Subnet != nil {
		subnet = from.Subnet.ID
	}
	var best *model.VPNRoute
	elsewhere := false
	for i := range vpn.Routes.Value {
		r := &vpn.Routes.Value[i]
		if !prefix.Contains(r.Destination, w.to.Prefix) {
			continue
		}
		if r.Subnet != subnet {
			elsewhere = true
		} else if best == nil || r.Destination.Bits() > best.Destination.Bits() {
			best = r
		}
	}
	fix := fmt.Sprintf("add a route to %s for %s to %s", w.to.NetworkText(), orAttachment(subnet), vpn.ID)
	switch {
	case best != nil:
		w.pass(vpnRouteComponent, vpn.Object, answer.Matched(best.Destination.String()+" for "+orAttachment(subnet), best.Address))
	case vpn.Routes.Gap != nil && !vpn.Routes.Gap.Outside:
		w.miss(vpnRouteComponent, vpn.Object, "", code.VPNNoRoute, vpn.Routes.Gap)
	case elsewhere:
		w.block(vpnRouteComponent, vpn.Object, "", code.VPNRouteMissing,
			fmt.Sprintf("%s has a route to %s for other subnets, none for %s: connections through it fail", vpn.Label(), w.to.NetworkName(), subnet), fix)
	default:
		w.block(vpnRouteComponent, vpn.Object, "", code.VPNNoRoute,
			fmt.Sprintf("%s has no route to %s", vpn.Label(), w.to.NetworkName()), fix)
	}
}

func orAttachment(subnet model.ID) string {
	if subnet == "" {
		return "its transit gateway attachment"
	}
	return string(subnet)
}

// vpnAuthorization checks that some group of clients may reach the destination.
func (w *walk) vpnAuthorization(vpn *model.ClientVPN) {
	var best *model.VPNAuthorization
	for i := range vpn.Authorizations.Value {
		a := &vpn.Authorizations.Value[i]
		if prefix.Contains(a.Network, w.to.Prefix) && (best == nil || a.Network.Bits() > best.Network.Bits()) {
			best = a
		}
	}
	switch {
	case best != nil:
		who := "all clients"
		if best.Group != "" {
			who = "group " + best.Group
		}
		w.pass(vpnRuleComponent, vpn.Object, answer.Matched(best.Network.String()+" for "+who, best.Address))
	case vpn.Authorizations.Gap != nil && !vpn.Authorizations.Gap.Outside:
		w.miss(vpnRuleComponent, vpn.Object, "", code.VPNNotAuthorized, vpn.Authorizations.Gap)
	default:
		w.block(vpnRuleComponent, vpn.Object, "", code.VPNNotAuthorized,
			fmt.Sprintf("no authorization rule of %s covers %s: the default is to deny", vpn.Label(), w.to.NetworkName()),
			fmt.Sprintf("add an authorization rule for %s to %s", w.to.NetworkText(), vpn.ID))
	}
}
