package aws

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func alarm(changes emulator.Object) emulator.Object {
	made := emulator.Object{"alarm_name": "resets", "period": 300.0, "alarm_actions": emulator.List("arn:aws:sns:us-east-1:123456789012:alarms")}
	for attribute, value := range changes {
		made[attribute] = value
	}
	return made
}

func TestAlarms(t *testing.T) {
	a := newAccount(t)
	topic := a.make("aws_sns_topic", emulator.Object{"name": "alarms"})
	assert.Equal(t, "arn:aws:sns:us-east-1:123456789012:alarms", topic)
	assert.Equal(t, topic, a.make("aws_sns_topic", emulator.Object{"name": "alarms"}), "SNS returns the topic that exists")
	assert.Equal(t, "resets", a.make("aws_cloudwatch_metric_alarm", alarm(nil)))
	a.refuses("ValidationError: Period must be 10, 20, 30 or a multiple of 60", "aws_cloudwatch_metric_alarm", alarm(emulator.Object{"period": 90.0}))
	a.refuses("ValidationError: Invalid arn syntax: alarms", "aws_cloudwatch_metric_alarm", alarm(emulator.Object{"alarm_actions": emulator.List("alarms")}))
	a.refuses("ValidationError: Invalid region eu-west-1 specified. Only us-east-1 is supported.", "aws_cloudwatch_metric_alarm",
		alarm(emulator.Object{"ok_actions": emulator.List("arn:aws:sns:eu-west-1:123456789012:alarms")}))
}
