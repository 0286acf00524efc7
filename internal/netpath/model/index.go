package model

// Index finds the objects of a model by id; every list is indexed once. The model must not
// change afterwards.
type Index struct {
	Model     *Model
	VPCs      map[ID]*VPC
	Subnets   map[ID]*Subnet
	ACLs      map[ID]*NetworkACL
	Groups    map[ID]*SecurityGroup
	Endpoints map[ID]*Endpoint
	VPNs      map[ID]*ClientVPN
	// SubnetsOf, EndpointsOf and AttachmentsOf have what is in a VPC, in the order of the model.
	SubnetsOf     map[ID][]*Subnet
	EndpointsOf   map[ID][]*Endpoint
	AttachmentsOf map[ID][]*Attachment
	Attachments   map[ID]*Attachment
	Peerings      map[ID]*Peering
	Appliances    map[ID]*Appliance
}

// NewIndex indexes a model.
func NewIndex(m *Model) *Index {
	return &Index{
		Model:         m,
		VPCs:          byID(m.VPCs, func(v *VPC) ID { return v.ID }),
		Subnets:       byID(m.Subnets, func(s *Subnet) ID { return s.ID }),
		ACLs:          byID(m.NetworkACLs, func(a *NetworkACL) ID { return a.ID }),
		Groups:        byID(m.SecurityGroups, func(g *SecurityGroup) ID { return g.ID }),
		Endpoints:     byID(m.Endpoints, func(e *Endpoint) ID { return e.ID }),
		VPNs:          byID(m.ClientVPNs, func(v *ClientVPN) ID { return v.ID }),
		SubnetsOf:     byVPC(m.Subnets, func(s *Subnet) ID { return s.VPC }),
		EndpointsOf:   byVPC(m.Endpoints, func(e *Endpoint) ID { return e.VPC }),
		AttachmentsOf: byVPC(m.Attachments, func(a *Attachment) ID { return a.VPC }),
		Attachments:   byID(m.Attachments, func(a *Attachment) ID { return a.ID }),
		Peerings:      byID(m.Peerings, func(p *Peering) ID { return p.ID }),
		Appliances:    byID(m.Appliances, func(a *Appliance) ID { return a.ID }),
	}
}

// VPC returns the VPC of an id. One of which only the id is known is taken to have AWS's
// defaults for DNS.
func (x *Index) VPC(id ID) *VPC {
	if v := x.VPCs[id]; v != nil {
		return v
	}
	return &VPC{Object: Object{ID: id}, DNSSupport: Known(true), DNSHostnames: Known(true)}
}

func byID[T any](list []T, id func(*T) ID) map[ID]*T {
	found := make(map[ID]*T, len(list))
	for i := range list {
		found[id(&list[i])] = &list[i]
	}
	return found
}

// byVPC groups by VPC and leaves out what is in none.
func byVPC[T any](list []T, vpc func(*T) ID) map[ID][]*T {
	found := map[ID][]*T{}
	for i := range list {
		if v := vpc(&list[i]); v != "" {
			found[v] = append(found[v], &list[i])
		}
	}
	return found
}
