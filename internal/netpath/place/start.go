package place

import "cdk.tf/confluent-privatelink/internal/netpath/model"

// Start is where a client's packets come into the network. For VPN clients it is one per
// associated subnet, or the Client VPN endpoint's own Transit Gateway attachment.
type Start struct {
	VPN *model.ClientVPN
	*Place
}

// Starts finds where the packets of clients start, and remembers it. It is not safe for concurrent use.
type Starts struct {
	*model.Index
	found map[*model.Client][]Start
}

// NewStarts prepares a model for questions.
func NewStarts(x *model.Index) *Starts {
	return &Starts{Index: x, found: map[*model.Client][]Start{}}
}

// Of returns where a client's packets start, in the order of the model.
func (s *Starts) Of(c *model.Client) []Start {
	if found, ok := s.found[c]; ok {
		return found
	}
	var found []Start
	if vpn := s.VPNs[c.ClientVPN]; vpn != nil {
		found = s.ofVPN(vpn, c.SecurityGroups)
	} else {
		for _, subnet := range s.subnets(c) {
			for _, p := range In(s.Index, subnet, c.SecurityGroups) {
				found = append(found, Start{Place: p})
			}
		}
	}
	s.found[c] = found
	return found
}

func (s *Starts) subnets(c *model.Client) []*model.Subnet {
	if len(c.Subnets) == 0 {
		return s.SubnetsOf[c.VPC]
	}
	var found []*model.Subnet
	for _, id := range c.Subnets {
		if subnet := s.Subnets[id]; subnet != nil {
			found = append(found, subnet)
		}
	}
	return found
}

// ofVPN lists where traffic of a Client VPN endpoint comes in. Classic endpoints translate the
// source address to the associated subnet's; an endpoint that is attached to a Transit Gateway
// does not (Client VPN administrator guide).
func (s *Starts) ofVPN(vpn *model.ClientVPN, groups model.Fact[[]model.ID]) []Start {
	if vpn.TransitGateway != "" {
		for i := range s.Model.Attachments {
			if a := &s.Model.Attachments[i]; a.ClientVPN == vpn.ID {
				return []Start{{vpn, &Place{Attachment: a, Prefix: vpn.ClientCIDR}}}
			}
		}
		return nil
	}
	var found []Start
	for _, id := range vpn.Subnets.Value {
		subnet := s.Subnets[id]
		if subnet == nil {
			subnet = &model.Subnet{Object: model.Object{ID: id}, VPC: vpn.VPC}
		}
		for _, p := range In(s.Index, subnet, groups) {
			found = append(found, Start{vpn, p})
		}
	}
	return found
}
