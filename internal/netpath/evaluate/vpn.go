package evaluate

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

const (
	vpnRouteComponent = "Client VPN route"
	vpnRuleComponent  = "Client VPN authorization rule"
)

// vpnEntry is where a VPN client's packet enters the network: one per associated subnet, or
// the endpoint's own Transit Gateway attachment.
type vpnEntry struct {
	vpn   *model.ClientVPN
	place *place
}

// vpnEntries lists where traffic of a Client VPN endpoint enters. Classic endpoints
// translate the source address to the associated subnet's; an endpoint that is attached to
// a Transit Gateway does not (Client VPN administrator guide).
func (e *Evaluator) vpnEntries(vpn *model.ClientVPN, groups model.Fact[[]model.ID]) []vpnEntry {
	if vpn.TransitGateway != "" {
		for i := range e.model.Attachments {
			if a := &e.model.Attachments[i]; a.ClientVPN == vpn.ID {
				return []vpnEntry{{vpn, &place{attachment: a, prefix: vpn.ClientCIDR}}}
			}
		}
		return nil
	}
	var entries []vpnEntry
	for _, id := range vpn.Subnets.Value {
		subnet := e.subnets[id]
		if subnet == nil {
			subnet = &model.Subnet{Object: model.Object{ID: id}, VPC: vpn.VPC}
		}
		for _, p := range e.places(subnet, groups) {
			entries = append(entries, vpnEntry{vpn, p})
		}
	}
	return entries
}

// vpnPath walks from a VPN client: route of the endpoint, authorization, source NAT, then
// the way from the associated subnet.
func (e *Evaluator) vpnPath(entry vpnEntry, to *place, protocol string, port int) *Path {
	ports := model.Ports{First: port, Last: port}
	client := e.newWalk(PhaseForward, &place{prefix: entry.vpn.ClientCIDR}, to, protocol, ports)
	client.vpnRoute(entry)
	client.vpnAuthorization(entry.vpn)
	onward := e.path(entry.place, to, protocol, port)
	if entry.place.subnet != nil {
		client.translate(entry)
	}
	for _, hop := range onward.Forward {
		hop.Beyond = hop.Beyond || client.broken
		client.hops = append(client.hops, hop)
	}
	onward.Forward = client.hops
	if entry.place.attachment != nil {
		onward.Return = clientCIDRNotReturned(onward.Return, entry.vpn)
	}
	onward.Verdict = verdictOf(onward.Forward, onward.Return)
	return onward
}

// clientCIDRNotReturned names the usual cause of a missing route back to an endpoint without NAT.
func clientCIDRNotReturned(hops []Hop, vpn *model.ClientVPN) []Hop {
	for i := range hops {
		if c := hops[i].Code; c == code.NoRoute.Returning() || c == code.DefaultRoute.Returning() {
			hops[i].Code = code.VPNClientNotReturns
			hops[i].Message += "; " + vpn.Label() + " does not translate addresses, so answers go to the client CIDR itself"
		}
	}
	return hops
}

func (w *walk) translate(entry vpnEntry) {
	before := w.header
	w.header.Source = entry.place.String()
	w.add(Hop{Component: "Client VPN source NAT", Object: entry.place.subnet.Object, Before: before, Outcome: Passed,
		Matched: "client address becomes one of the associated subnet"})
}

// vpnRoute checks the endpoint's route for the associated subnet.
func (w *walk) vpnRoute(entry vpnEntry) {
	vpn := entry.vpn
	subnet := model.ID("")
	if entry.place.subnet != nil {
		subnet = entry.place.subnet.ID
	}
	var best *model.VPNRoute
	elsewhere := false
	for i := range vpn.Routes.Value {
		r := &vpn.Routes.Value[i]
		if !contains(r.Destination, w.to.prefix) {
			continue
		}
		if r.Subnet != subnet {
			elsewhere = true
		} else if best == nil || r.Destination.Bits() > best.Destination.Bits() {
			best = r
		}
	}
	fix := fmt.Sprintf("add a route to %s for %s to %s", w.to.networkText(), orAttachment(subnet), vpn.ID)
	switch {
	case best != nil:
		w.pass(vpnRouteComponent, vpn.Object, describe(best.Destination.String()+" for "+orAttachment(subnet), best.Address))
	case vpn.Routes.Gap != nil && !vpn.Routes.Gap.Outside:
		w.miss(vpnRouteComponent, vpn.Object, "", code.VPNNoRoute, vpn.Routes.Gap)
	case elsewhere:
		w.block(vpnRouteComponent, vpn.Object, "", code.VPNRouteMissing,
			fmt.Sprintf("%s has a route to %s for other subnets, none for %s: connections through it fail", vpn.Label(), w.to.networkName(), subnet), fix)
	default:
		w.block(vpnRouteComponent, vpn.Object, "", code.VPNNoRoute,
			fmt.Sprintf("%s has no route to %s", vpn.Label(), w.to.networkName()), fix)
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
		if contains(a.Network, w.to.prefix) && (best == nil || a.Network.Bits() > best.Network.Bits()) {
			best = a
		}
	}
	switch {
	case best != nil:
		who := "all clients"
		if best.Group != "" {
			who = "group " + best.Group
		}
		w.pass(vpnRuleComponent, vpn.Object, describe(best.Network.String()+" for "+who, best.Address))
	case vpn.Authorizations.Gap != nil && !vpn.Authorizations.Gap.Outside:
		w.miss(vpnRuleComponent, vpn.Object, "", code.VPNNotAuthorized, vpn.Authorizations.Gap)
	default:
		w.block(vpnRuleComponent, vpn.Object, "", code.VPNNotAuthorized,
			fmt.Sprintf("no authorization rule of %s covers %s: the default is to deny", vpn.Label(), w.to.networkName()),
			fmt.Sprintf("add an authorization rule for %s to %s", w.to.networkText(), vpn.ID))
	}
}
