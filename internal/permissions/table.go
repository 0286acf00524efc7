package permissions

import "cdk.tf/confluent-privatelink/internal/stack"

// tables by stack.
var tables = map[string][]Actions{
	stack.Networking: {
		{"aws_vpc", ec2("DescribeVpcs", "DescribeVpcAttribute", "DescribeSecurityGroups", "DescribeNetworkAcls", "DescribeRouteTables"), ec2("CreateVpc", "DeleteVpc", "ModifyVpcAttribute", "CreateTags", "DeleteTags"), Everything},
		{"aws_subnet", ec2("DescribeSubnets", "DescribeNetworkInterfaces"), ec2("CreateSubnet", "DeleteSubnet", "ModifySubnetAttribute"), Everything},
		{"aws_route_table", ec2("DescribeRouteTables"), ec2("CreateRouteTable", "DeleteRouteTable"), Everything},
		{"aws_route_table_association", ec2("DescribeRouteTables"), ec2("AssociateRouteTable", "DisassociateRouteTable", "ReplaceRouteTableAssociation"), Everything},
		{"aws_route", ec2("DescribeRouteTables"), ec2("CreateRoute", "DeleteRoute", "ReplaceRoute"), Everything},
		{"aws_default_route_table", ec2("DescribeRouteTables"), ec2("DeleteRoute", "DisableVgwRoutePropagation"), Everything},
		{"aws_default_security_group", ec2("DescribeSecurityGroups"), ec2("RevokeSecurityGroupIngress", "RevokeSecurityGroupEgress"), Everything},
		{"aws_default_network_acl", ec2("DescribeNetworkAcls"), ec2("CreateNetworkAclEntry", "DeleteNetworkAclEntry", "ReplaceNetworkAclAssociation"), Everything},
		{"aws_security_group", ec2("DescribeSecurityGroups", "DescribeNetworkInterfaces"), ec2("CreateSecurityGroup", "DeleteSecurityGroup", "RevokeSecurityGroupEgress"), Everything},
		{"aws_vpc_security_group_ingress_rule", ec2("DescribeSecurityGroupRules"), ec2("AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress", "ModifySecurityGroupRules"), Everything},
		{"aws_ec2_transit_gateway_vpc_attachment", ec2("DescribeTransitGatewayVpcAttachments", "DescribeTransitGateways", "GetTransitGatewayRouteTableAssociations", "GetTransitGatewayRouteTablePropagations"), ec2("CreateTransitGatewayVpcAttachment", "ModifyTransitGatewayVpcAttachment", "DeleteTransitGatewayVpcAttachment"), Everything},
		{"aws_ec2_transit_gateway_route_table_association", ec2("GetTransitGatewayRouteTableAssociations", "DescribeTransitGatewayAttachments"), ec2("AssociateTransitGatewayRouteTable", "DisassociateTransitGatewayRouteTable"), Everything},
		{"aws_ec2_transit_gateway_route_table_propagation", ec2("GetTransitGatewayRouteTablePropagations", "DescribeTransitGatewayAttachments"), ec2("EnableTransitGatewayRouteTablePropagation", "DisableTransitGatewayRouteTablePropagation"), Everything},
		{"aws_ec2_client_vpn_route", ec2("DescribeClientVpnRoutes"), ec2("CreateClientVpnRoute", "DeleteClientVpnRoute"), Everything},
		{"aws_ec2_client_vpn_authorization_rule", ec2("DescribeClientVpnAuthorizationRules"), ec2("AuthorizeClientVpnIngress", "RevokeClientVpnIngress"), Everything},
		{"aws_ec2_transit_gateway_vpc_attachment_accepter", ec2("DescribeTransitGatewayVpcAttachments", "DescribeTransitGateways", "GetTransitGatewayRouteTableAssociations", "GetTransitGatewayRouteTablePropagations"), ec2("AcceptTransitGatewayVpcAttachment", "DeleteTransitGatewayVpcAttachment", "DisassociateTransitGatewayRouteTable", "DisableTransitGatewayRouteTablePropagation", "CreateTags", "DeleteTags"), Everything},
		{"aws_ram_resource_share", ram("GetResourceShares", "ListResourceSharePermissions"), ram("CreateResourceShare", "UpdateResourceShare", "DeleteResourceShare", "TagResource", "UntagResource"), Everything},
		{"aws_ram_resource_association", ram("GetResourceShareAssociations"), ram("AssociateResourceShare", "DisassociateResourceShare"), Everything},
		{"aws_ram_principal_association", ram("GetResourceShareAssociations"), ram("AssociateResourceShare", "DisassociateResourceShare"), Everything},
		{"aws_ram_resource_share_accepter", ram("GetResourceShares", "GetResourceShareInvitations", "ListResources"), ram("AcceptResourceShareInvitation", "DisassociateResourceShare"), Everything},
		{"data.aws_ec2_transit_gateway", ec2("DescribeTransitGateways"), nil, Everything},
		{"aws_flow_log", ec2("DescribeFlowLogs"), append(ec2("CreateFlowLogs", "DeleteFlowLogs"), logs("CreateLogDelivery", "DeleteLogDelivery")...), Everything},
		{"aws_cloudwatch_log_group", nil, logs("CreateLogGroup", "DeleteLogGroup", "PutRetentionPolicy", "DeleteRetentionPolicy", "AssociateKmsKey", "DisassociateKmsKey", "TagResource", "UntagResource"), LogGroups},
		{"aws_cloudwatch_log_group", logs("DescribeLogGroups", "ListTagsForResource"), nil, Everything},
		{"aws_iam_role", iam("GetRole", "ListRolePolicies", "ListAttachedRolePolicies", "ListInstanceProfilesForRole"), iam("CreateRole", "DeleteRole", "UpdateRole", "UpdateAssumeRolePolicy", "TagRole", "UntagRole", "PassRole"), Roles},
		{"aws_iam_role_policy", iam("GetRolePolicy"), iam("PutRolePolicy", "DeleteRolePolicy"), Roles},
		{"aws_route53_resolver_query_log_config", resolver("GetResolverQueryLogConfig", "ListTagsForResource"), append(resolver("CreateResolverQueryLogConfig", "DeleteResolverQueryLogConfig", "TagResource", "UntagResource"), logs("CreateLogDelivery", "DeleteLogDelivery", "GetLogDelivery", "ListLogDeliveries", "UpdateLogDelivery", "DescribeResourcePolicies", "PutResourcePolicy")...), Everything},
		{"aws_route53_resolver_query_log_config_association", append(resolver("GetResolverQueryLogConfigAssociation"), ec2("DescribeVpcs")...), resolver("AssociateResolverQueryLogConfig", "DisassociateResolverQueryLogConfig"), Everything},
		{"data.aws_availability_zones", ec2("DescribeAvailabilityZones"), nil, Everything},
		{"data.aws_route_tables", ec2("DescribeRouteTables"), nil, Everything},
		{"data.aws_route_table", ec2("DescribeRouteTables"), nil, Everything},
		{"data.aws_subnet", ec2("DescribeSubnets"), nil, Everything},
		{"data.aws_vpc", ec2("DescribeVpcs", "DescribeVpcAttribute", "DescribeRouteTables"), nil, Everything},
	},
	stack.ConfluentCore: {
		{"aws_vpc_endpoint", ec2("DescribeVpcEndpoints", "DescribePrefixLists"), ec2("CreateVpcEndpoint", "ModifyVpcEndpoint", "DeleteVpcEndpoints", "CreateTags", "DeleteTags", "DescribeVpcs", "DescribeSubnets", "DescribeSecurityGroups"), Everything},
		{"aws_route53_zone", route53("GetHostedZone", "ListTagsForResource"), append(route53("CreateHostedZone", "DeleteHostedZone", "UpdateHostedZoneComment", "ChangeTagsForResource", "AssociateVPCWithHostedZone", "DisassociateVPCFromHostedZone", "GetChange"), ec2("DescribeVpcs")...), Everything},
		{"aws_route53_zone_association", route53("GetHostedZone", "ListHostedZonesByVPC"), append(route53("AssociateVPCWithHostedZone", "DisassociateVPCFromHostedZone", "GetChange"), ec2("DescribeVpcs")...), Everything},
		{"aws_route53_vpc_association_authorization", route53("ListVPCAssociationAuthorizations"), append(route53("CreateVPCAssociationAuthorization", "DeleteVPCAssociationAuthorization"), ec2("DescribeVpcs")...), Everything},
		{"aws_route53_record", route53("GetHostedZone", "ListResourceRecordSets"), route53("ChangeResourceRecordSets", "GetChange"), Everything},
		{"aws_route53_resolver_rule", resolver("GetResolverRule", "ListTagsForResource"), resolver("CreateResolverRule", "UpdateResolverRule", "DeleteResolverRule", "TagResource", "UntagResource"), Everything},
		{"aws_route53_resolver_rule_association", append(resolver("GetResolverRuleAssociation"), ec2("DescribeVpcs")...), resolver("AssociateResolverRule", "DisassociateResolverRule"), Everything},
		{"aws_secretsmanager_secret", secrets("DescribeSecret", "GetResourcePolicy"), secrets("CreateSecret", "UpdateSecret", "DeleteSecret", "TagResource", "UntagResource", "ReplicateSecretToRegions", "RemoveRegionsFromReplication"), Secrets},
		{"aws_secretsmanager_secret_policy", secrets("GetResourcePolicy"), secrets("PutResourcePolicy", "DeleteResourcePolicy"), Secrets},
		// 5.99 reads a secret's value when it refreshes a version, also one that it wrote without keeping it.
		{"aws_secretsmanager_secret_version", secrets("GetSecretValue", "DescribeSecret"), secrets("PutSecretValue", "UpdateSecretVersionStage"), Secrets},
		{"aws_sns_topic", sns("GetTopicAttributes", "ListTagsForResource"), sns("CreateTopic", "DeleteTopic", "SetTopicAttributes", "TagResource", "UntagResource"), Alarms},
		{"aws_cloudwatch_metric_alarm", cloudwatch("DescribeAlarms", "ListTagsForResource"), cloudwatch("PutMetricAlarm", "DeleteAlarms", "TagResource", "UntagResource"), Alarms},
		{"data.aws_secretsmanager_secret", secrets("DescribeSecret", "GetResourcePolicy"), nil, Secrets},
		{"data.aws_route53_resolver_rule", resolver("GetResolverRule", "ListTagsForResource"), nil, Everything},
		{"data.aws_route53_zone", route53("GetHostedZone", "ListTagsForResource"), nil, Everything},
		{"data.aws_vpc_endpoint_service", ec2("DescribeVpcEndpointServices"), nil, Everything},
	},
	stack.ClusterLink: {
		{"data.aws_secretsmanager_secret", secrets("DescribeSecret", "GetResourcePolicy"), nil, Secrets},
		{"data.aws_secretsmanager_secret_version", secrets("GetSecretValue", "DescribeSecret"), nil, Secrets},
		{"ephemeral.aws_secretsmanager_secret_version", secrets("GetSecretValue"), nil, Secrets},
	},
}

func cloudwatch(names ...string) []string { return of("cloudwatch", names) }
func sns(names ...string) []string        { return of("sns", names) }
func ec2(names ...string) []string        { return of("ec2", names) }
func iam(names ...string) []string        { return of("iam", names) }
func logs(names ...string) []string       { return of("logs", names) }
func ram(names ...string) []string        { return of("ram", names) }
func resolver(names ...string) []string   { return of("route53resolver", names) }
func route53(names ...string) []string    { return of("route53", names) }
func secrets(names ...string) []string    { return of("secretsmanager", names) }

func of(service string, names []string) []string {
	actions := make([]string, len(names))
	for i, name := range names {
		actions[i] = service + ":" + name
	}
	return actions
}
