package assemble

import (
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/systems"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// nameSpokes finds out which VPC is which PrivateLink VPC of the files, and gives it its name there.
// Any other VPC is called by its logical id, its Name tag or its id.
func (a *assembler) nameSpokes() {
	made := map[model.ID]*resource.Resource{}
	for _, r := range a.Of("aws_vpc") {
		if vpcOf(r) != r.Name {
			made[a.id(r)] = r
		}
	}
	for i := range a.model.VPCs {
		v := &a.model.VPCs[i]
		if as := a.spokesOf(v, made[v.ID]); len(as) > 0 {
			a.spokes[v.ID] = as
			v.Name = as[0].Name
			continue
		}
		switch r := made[v.ID]; {
		case r != nil:
			v.Name = resource.Qualified(r.System, vpcOf(r))
		case v.Name == "":
			v.Name = string(v.ID)
		}
	}
}

// spokesOf are the PrivateLink VPCs of the files that a VPC is: that of the file which makes it, and those that
// name it by its id.
func (a *assembler) spokesOf(v *model.VPC, made *resource.Resource) []*systems.PrivateLinkVPC {
	if a.hubs[v.ID] != nil {
		return nil
	}
	var found []*systems.PrivateLinkVPC
	if maker := a.spokeMade(v, made); maker != nil {
		found = append(found, maker)
	}
	for _, one := range a.files.VPCs {
		if one.ID != "" && model.ID(one.ID) == v.ID {
			found = append(found, one)
		}
	}
	return found
}

// spokeMade is the PrivateLink VPC that a file makes as this one: by its logical id, by its CIDR block, else
// by its Name tag.
func (a *assembler) spokeMade(v *model.VPC, made *resource.Resource) *systems.PrivateLinkVPC {
	if made != nil && (made.System != "" || !a.toldApart) {
		return a.spokeCalled(made.System, vpcOf(made))
	}
	for _, one := range a.files.VPCs {
		if one.Made() && one.Is(v) {
			return one
		}
	}
	for _, one := range a.files.VPCs {
		if one.Made() && v.Name == one.Local {
			return one
		}
	}
	return nil
}

// spokeCalled is the PrivateLink VPC that a system's file has by a name, nil if it has none.
func (a *assembler) spokeCalled(system, name string) *systems.PrivateLinkVPC {
	for _, one := range a.files.VPCs {
		if one.Made() && one.Local == name && (one.System == system || system == "") {
			return one
		}
	}
	return nil
}
