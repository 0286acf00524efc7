package evaluate

import (
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// index finds objects by id; every list of the model is indexed once.
type index struct {
	vpcs        map[model.ID]*model.VPC
	subnets     map[model.ID]*model.Subnet
	subnetsOf   map[model.ID][]*model.Subnet
	acls        map[model.ID]*model.NetworkACL
	groups      map[model.ID]*model.SecurityGroup
	endpoints   map[model.ID]*model.Endpoint
	endpointsOf map[model.ID][]*model.Endpoint
	vpns        map[model.ID]*model.ClientVPN
	// attachmentsOf has the attachments of a VPC.
	attachmentsOf map[model.ID][]*model.Attachment
}

func newIndex(m *model.Model) index {
	x := index{
		vpcs: byID(m.VPCs, func(v *model.VPC) model.ID { return v.ID }),
		subnets: byID(m.Subnets, func(s *model.Subnet) model.ID {
			return s.ID
		}),
		acls:          byID(m.NetworkACLs, func(a *model.NetworkACL) model.ID { return a.ID }),
		groups:        byID(m.SecurityGroups, func(g *model.SecurityGroup) model.ID { return g.ID }),
		endpoints:     byID(m.Endpoints, func(e *model.Endpoint) model.ID { return e.ID }),
		vpns:          byID(m.ClientVPNs, func(v *model.ClientVPN) model.ID { return v.ID }),
		subnetsOf:     map[model.ID][]*model.Subnet{},
		endpointsOf:   map[model.ID][]*model.Endpoint{},
		attachmentsOf: map[model.ID][]*model.Attachment{},
	}
	for i := range m.Subnets {
		s := &m.Subnets[i]
		x.subnetsOf[s.VPC] = append(x.subnetsOf[s.VPC], s)
	}
	for i := range m.Endpoints {
		e := &m.Endpoints[i]
		x.endpointsOf[e.VPC] = append(x.endpointsOf[e.VPC], e)
	}
	for i := range m.Attachments {
		a := &m.Attachments[i]
		if a.VPC != "" {
			x.attachmentsOf[a.VPC] = append(x.attachmentsOf[a.VPC], a)
		}
	}
	return x
}

func byID[T any](list []T, id func(*T) model.ID) map[model.ID]*T {
	found := make(map[model.ID]*T, len(list))
	for i := range list {
		found[id(&list[i])] = &list[i]
	}
	return found
}
