// Package flowlogs writes the flow logs of a VPC to a bucket that exists, or to a
// CloudWatch log group of its own, by a role that may write to that group only and
// that nobody but the flow logs of this account and region may take.
// https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html
package flowlogs

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/flowlog"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamrole"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamrolepolicy"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/loggroup"
	"cdk.tf/confluent-privatelink/constructs/privatelinkvpc"
	"cdk.tf/confluent-privatelink/constructs/tags"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of the flow logs of one VPC.
type Props struct {
	// Name of the role and the last part of the log group's name.
	Name string
	// VPC whose traffic is logged.
	VPC privatelinkvpc.Outputs
	// Logs as configured.
	Logs config.FlowLogs
}

// trustPolicy of the role: the VPC's ARN tells partition, region and account.
const trustPolicy = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow",` +
	`"Principal":{"Service":"vpc-flow-logs.amazonaws.com"},"Action":"sts:AssumeRole","Condition":{` +
	`"StringEquals":{"aws:SourceAccount":"${%[1]s.owner_id}"},` +
	`"ArnLike":{"aws:SourceArn":"${trimsuffix(%[1]s.arn, "vpc/${%[1]s.id}")}vpc-flow-log/*"}}}]}`

const writePolicy = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow",` +
	`"Action":["logs:CreateLogStream","logs:PutLogEvents","logs:DescribeLogStreams"],` +
	`"Resource":"${aws_cloudwatch_log_group.%s.arn}:*"}]}`

// New makes the flow log, and with CloudWatch group, role and policy before it.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	settings := &flowlog.FlowLogConfig{
		VpcId:       props.VPC.VPCID,
		TrafficType: &props.Logs.TrafficType,
		Tags:        tags.Name(props.Name),
	}
	if bucket := props.Logs.BucketARN; bucket != "" {
		settings.LogDestinationType, settings.LogDestination = jsii.String("s3"), &bucket
	} else {
		settings.LogDestination = loggroup.New(this, loggroup.Props{
			Name: "/vpc/flow-logs/" + props.Name, Logs: props.Logs.LogDestination,
		}).ARN
		settings.IamRoleArn = newRole(this, props)
	}
	element.Add(this, "", flowlog.NewFlowLog, settings)
}

func newRole(this element.Scope, props Props) *string {
	role := element.Add(this, "", iamrole.NewIamRole, &iamrole.IamRoleConfig{
		Name:             jsii.String(config.DisplayName(props.Name, "flow-logs")),
		AssumeRolePolicy: jsii.String(fmt.Sprintf(trustPolicy, props.VPC.Reference)),
	})
	element.Add(this, "", iamrolepolicy.NewIamRolePolicy, &iamrolepolicy.IamRolePolicyConfig{
		Name:   jsii.String("write-log-group"),
		Role:   role.Id(),
		Policy: jsii.String(fmt.Sprintf(writePolicy, this.ID(""))),
	})
	return role.Arn()
}
