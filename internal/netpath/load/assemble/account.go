package assemble

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// owned finds whose the objects are: by what AWS says of them, by the account that their provider works in, by
// the files.
func (a *assembler) owned() {
	a.owners = map[model.ID]string{}
	for _, file := range a.files.All {
		own := func(account string, ids ...string) {
			for _, id := range ids {
				if id != "" && account != "" {
					a.owners[model.ID(id)] = account
				}
			}
		}
		own(file.HubAccountID(), file.Hub.TransitGatewayID, file.Hub.TransitGatewayRouteTableID)
		for name, vpc := range inorder.Of(file.Hub.VPCs) {
			account := file.VPCAccountID(name)
			own(account, append([]string{vpc.ID}, vpc.RouteTableIDs...)...)
			own(account, vpc.ID+"/"+file.Hub.TransitGatewayID)
			if vpc.ClientVPN != nil {
				own(account, append([]string{vpc.ClientVPN.EndpointID}, vpc.ClientVPN.SubnetIDs...)...)
			}
		}
	}
	for _, r := range a.All {
		if account := a.owner(r); account != "" && !accepts[r.Type] && a.owners[a.id(r)] == "" {
			a.owners[a.id(r)] = account
		}
	}
}

var arnOfAccount = regexp.MustCompile(`^arn:[^:]+:[^:]+:[^:]*:([0-9]{12}):`)

// owner is the account of a resource, or empty. What a data source reads may be of another account than the one
// that reads it, where it is shared.
func (a *assembler) owner(r *resource.Resource) string {
	for _, attribute := range []string{"vpc_owner_id", "owner_id"} {
		if id := r.String(attribute); len(id) == 12 && !strings.Contains(id, "{") {
			return id
		}
	}
	if in := arnOfAccount.FindStringSubmatch(r.String("arn")); in != nil {
		return in[1]
	}
	kind, data := strings.CutPrefix(r.Type, "data.")
	if !strings.HasPrefix(kind, "aws_") || data && strings.HasPrefix(kind, "aws_ec2_transit_gateway") {
		return ""
	}
	if r.Account != "" || data {
		return r.Account
	}
	file := a.configOf(r)
	if r.Type == "aws_route53_zone" && r.Name == address.HubZone {
		return file.ResolverAccountID()
	}
	return file.AccountID
}

// accounts notes in the model whose its objects are, if there are several accounts.
func (a *assembler) accounts() {
	in := func(object model.Object, vpc model.ID) {
		if a.owners[object.ID] == "" && a.owners[vpc] != "" {
			a.owners[object.ID] = a.owners[vpc]
		}
	}
	for _, t := range a.model.RouteTables {
		in(t.Object, t.VPC)
	}
	for _, s := range a.model.Subnets {
		in(s.Object, s.VPC)
	}
	for _, t := range a.model.TransitTables {
		in(t.Object, t.TransitGateway)
	}
	called := a.called()
	if len(called) > 1 {
		a.model.Accounts = model.Accounts{Owner: a.owners, Called: called}
	}
}

// called names the accounts that the files speak of.
func (a *assembler) called() map[string]string {
	names := map[string]string{}
	call := func(account, name string) {
		if account != "" {
			names[account] = cmp.Or(names[account], name)
		}
	}
	for _, file := range a.files.All {
		if len(a.files.All) == 1 {
			call(file.AccountID, "ours")
		}
		call(file.AccountID, "the account of "+file.Name)
	}
	for _, file := range a.files.All {
		call(file.HubAccountID(), "the hub's account")
		for name := range inorder.Of(file.Hub.VPCs) {
			call(file.VPCAccountID(name), "the account of the hub VPC "+name)
		}
	}
	return names
}

// crosses reports whether an attachment is of another account than its gateway.
func (a *assembler) crosses(m *model.Attachment, t *thing) bool {
	gateway, own := a.owners[m.TransitGateway], cmp.Or(a.owners[t.ID], a.owners[m.VPC])
	return gateway != "" && own != "" && gateway != own
}

// acrossAccounts says of an attachment to the Transit Gateway of another account whether it was accepted, which is
// the gateway's owner's to do. Until then it is pendingAcceptance, and carries nothing.
// https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
func (a *assembler) acrossAccounts(m *model.Attachment, t *thing) {
	if !a.crosses(m, t) || t.says("state") || a.acceptsByItself(m.TransitGateway) ||
		slices.ContainsFunc(t.parts, func(r *resource.Resource) bool { return accepts[r.Type] }) {
		return
	}
	if t.Pending {
		m.State.Value = "pendingAcceptance"
		return
	}
	m.State.Gap = &model.Gap{What: "whether " + a.owners[m.TransitGateway] + ", which owns " + string(m.TransitGateway) + ", has accepted " + m.Label(),
		Settle: []string{"the state with the accepter (--state)", "DescribeTransitGatewayVpcAttachments (ec2:DescribeTransitGatewayVpcAttachments)"}}
}

// acceptsByItself reports whether a Transit Gateway accepts the attachments of other accounts.
func (a *assembler) acceptsByItself(gateway model.ID) bool {
	for _, g := range a.things("aws_ec2_transit_gateway", "data.aws_ec2_transit_gateway") {
		if setting := g.text("auto_accept_shared_attachments"); g.ID == gateway && (setting == "enable" || setting == "disable") {
			return setting == "enable"
		}
	}
	return slices.ContainsFunc(a.files.All, func(file *config.Config) bool {
		return model.ID(file.Hub.TransitGatewayID) == gateway && file.Hub.AutoAcceptSharedAttachments
	})
}
