package aws

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Bucket is the kind of S3 buckets that exist, by ARN.
const Bucket = "s3 bucket"

func (a Account) flowLogs() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_cloudwatch_log_group": {
			Replace: []string{"name", "name_prefix", "log_group_class"},
			Create:  a.createLogGroup, Update: a.checkLogGroupKey,
		},
		"aws_flow_log": {
			Replace: []string{"vpc_id", "traffic_type", "log_destination", "log_destination_type", "iam_role_arn", "max_aggregation_interval", "log_format"},
			Create:  a.createFlowLog,
		},
	}
}

func (a Account) createLogGroup(call *emulator.Call) error {
	group := call.Object
	if group["name"] == nil {
		group["name"] = group.String("name_prefix") + call.World.ID("0123456789", 18, "log group")
	}
	if call.World.Get(call.Type, group.String("name")) != nil {
		return refuse("CloudWatch Logs: CreateLogGroup", "ResourceAlreadyExistsException", "The specified log group already exists").
			Because("It is named %s.", group["name"])
	}
	group["id"] = group["name"]
	group["arn"] = a.arn("logs", "log-group:%s", group["name"])
	group.Default("name_prefix", "")
	group.Default("log_group_class", "STANDARD")
	return a.checkLogGroupKey(call)
}

// checkLogGroupKey refuses a key of another region.
func (a Account) checkLogGroupKey(call *emulator.Call) error {
	key := call.Object.String("kms_key_id")
	if key != "" && !strings.Contains(key, ":kms:"+a.Region+":") {
		return refuse("CloudWatch Logs: AssociateKmsKey", "InvalidParameterException", "The specified KMS key does not exist or is not allowed to be used with LogGroup '%s'", call.Object["arn"])
	}
	return nil
}

func (a Account) createFlowLog(call *emulator.Call) error {
	const operation = "EC2: CreateFlowLogs"
	log := call.Object
	if err := need(call, operation, "aws_vpc", log.String("vpc_id")); err != nil {
		return err
	}
	log.Default("log_destination_type", "cloud-watch-logs")
	check := a.checkFlowLogGroup
	if log["log_destination_type"] == "s3" {
		check = checkFlowLogBucket
	}
	if err := check(call, operation); err != nil {
		return err
	}
	if call.World.Find(call.Type, map[string]string{"vpc_id": log.String("vpc_id"), "traffic_type": log.String("traffic_type"), "log_destination": log.String("log_destination")}) != nil {
		return refuse(operation, "FlowLogAlreadyExists", "Error. There is an existing Flow Log with the same configuration and log destination.")
	}
	log["id"] = id(call, "fl-", log["vpc_id"])
	log["arn"] = a.arn("ec2", "vpc-flow-log/%s", log["id"])
	log.Default("log_group_name", "")
	log.Default("log_format", "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}")
	return nil
}

func (a Account) checkFlowLogGroup(call *emulator.Call, operation string) error {
	log := call.Object
	group := strings.TrimSuffix(log.String("log_destination"), ":*")
	if call.World.Find("aws_cloudwatch_log_group", map[string]string{"arn": group}) == nil {
		return refuse(operation, "InvalidParameter", "LogDestination: %s does not exist", log["log_destination"])
	}
	role := call.World.Find("aws_iam_role", map[string]string{"arn": log.String("iam_role_arn")})
	if role == nil {
		return refuse(operation, "InvalidParameter", "Unable to assume given IAM role: %s", log["iam_role_arn"])
	}
	if because := a.distrusts(role, "vpc-flow-logs.amazonaws.com", a.arn("ec2", "vpc-flow-log/fl-1")); because != "" {
		return refuse(operation, "InvalidParameter", "Unable to assume given IAM role: %s", log["iam_role_arn"]).Because("%s", because)
	}
	return nil
}

func checkFlowLogBucket(call *emulator.Call, operation string) error {
	log := call.Object
	bucket, _, _ := strings.Cut(log.String("log_destination"), "/")
	if call.World.Get(Bucket, bucket) == nil {
		return refuse(operation, "InvalidParameter", "LogDestination: %s does not exist", bucket)
	}
	if log.String("iam_role_arn") != "" {
		return refuse(operation, "InvalidParameter", "DeliverLogsPermissionArn is not applicable for s3 delivery")
	}
	return nil
}
