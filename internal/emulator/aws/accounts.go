package aws

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Role is the kind of roles that may be assumed from another account, by ARN, with the external_id
// that they demand, if any. A role of an account of which none is known may be assumed.
const Role = "role to assume"

// caller is the account, and its region, whose credentials a provider configuration has: that of
// the role that it assumes, else the only account that it allows, which is what a sensible
// operator's credentials are for, else a.
func (a Account) caller(provider emulator.Object) Account {
	if region := provider.String("region"); region != "" {
		a.Region = region
	}
	if arn := provider.Block("assume_role").String("role_arn"); arn != "" {
		a.ID = accountOf(arn)
	} else if allowed := provider.Strings("allowed_account_ids"); len(allowed) == 1 {
		a.ID = allowed[0]
	}
	return a
}

// accountOf is the account in an ARN: arn:partition:service:region:account:resource.
func accountOf(arn string) string {
	parts := strings.Split(arn, ":")
	if len(parts) < 6 {
		return ""
	}
	return parts[4]
}

// configure refuses a role that may not be assumed, and an account that is not allowed. The texts are
// the provider's (its source, internal/provider and aws-sdk-go-base).
func (a Account) configure(world *emulator.World, provider emulator.Object) error {
	assume := provider.Block("assume_role")
	if arn := assume.String("role_arn"); arn != "" {
		if because := distrusted(world, arn, assume.String("external_id")); because != "" {
			from := a.caller(emulator.Object{"allowed_account_ids": provider["allowed_account_ids"]})
			return emulator.Refuse("Cannot assume IAM Role: IAM Role (%s) cannot be assumed. operation error STS: AssumeRole, https response error StatusCode: 403, "+
				"api error AccessDenied: User: arn:aws:iam::%s:root is not authorized to perform: sts:AssumeRole on resource: %s", arn, from.ID, arn).Because("%s", because)
		}
	}
	for _, allowed := range provider.Strings("allowed_account_ids") {
		if allowed == a.caller(provider).ID {
			return nil
		}
	}
	if len(provider.Strings("allowed_account_ids")) > 0 {
		return emulator.Refuse("AWS account ID not allowed: %s", a.caller(provider).ID)
	}
	return nil
}

// distrusted says why a role may not be assumed with an external id; it is empty if it may.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
func distrusted(world *emulator.World, arn, externalID string) string {
	roles := world.All(Role, func(role emulator.Object) bool { return accountOf(role.String("id")) == accountOf(arn) })
	role := world.Get(Role, arn)
	switch {
	case len(roles) > 0 && role == nil:
		return "There is no role " + arn + " that trusts this account."
	case role != nil && role.String("external_id") != "" && role.String("external_id") != externalID:
		return "Its trust policy demands another sts:ExternalId than the one that is given."
	}
	return ""
}

// as gives a hook the services of the account that calls.
func (a Account) as(call *emulator.Call, hook func(*emulator.Provider) func(*emulator.Call) error) error {
	caller := a.caller(call.Provider)
	call.Account = caller.ID
	if run := hook(services(caller)); run != nil {
		return run(call)
	}
	return nil
}

func (a Account) create(kind string) func(*emulator.Call) error {
	return func(call *emulator.Call) error {
		err := a.as(call, func(p *emulator.Provider) func(*emulator.Call) error { return p.Resources[kind].Create })
		if err == nil {
			call.World.Own(kind, call.Object.String("id"), call.Account)
		}
		return err
	}
}

// change is an update or a deletion: only the owner of an object changes it.
func (a Account) change(kind string, which func(*emulator.Resource) func(*emulator.Call) error) func(*emulator.Call) error {
	return func(call *emulator.Call) error {
		return a.as(call, func(p *emulator.Provider) func(*emulator.Call) error {
			if err := theOwners(call, kind); err != nil {
				return func(*emulator.Call) error { return err }
			}
			return which(p.Resources[kind])
		})
	}
}

// read shows an object to its owner only; to others it looks deleted, except in Route 53.
func (a Account) read(kind string) func(*emulator.Call) error {
	return func(call *emulator.Call) error {
		return a.as(call, func(p *emulator.Provider) func(*emulator.Call) error {
			if err := theOwners(call, kind); err != nil {
				if !strings.HasPrefix(kind, "aws_route53_") || strings.HasPrefix(kind, "aws_route53_resolver_") {
					err = emulator.ErrGone
				}
				return func(*emulator.Call) error { return err }
			}
			return p.Resources[kind].Read
		})
	}
}

func (a Account) lookUp(which func(*emulator.Provider) emulator.DataSource) emulator.DataSource {
	return func(call *emulator.Call) error {
		return a.as(call, func(p *emulator.Provider) func(*emulator.Call) error { return which(p) })
	}
}

// theOwners refuses a call for an object of another account: for EC2 it does not exist, Route 53
// says that it is not the caller's (terraform-provider-aws issue 9453).
func theOwners(call *emulator.Call, kind string) error {
	id := call.Object.String("id")
	if owner := call.World.Owner(kind, id); owner == "" || owner == call.Account {
		return nil
	}
	if missing, ok := notFound[kind]; ok && !strings.HasPrefix(kind, "aws_route53_zone") {
		return refuse(call.Operation, missing.code, missing.text, id).Because("%s", ofAnother(call, kind, id))
	}
	return deniedByRoute53(call, call.Operation).Because("%s", ofAnother(call, kind, id))
}

func deniedByRoute53(call *emulator.Call, operation string) *emulator.Refusal {
	return refuse(operation, "AccessDenied", "User: arn:aws:iam::%s:root is not authorized to access this resource", call.Account)
}

func ofAnother(call *emulator.Call, kind, id string) string {
	return fmt.Sprintf("%s %s belongs to the account %s, and the call came from %s.", kind, id, call.World.Owner(kind, id), call.Account)
}

// visible tells whether the caller can name an object: its own, or one that is shared with it.
func visible(call *emulator.Call, kind, id string) bool {
	owner := call.World.Owner(kind, id)
	if owner == "" || owner == call.Account {
		return true
	}
	switch object := call.World.Get(kind, id); kind {
	case "aws_ec2_transit_gateway":
		return shared(call.World, id, call.Account)
	case "aws_ec2_transit_gateway_vpc_attachment":
		// The gateway's owner sees what is attached to it.
		return call.World.Owner("aws_ec2_transit_gateway", object.String("transit_gateway_id")) == call.Account
	}
	return false
}
