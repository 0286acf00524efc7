package assemble

import (
	"slices"

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
		if as := a.spoke(v, made[v.ID]); as != nil {
			a.spokes[v.ID] = []*systems.PrivateLinkVPC{as}
			v.Name = as.Name
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

// spoke is the PrivateLink VPC of the files that a VPC is: by its logical id, by its CIDR block, else
// by its Name tag.
func (a *assembler) spoke(v *model.VPC, made *resource.Resource) *systems.PrivateLinkVPC {
	if a.hubs[v.ID] != nil {
		return nil
	}
	if made != nil && (made.System != "" || !a.toldApart) {
		return a.spokeCalled(made.System, vpcOf(made))
	}
	for _, one := range a.files.VPCs {
		if slices.Contains(v.CIDRs.Value, one.CIDR.Masked()) {
			return one
		}
	}
	for _, one := range a.files.VPCs {
		if v.Name == one.Local {
			return one
		}
	}
	return nil
}

// spokeCalled is the PrivateLink VPC that a system's file has by a name, nil if it has none.
func (a *assembler) spokeCalled(system, name string) *systems.PrivateLinkVPC {
	for _, one := range a.files.VPCs {
		if one.Local == name && (one.System == system || system == "") {
			return one
		}
	}
	return nil
}
