// Package flowlogs sends the flow logs of a VPC to a CloudWatch log group of its
// own, by a role that may write to that group only.
// https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html
package flowlogs

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/cloudwatchloggroup"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/flowlog"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamrole"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamrolepolicy"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/tags"
)

// Props of the flow logs of one VPC.
type Props struct {
	// Name of the role and the last part of the log group's name.
	Name string
	// VPCID of the VPC.
	VPCID *string
	// TrafficType: ALL, ACCEPT or REJECT.
	TrafficType string
	// RetentionDays of the log group.
	RetentionDays int
}

const assumeRolePolicy = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow",` +
	`"Principal":{"Service":"vpc-flow-logs.amazonaws.com"},"Action":"sts:AssumeRole"}]}`

const writePolicy = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow",` +
	`"Action":["logs:CreateLogStream","logs:PutLogEvents","logs:DescribeLogStreams"],` +
	`"Resource":"${aws_cloudwatch_log_group.%s.arn}:*"}]}`

// New makes group, role, policy and flow log.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	group := element.Add(this, "", cloudwatchloggroup.NewCloudwatchLogGroup,
		&cloudwatchloggroup.CloudwatchLogGroupConfig{
			Name:            jsii.String("/vpc/flow-logs/" + props.Name),
			RetentionInDays: jsii.Number(props.RetentionDays),
		})
	role := element.Add(this, "", iamrole.NewIamRole, &iamrole.IamRoleConfig{
		Name:             jsii.String(config.DisplayName(props.Name, "flow-logs")),
		AssumeRolePolicy: jsii.String(assumeRolePolicy),
	})
	element.Add(this, "", iamrolepolicy.NewIamRolePolicy, &iamrolepolicy.IamRolePolicyConfig{
		Name:   jsii.String("write-log-group"),
		Role:   role.Id(),
		Policy: jsii.String(fmt.Sprintf(writePolicy, this.ID(""))),
	})
	element.Add(this, "", flowlog.NewFlowLog, &flowlog.FlowLogConfig{
		VpcId:          props.VPCID,
		TrafficType:    &props.TrafficType,
		LogDestination: group.Arn(),
		IamRoleArn:     role.Arn(),
		Tags:           tags.Name(props.Name),
	})
}
