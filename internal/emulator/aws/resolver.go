package aws

import "cdk.tf/confluent-privatelink/internal/emulator"

func (a Account) resolver() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_route53_resolver_rule": {
			Replace: []string{"domain_name", "rule_type"},
			Create:  a.createResolverRule, Delete: deleteResolverRule,
		},
		"aws_route53_resolver_rule_association": {
			Replace: []string{"name", "resolver_rule_id", "vpc_id"},
			Create:  associateResolverRule,
		},
	}
}

func (a Account) createResolverRule(call *emulator.Call) error {
	rule := call.Object
	if rule["rule_type"] == "FORWARD" && (rule.String("resolver_endpoint_id") == "" || len(rule.Blocks("target_ip")) == 0) {
		return refuse("Route53Resolver: CreateResolverRule", "InvalidParameterException", "[RSLVR-00401] A FORWARD rule needs a resolver endpoint and target IP addresses.")
	}
	rule["id"] = id(call, "rslvr-rr-", rule["domain_name"])
	rule["arn"] = a.arn("route53resolver", "resolver-rule/%s", rule["id"])
	rule["owner_id"], rule["share_status"] = a.ID, "NOT_SHARED"
	return nil
}

func deleteResolverRule(call *emulator.Call) error {
	if found := users(call, call.Object.String("id"), map[string]string{"aws_route53_resolver_rule_association": "resolver_rule_id"}); len(found) > 0 {
		return refuse("Route53Resolver: DeleteResolverRule", "ResourceInUseException", "[RSLVR-00704] Please disassociate this resolver rule from VPC first before deleting").
			Because("These still use it: %v.", found)
	}
	return nil
}

func associateResolverRule(call *emulator.Call) error {
	const operation = "Route53Resolver: AssociateResolverRule"
	association := call.Object
	if err := need(call, operation, "aws_route53_resolver_rule", association.String("resolver_rule_id")); err != nil {
		return err
	}
	if err := need(call, operation, "aws_vpc", association.String("vpc_id")); err != nil {
		return err
	}
	domain := call.World.Get("aws_route53_resolver_rule", association.String("resolver_rule_id"))["domain_name"]
	for _, other := range call.World.All(call.Type, nil) {
		rule := call.World.Get("aws_route53_resolver_rule", other.String("resolver_rule_id"))
		if other["vpc_id"] == association["vpc_id"] && rule["domain_name"] == domain {
			return refuse(operation, "InvalidRequestException", "[RSLVR-00702] Cannot associate rules with same domain name with same VPC. Conflict with resolver rule '%s'", rule["id"])
		}
	}
	association["id"] = id(call, "rslvr-rrassoc-", association["resolver_rule_id"], association["vpc_id"])
	return nil
}
