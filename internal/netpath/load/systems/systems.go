// Package systems joins the configuration files of several systems on one hub: what two files name
// by one id is one thing, and what two files call by one name is told apart by the systems' names.
package systems

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Several are the systems that are looked at, in the order in which they were given.
type Several struct {
	All []*config.Config
	// Gateways are the Transit Gateways that the files name, each once.
	Gateways []*Gateway
	// HubVPCs, each once, in the order of the files and of their names.
	HubVPCs []*HubVPC
	// VPCs are the PrivateLink VPCs of all files.
	VPCs []*PrivateLinkVPC
}

// Gateway is a Transit Gateway with the route tables of it that the files name.
type Gateway struct {
	ID     string
	Tables []string
}

// HubVPC is a VPC of the hub with what all files say of it.
type HubVPC struct {
	// Name by which it is shown, Local that in the first file that names it.
	Name, Local string
	config.HubVPC
	// Of are the systems whose files name it, Also the name that it has in each.
	Of, Also []string
	// Gateways that these files name.
	Gateways []*Gateway
}

// PrivateLinkVPC is a PrivateLink VPC of one file.
type PrivateLinkVPC struct {
	// Name by which it is shown, Local its name in the file.
	Name, Local, System string
	config.PrivateLinkVPC
	// Gateway is the Transit Gateway that the file names, nil if it names none.
	Gateway *Gateway
}

// Is reports whether a VPC is this one, by its id where the file gives one, else by its CIDR block.
func (v *PrivateLinkVPC) Is(vpc *model.VPC) bool {
	if !v.Made() {
		return v.ID != "" && model.ID(v.ID) == vpc.ID
	}
	return slices.Contains(vpc.CIDRs.Value, v.CIDR.Masked())
}

// Join joins files. Their names differ.
func Join(files ...*config.Config) *Several {
	s := &Several{All: files}
	byID := map[string]*HubVPC{}
	for _, file := range files {
		gateway := s.gateway(file.Hub)
		for name, vpc := range inorder.Of(file.Hub.VPCs) {
			known := byID[vpc.ID]
			if known == nil {
				known = &HubVPC{Name: name, Local: name, HubVPC: vpc}
				byID[vpc.ID] = known
				s.HubVPCs = append(s.HubVPCs, known)
			} else {
				known.join(vpc)
			}
			known.Of, known.Also = append(known.Of, file.Name), append(known.Also, name)
			if gateway != nil && !slices.Contains(known.Gateways, gateway) {
				known.Gateways = append(known.Gateways, gateway)
			}
		}
		for name, vpc := range inorder.Of(file.PrivateLink.VPCs) {
			s.VPCs = append(s.VPCs, &PrivateLinkVPC{Name: name, Local: name, System: file.Name, PrivateLinkVPC: vpc, Gateway: gateway})
		}
	}
	s.tellNamesApart()
	return s
}

// gateway is the Transit Gateway that a file names, nil if it names none.
func (s *Several) gateway(hub config.Hub) *Gateway {
	if hub.TransitGatewayID == "" {
		return nil
	}
	i := slices.IndexFunc(s.Gateways, func(g *Gateway) bool { return g.ID == hub.TransitGatewayID })
	if i < 0 {
		i = len(s.Gateways)
		s.Gateways = append(s.Gateways, &Gateway{ID: hub.TransitGatewayID})
	}
	if table := hub.TransitGatewayRouteTableID; table != "" {
		s.Gateways[i].Tables = union(s.Gateways[i].Tables, []string{table})
	}
	return s.Gateways[i]
}

// join adds what another file says of the VPC. One that lists no route tables means all of them, so
// that a list of another file says which they are.
func (h *HubVPC) join(other config.HubVPC) {
	if other.Role == config.RoleAgents {
		h.Role = other.Role
	}
	if len(h.CIDRs) == 0 {
		h.CIDRs = other.CIDRs
	}
	h.RouteTableIDs = union(h.RouteTableIDs, other.RouteTableIDs)
	switch {
	case h.ClientVPN == nil:
		h.ClientVPN = other.ClientVPN
	case other.ClientVPN != nil && other.ClientVPN.EndpointID == h.ClientVPN.EndpointID:
		vpn := *h.ClientVPN
		vpn.SubnetIDs = union(vpn.SubnetIDs, other.ClientVPN.SubnetIDs)
		h.ClientVPN = &vpn
	}
}

func union(a, b []string) []string {
	found := slices.Clone(a)
	for _, id := range b {
		if !slices.Contains(found, id) {
			found = append(found, id)
		}
	}
	return found
}

// tellNamesApart puts the system's name before a name that two VPCs have.
func (s *Several) tellNamesApart() {
	count := map[string]int{}
	for _, h := range s.HubVPCs {
		count[h.Name]++
	}
	for _, v := range s.VPCs {
		if v.MakesEndpoint() { // an access point alone is another system's, in its VPC
			count[v.Name]++
		}
	}
	for _, h := range s.HubVPCs {
		if len(s.All) > 1 && count[h.Local] > 1 {
			h.Name = resource.Qualified(h.Of[0], h.Local)
		}
	}
	for _, v := range s.VPCs {
		if len(s.All) > 1 && count[v.Local] > 1 {
			v.Name = resource.Qualified(v.System, v.Local)
		}
	}
}

// TellClustersApart puts the system's name before a name that two clusters have.
func TellClustersApart(clusters []model.Cluster) {
	count := map[string]int{}
	for _, k := range clusters {
		count[k.Name]++
	}
	for i := range clusters {
		if k := &clusters[i]; count[k.Name] > 1 {
			k.Name = resource.Qualified(k.System, k.Name)
		}
	}
}

// Of are the systems whose files name a VPC.
func Of(vpcs []*PrivateLinkVPC) []string {
	var found []string
	for _, v := range vpcs {
		found = union(found, []string{v.System})
	}
	return found
}

// Config is the file of a system; of a resource that is no system's, the only one. Nil: no file is given.
func (s *Several) Config(system string) *config.Config {
	if system == "" && len(s.All) == 1 {
		return s.All[0]
	}
	for _, file := range s.All {
		if file.Name == system {
			return file
		}
	}
	return nil
}
