package assemble

import (
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// clients adds the client networks: each hub VPC by its role, VPN clients, each PrivateLink VPC of
// the configuration file that the inputs hold. Any other VPC is a part of the way at most.
func (a *assembler) clients() {
	groups := model.ClientGroups()
	for _, name := range a.hub() {
		hub := a.config.Hub.VPCs[name]
		kind := model.HubVPC
		if hub.Role == config.RoleAgents {
			kind = model.Agents
		}
		c := model.Client{Name: name, Kind: kind, VPC: model.ID(hub.ID), SecurityGroups: groups}
		for _, s := range a.model.Subnets {
			if s.VPC == c.VPC && s.Placeholder && !a.isVPNSubnet(hub, s.ID) {
				c.Subnets = append(c.Subnets, s.ID)
			}
		}
		a.model.Clients = append(a.model.Clients, c)
		if hub.ClientVPN != nil {
			a.model.Clients = append(a.model.Clients, model.Client{Name: name + "-clients", Kind: model.VPNClients,
				VPC: model.ID(hub.ID), ClientVPN: model.ID(hub.ClientVPN.EndpointID), SecurityGroups: groups})
		}
	}
	for name := range inorder.Of(a.config.PrivateLink.VPCs) {
		for i := range a.model.VPCs {
			if v := &a.model.VPCs[i]; v.Name == name && a.isSpoke(v) {
				a.model.Clients = append(a.model.Clients, model.Client{Name: v.Name, Kind: model.PrivateLinkVPC, VPC: v.ID, SecurityGroups: groups})
			}
		}
	}
}

// isVPNSubnet reports whether a subnet is one that the hub's Client VPN endpoint is associated with.
func (a *assembler) isVPNSubnet(hub config.HubVPC, id model.ID) bool {
	if hub.ClientVPN == nil {
		return false
	}
	for _, other := range a.vpnSubnets(model.ID(hub.ClientVPN.EndpointID), hub.ClientVPN.SubnetIDs) {
		if other == id {
			return true
		}
	}
	return false
}
