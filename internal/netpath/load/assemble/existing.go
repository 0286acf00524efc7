package assemble

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/load/systems"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// A PrivateLink VPC that a file names by id is made, and joined to the hub, by another system. Where no input
// holds it, the file says which VPC its subnets and tables are of; everything else about it is not known.

// joined notes which VPCs another system makes and joins to the hub.
func (a *assembler) joined() {
	for i := range a.model.VPCs {
		v := &a.model.VPCs[i]
		if existing := a.existing(v.ID); existing != nil && v.Address == "" {
			v.Joined = &model.Gap{What: "how " + existing.Name + " (" + existing.ID + "), which another system makes, is joined to the hub: its attachment, and the routes to it",
				Settle: []string{"the states of the system that makes it, and of the hub (--state)", "--live"}}
		}
	}
}

// existing is the PrivateLink VPC that a file names by an id, nil if none does.
func (a *assembler) existing(vpc model.ID) *systems.PrivateLinkVPC {
	for _, one := range a.files.VPCs {
		if one.ID != "" && model.ID(one.ID) == vpc {
			return one
		}
	}
	return nil
}

// existingWith is the VPC of which a file lists a subnet or a table by id, empty if none does.
func (a *assembler) existingWith(id model.ID, listed func(*systems.PrivateLinkVPC) []string) model.ID {
	for _, one := range a.files.VPCs {
		if slices.Contains(listed(one), string(id)) {
			return model.ID(one.ID)
		}
	}
	return ""
}

func subnetsOf(v *systems.PrivateLinkVPC) []string { return v.SubnetIDs }
func tablesOf(v *systems.PrivateLinkVPC) []string  { return v.RouteTableIDs }

// joinedBy is why the way to and from a VPC is not known, nil if the inputs hold it.
func (a *assembler) joinedBy(vpc model.ID) *model.Gap {
	for i := range a.model.VPCs {
		if v := &a.model.VPCs[i]; v.ID == vpc {
			return v.Joined
		}
	}
	return nil
}

// existingAttachments adds an attachment for each VPC that another system joins to the hub, if no input holds it.
func (a *assembler) existingAttachments() {
	for _, one := range a.files.VPCs {
		vpc := model.ID(one.ID)
		gap := a.joinedBy(vpc)
		if gap == nil || one.Gateway == nil {
			continue
		}
		gateway := model.ID(one.Gateway.ID)
		if slices.ContainsFunc(a.model.Attachments, func(t model.Attachment) bool { return t.VPC == vpc && t.TransitGateway == gateway }) {
			continue
		}
		a.model.Attachments = append(a.model.Attachments, model.Attachment{
			Object: model.Object{ID: vpc + "/" + gateway, Name: one.Name}, TransitGateway: gateway, VPC: vpc, Placeholder: true,
			Subnets: model.Unknown[[]model.ID](gap), State: model.Unknown[string](gap),
			Table: model.Unknown[model.Association](gap), Propagations: model.Unknown[[]model.Propagation](gap),
		})
	}
}
