// Package aws emulates those parts of AWS that the stacks use, a file per area:
// what the services compute, and what they refuse, in their own words.
//
// Sources: the API references of Amazon EC2, Route 53, Route 53 Resolver, Secrets
// Manager, CloudWatch, CloudWatch Logs, SNS and IAM (their error codes), the AWS provider's
// documentation for ids and for what replaces a resource, and public issue threads
// for the texts of the messages.
package aws

import (
	"fmt"
	"maps"
	"slices"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Address of the provider.
const Address = "registry.terraform.io/hashicorp/aws"

// Account is an emulated account, in one region.
type Account struct {
	ID     string
	Region string
}

// Provider returns the emulated AWS. Whose credentials a provider configuration has is for caller to
// say; without any hint they are those of the account given here.
func Provider(account Account) *emulator.Provider {
	provider := services(account)
	provider.Configure = account.configure
	for kind, resource := range provider.Resources {
		resource.Create = account.create(kind)
		resource.Update = account.change(kind, func(r *emulator.Resource) func(*emulator.Call) error { return r.Update })
		resource.Delete = account.change(kind, func(r *emulator.Resource) func(*emulator.Call) error { return r.Delete })
		resource.Read = account.read(kind)
	}
	for kind := range provider.DataSources {
		provider.DataSources[kind] = account.lookUp(func(p *emulator.Provider) emulator.DataSource { return p.DataSources[kind] })
	}
	for kind := range provider.EphemeralResources {
		provider.EphemeralResources[kind] = account.lookUp(func(p *emulator.Provider) emulator.DataSource { return p.EphemeralResources[kind] })
	}
	return provider
}

// services are what one account sees of AWS.
func services(account Account) *emulator.Provider {
	provider := &emulator.Provider{
		Address: Address, DefaultTags: true,
		Resources:   map[string]*emulator.Resource{},
		DataSources: account.lookups(),
		EphemeralResources: map[string]emulator.DataSource{
			"aws_secretsmanager_secret_version": account.openSecretVersion,
		},
	}
	maps.Copy(provider.DataSources, account.existing())
	for _, area := range []map[string]*emulator.Resource{
		account.vpc(), account.routes(), account.transitGateway(), account.securityGroups(), account.endpoints(),
		account.dns(), account.resolver(), account.clientVPN(), account.flowLogs(), account.roles(), account.secrets(),
		account.defaults(), account.queryLogs(), account.secretPolicies(), account.sharing(), account.alarms(),
	} {
		maps.Copy(provider.Resources, area)
	}
	return provider
}

func (a Account) arn(service, format string, arguments ...any) string {
	return fmt.Sprintf("arn:aws:%s:%s:%s:%s", service, a.Region, a.ID, fmt.Sprintf(format, arguments...))
}

// id makes an id as EC2 does: a prefix and 17 hexadecimal digits.
func id(call *emulator.Call, prefix string, seed ...any) string {
	return call.ID(prefix, "0123456789abcdef", 17, prefix+fmt.Sprint(seed...))
}

// refuse makes an error in the words of the AWS SDK for Go.
func refuse(operation, code, format string, arguments ...any) *emulator.Refusal {
	return emulator.Refuse("operation error %s, https response error StatusCode: 400, api error %s: %s", operation, code, fmt.Sprintf(format, arguments...))
}

// need refuses if there is no object of a kind with an id. What another account owns and does not
// share is not there.
func need(call *emulator.Call, operation, kind, id string) error {
	missing := notFound[kind]
	switch {
	case call.World.Get(kind, id) == nil:
		return refuse(operation, missing.code, missing.text, id)
	case !visible(call, kind, id):
		return refuse(operation, missing.code, missing.text, id).Because("%s", ofAnother(call, kind, id))
	}
	return nil
}

var notFound = map[string]struct{ code, text string }{
	"aws_vpc":                             {"InvalidVpcID.NotFound", "The vpc ID '%s' does not exist"},
	"aws_subnet":                          {"InvalidSubnetID.NotFound", "The subnet ID '%s' does not exist"},
	"aws_route_table":                     {"InvalidRouteTableID.NotFound", "The routeTable ID '%s' does not exist"},
	"aws_ec2_transit_gateway":             {"InvalidTransitGatewayID.NotFound", "Transit Gateway %s was deleted or does not exist."},
	"aws_ec2_transit_gateway_route_table": {"InvalidRouteTableID.NotFound", "Transit Gateway Route Table %s was deleted or does not exist."},
	"aws_ec2_transit_gateway_vpc_attachment": {"InvalidTransitGatewayAttachmentID.NotFound",
		"Transit Gateway Attachment %s was deleted or does not exist."},
	"aws_security_group":          {"InvalidGroup.NotFound", "The security group '%s' does not exist"},
	"aws_ec2_client_vpn_endpoint": {"InvalidClientVpnEndpointId.NotFound", "Endpoint %s does not exist"},
	"aws_route53_zone":            {"NoSuchHostedZone", "No hosted zone found with ID: %s"},
	"aws_route53_resolver_rule":   {"ResourceNotFoundException", "[RSLVR-00703] Resolver rule with ID \"%s\" does not exist."},
	"aws_iam_role":                {"NoSuchEntity", "The role with name %s cannot be found."},
	"aws_secretsmanager_secret":   {"ResourceNotFoundException", "Secrets Manager can't find the specified secret (%s)."},
}

// users lists, as "type id" and sorted, the objects whose attribute (a string or a set) holds an id.
func users(call *emulator.Call, id string, places map[string]string) []string {
	var found []string
	for kind, attribute := range places {
		for _, object := range call.World.All(kind, nil) {
			if object.String(attribute) == id || slices.Contains(object.Strings(attribute), id) {
				found = append(found, kind+" "+object.String("id"))
			}
		}
	}
	slices.Sort(found)
	return found
}

func dependencyViolation(operation, what, id string, users []string) error {
	return refuse(operation, "DependencyViolation", "The %s '%s' has dependencies and cannot be deleted.", what, id).
		Because("These still use it: %v.", users)
}
