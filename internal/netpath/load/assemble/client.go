package assemble

import (
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/load/systems"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// clients adds the client networks: each hub VPC by its role, VPN clients, each PrivateLink VPC of
// the configuration file that the inputs hold. Any other VPC is a part of the way at most.
func (a *assembler) clients() {
	groups := model.ClientGroups()
	for _, hub := range a.files.HubVPCs {
		kind := model.HubVPC
		if hub.Role == config.RoleAgents {
			kind = model.Agents
		}
		c := model.Client{Name: hub.Name, Kind: kind, VPC: model.ID(hub.ID), SecurityGroups: groups, Systems: a.told(hub.Of)}
		for _, s := range a.model.Subnets {
			if s.VPC == c.VPC && s.Placeholder && !a.isVPNSubnet(hub, s.ID) {
				c.Subnets = append(c.Subnets, s.ID)
			}
		}
		a.model.Clients = append(a.model.Clients, c)
		if hub.ClientVPN != nil {
			a.model.Clients = append(a.model.Clients, model.Client{Name: hub.Name + "-clients", Kind: model.VPNClients,
				VPC: model.ID(hub.ID), ClientVPN: model.ID(hub.ClientVPN.EndpointID), SecurityGroups: groups, Systems: a.told(hub.Of)})
		}
	}
	for _, spoke := range a.files.VPCs {
		for i := range a.model.VPCs {
			v := &a.model.VPCs[i]
			if as := a.spokes[v.ID]; len(as) > 0 && as[0] == spoke && a.hubs[v.ID] == nil {
				a.model.Clients = append(a.model.Clients, model.Client{Name: v.Name, Kind: model.PrivateLinkVPC, VPC: v.ID, SecurityGroups: groups, Systems: a.told(systems.Of(as))})
			}
		}
	}
}

// told are systems, nil if they are not told apart.
func (a *assembler) told(systems []string) []string {
	if !a.toldApart {
		return nil
	}
	return systems
}

// isVPNSubnet reports whether a subnet is one that the hub's Client VPN endpoint is associated with.
func (a *assembler) isVPNSubnet(hub *systems.HubVPC, id model.ID) bool {
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
