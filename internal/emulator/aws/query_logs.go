package aws

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (a Account) queryLogs() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_route53_resolver_query_log_config": {
			Replace: []string{"name", "destination_arn"},
			Create:  a.createQueryLogConfig, Delete: deleteQueryLogConfig,
		},
		"aws_route53_resolver_query_log_config_association": {
			Replace: []string{"resolver_query_log_config_id", "resource_id"},
			Create:  associateQueryLogConfig,
		},
	}
}

func (a Account) createQueryLogConfig(call *emulator.Call) error {
	const operation = "Route53Resolver: CreateResolverQueryLogConfig"
	logs := call.Object
	destination := logs.String("destination_arn")
	bucket, _, _ := strings.Cut(destination, "/")
	group := call.World.Find("aws_cloudwatch_log_group", map[string]string{"arn": strings.TrimSuffix(destination, ":*")})
	if group == nil && call.World.Get(Bucket, bucket) == nil {
		return refuse(operation, "ResourceNotFoundException", "[RSLVR-01014] The specified destination does not exist: %s", destination)
	}
	logs["id"] = id(call, "rqlc-", logs["name"])
	logs["arn"] = a.arn("route53resolver", "resolver-query-log-config/%s", logs["id"])
	logs["owner_id"], logs["share_status"] = a.ID, "NOT_SHARED"
	return nil
}

func deleteQueryLogConfig(call *emulator.Call) error {
	if found := users(call, call.Object.String("id"), map[string]string{"aws_route53_resolver_query_log_config_association": "resolver_query_log_config_id"}); len(found) > 0 {
		return refuse("Route53Resolver: DeleteResolverQueryLogConfig", "InvalidRequestException", "[RSLVR-01005] The query logging configuration is associated with VPCs").
			Because("These still use it: %v.", found)
	}
	return nil
}

func associateQueryLogConfig(call *emulator.Call) error {
	const operation = "Route53Resolver: AssociateResolverQueryLogConfig"
	association := call.Object
	config, vpc := association.String("resolver_query_log_config_id"), association.String("resource_id")
	if call.World.Get("aws_route53_resolver_query_log_config", config) == nil {
		return refuse(operation, "ResourceNotFoundException", "[RSLVR-01006] The query logging configuration %s does not exist", config)
	}
	if err := need(call, operation, "aws_vpc", vpc); err != nil {
		return err
	}
	if call.World.Find(call.Type, map[string]string{"resolver_query_log_config_id": config, "resource_id": vpc}) != nil {
		return refuse(operation, "ResourceExistsException", "[RSLVR-01008] The VPC %s is associated with %s already", vpc, config)
	}
	association["id"] = id(call, "rqlca-", config, vpc)
	return nil
}
