// Package loggroup makes the CloudWatch log group of a construct that writes logs.
package loggroup

import (
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/cloudwatchloggroup"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of a log group.
type Props struct {
	// Name of the group, a path.
	Name string
	// Logs says how long they are kept, and by which key they are encrypted.
	Logs config.LogDestination
}

// Outputs of a log group.
type Outputs struct {
	// ARN: what writes the logs names it.
	ARN *string
}

// New makes the group in the scope of what writes to it, and so under that one's address.
func New(this element.Scope, props Props) Outputs {
	settings := &cloudwatchloggroup.CloudwatchLogGroupConfig{
		Name:            &props.Name,
		RetentionInDays: jsii.Number(props.Logs.RetentionDays),
	}
	if props.Logs.KMSKeyARN != "" {
		settings.KmsKeyId = &props.Logs.KMSKeyARN
	}
	return Outputs{ARN: element.Add(this, "", cloudwatchloggroup.NewCloudwatchLogGroup, settings).Arn()}
}
