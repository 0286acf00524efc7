// Package alarmtopic makes the SNS topic that alarms are sent to. Who is told subscribes to it.
package alarmtopic

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/snstopic"

	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a topic.
type Props struct {
	// Name of the topic.
	Name string
	// KMSKeyARN of the key that encrypts it; empty for none. With the account's own key for SNS, alias/aws/sns,
	// CloudWatch could not send: that key's policy does not let it.
	// https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
	KMSKeyARN string
}

// Outputs of a topic.
type Outputs struct {
	// ARN: alarms name it, and people subscribe to it.
	ARN *string
}

// New makes the topic. It needs no policy: by the one that AWS gives, all of the account may send to it, and so may
// the account's alarms.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	settings := &snstopic.SnsTopicConfig{Name: &props.Name}
	if props.KMSKeyARN != "" {
		settings.KmsMasterKeyId = &props.KMSKeyARN
	}
	return Outputs{ARN: element.Add(this, "", snstopic.NewSnsTopic, settings).Arn()}
}
