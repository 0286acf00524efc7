package aws

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Organization is the kind of organizations of AWS Organizations, with the ids of their accounts.
// Sharing within them is enabled.
const Organization = "organization"

// sharing is Resource Access Manager.
// https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html
func (a Account) sharing() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_ram_resource_share": {
			Replace: []string{"permission_arns"},
			Create:  a.createResourceShare,
		},
		"aws_ram_resource_association": {
			Replace: []string{"resource_arn", "resource_share_arn"},
			Create:  associateResource,
		},
		"aws_ram_principal_association": {
			Replace: []string{"principal", "resource_share_arn"},
			Create:  associatePrincipal,
		},
		"aws_ram_resource_share_accepter": {
			Replace: []string{"share_arn"},
			Create:  acceptResourceShare,
		},
	}
}

func (a Account) createResourceShare(call *emulator.Call) error {
	share := call.Object
	digits := call.World.ID("0123456789abcdef", 12, "share"+share.String("name"))
	share["arn"] = a.arn("ram", "resource-share/00000000-0000-4000-8000-%s", digits)
	share["id"] = share["arn"]
	share.Default("allow_external_principals", false)
	share.Default("permission_arns", emulator.List())
	return nil
}

// needShare refuses a share that the caller does not own.
func needShare(call *emulator.Call, operation string) (emulator.Object, error) {
	arn := call.Object.String("resource_share_arn")
	share := call.World.Get("aws_ram_resource_share", arn)
	if share == nil || !visible(call, "aws_ram_resource_share", arn) {
		return nil, refuse(operation, "UnknownResourceException", "ResourceShare %s could not be found.", arn)
	}
	return share, nil
}

func associateResource(call *emulator.Call) error {
	const operation = "RAM: AssociateResourceShare"
	if _, err := needShare(call, operation); err != nil {
		return err
	}
	arn := call.Object.String("resource_arn")
	if owner := accountOf(arn); owner != call.Account {
		return refuse(operation, "OperationNotPermittedException", "You do not have permission to share the specified resource: %s", arn).
			Because("It belongs to the account %s, and the call came from %s.", owner, call.Account)
	}
	call.Object["id"] = fmt.Sprintf("%s,%s", call.Object["resource_share_arn"], arn)
	return onlyOnce(call, "Resource")
}

// associatePrincipal refuses an account outside of the organization unless the share allows it. The
// text is from terraform-aws-transit-gateway issue 28.
func associatePrincipal(call *emulator.Call) error {
	const operation = "RAM: AssociateResourceShare"
	share, err := needShare(call, operation)
	if err != nil {
		return err
	}
	principal := call.Object.String("principal")
	if !share.Bool("allow_external_principals") && !together(call.World, call.Account, principal) {
		return refuse(operation, "OperationNotPermittedException", "The resource you are attempting to share can only be shared within your AWS Organization. "+
			"This error may also occur if you have not enabled sharing with your AWS organization, or that onboarding process is still in progress.").
			Because("The accounts %s and %s are not in one organization.", call.Account, principal)
	}
	call.Object["id"] = fmt.Sprintf("%s,%s", call.Object["resource_share_arn"], principal)
	return onlyOnce(call, "Principal")
}

// onlyOnce refuses what is associated already, as the provider does (its source,
// internal/service/ram/resource_association.go).
func onlyOnce(call *emulator.Call, what string) error {
	if call.World.Get(call.Type, call.Object.String("id")) != nil {
		return emulator.Refuse("RAM %s Association (%s) already exists", what, call.Object["id"])
	}
	return nil
}

// acceptResourceShare takes a pending invitation. Within an organization there is none; the text is
// the provider's.
func acceptResourceShare(call *emulator.Call) error {
	accepter := call.Object
	arn := accepter.String("share_arn")
	invited := call.World.Find("aws_ram_principal_association", map[string]string{"resource_share_arn": arn, "principal": call.Account})
	if invited == nil || together(call.World, accountOf(arn), call.Account) || call.World.Get(call.Type, arn) != nil {
		return emulator.Refuse("No pending RAM Resource Share (%s) invitation found\n\nNOTE: If both AWS accounts are in the same AWS Organization "+
			"and RAM Sharing with AWS Organizations is enabled, this resource is not necessary", arn)
	}
	accepter["id"], accepter["invitation_arn"] = arn, strings.Replace(arn, ":resource-share/", ":resource-share-invitation/", 1)
	accepter["receiver_account_id"], accepter["sender_account_id"] = call.Account, accountOf(arn)
	_, id, _ := strings.Cut(arn, ":resource-share/")
	accepter["share_id"], accepter["status"] = "rs-"+id, "ACTIVE"
	accepter["share_name"] = call.World.Get("aws_ram_resource_share", arn)["name"]
	resources := emulator.List()
	for _, resource := range call.World.All("aws_ram_resource_association", nil) {
		if resource["resource_share_arn"] == arn {
			resources = append(resources, resource["resource_arn"])
		}
	}
	accepter["resources"] = resources
	return nil
}

// together tells whether two accounts are in one organization.
func together(world *emulator.World, a, b string) bool {
	return len(world.All(Organization, func(organization emulator.Object) bool {
		in := map[string]bool{}
		for _, account := range organization.Strings("accounts") {
			in[account] = true
		}
		return in[a] && in[b]
	})) > 0
}

// shared tells whether a resource, named at the end of its ARN, is shared with an account: invited,
// and accepted unless they are in one organization.
func shared(world *emulator.World, resource, account string) bool {
	for _, association := range world.All("aws_ram_resource_association", nil) {
		arn := association.String("resource_share_arn")
		if !strings.HasSuffix(association.String("resource_arn"), "/"+resource) ||
			world.Find("aws_ram_principal_association", map[string]string{"resource_share_arn": arn, "principal": account}) == nil {
			continue
		}
		if together(world, accountOf(arn), account) || world.Get("aws_ram_resource_share_accepter", arn) != nil {
			return true
		}
	}
	return false
}

// Invite puts into a world that a resource is shared with an account by a share of another one, and
// that the invitation is pending.
func Invite(world *emulator.World, share, resource, account string) {
	owner := accountOf(share)
	world.Seed("aws_ram_resource_share", share, emulator.Object{"arn": share, "name": "shared by others", "allow_external_principals": true})
	world.Seed("aws_ram_resource_association", share+","+resource, emulator.Object{"resource_arn": resource, "resource_share_arn": share})
	world.Seed("aws_ram_principal_association", share+","+account, emulator.Object{"principal": account, "resource_share_arn": share})
	world.Own("aws_ram_resource_share", share, owner)
	world.Own("aws_ram_resource_association", share+","+resource, owner)
	world.Own("aws_ram_principal_association", share+","+account, owner)
}

// Share puts into a world that a Transit Gateway is shared with an account, and that this is accepted.
func Share(world *emulator.World, region, gateway, owner, account string) {
	share := fmt.Sprintf("arn:aws:ram:%s:%s:resource-share/%s-%s", region, owner, gateway, account)
	Invite(world, share, fmt.Sprintf("arn:aws:ec2:%s:%s:transit-gateway/%s", region, owner, gateway), account)
	world.Seed("aws_ram_resource_share_accepter", share, emulator.Object{"share_arn": share})
	world.Own("aws_ram_resource_share_accepter", share, account)
}
