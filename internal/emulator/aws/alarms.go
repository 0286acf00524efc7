package aws

import (
	"math"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (a Account) alarms() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_sns_topic": {
			Replace: []string{"name", "name_prefix", "fifo_topic"},
			Create:  a.createTopic,
		},
		"aws_cloudwatch_metric_alarm": {
			Replace: []string{"alarm_name"},
			Create:  a.putAlarm, Update: a.checkAlarm,
		},
	}
}

// createTopic gives the topic its ARN. A topic of the name that exists is no error: SNS returns it.
// https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
func (a Account) createTopic(call *emulator.Call) error {
	topic := call.Object
	name := topic.String("name")
	if name == "" || len(name) > 256 {
		return refuse("SNS: CreateTopic", "InvalidParameter", "Invalid parameter: Topic Name")
	}
	topic["arn"] = a.arn("sns", "%s", name)
	topic["id"], topic["owner"] = topic["arn"], a.ID
	topic.Default("name_prefix", "")
	topic.Default("policy", `{"Version":"2008-10-17"}`)
	topic.Default("signature_version", 0)
	topic.Default("tracing_config", "")
	topic.Default("beginning_archive_time", "")
	return nil
}

// putAlarm puts the alarm in the place of one of its name, as CloudWatch does.
func (a Account) putAlarm(call *emulator.Call) error {
	alarm := call.Object
	alarm["id"] = alarm["alarm_name"]
	alarm["arn"] = a.arn("cloudwatch", "alarm:%s", alarm["alarm_name"])
	return a.checkAlarm(call)
}

// checkAlarm refuses what PutMetricAlarm refuses of an alarm on one metric. It takes the ARN of a topic that does not
// exist, as CloudWatch does.
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
func (a Account) checkAlarm(call *emulator.Call) error {
	const operation = "CloudWatch: PutMetricAlarm"
	alarm := call.Object
	alarm.Default("evaluate_low_sample_count_percentiles", "")
	period, _ := alarm["period"].(float64)
	if period != 10 && period != 20 && period != 30 && (period <= 0 || math.Mod(period, 60) != 0) {
		return refuse(operation, "ValidationError", "Period must be 10, 20, 30 or a multiple of 60")
	}
	for _, attribute := range []string{"alarm_actions", "ok_actions"} {
		for _, action := range alarm.Strings(attribute) {
			parts := strings.Split(action, ":")
			if len(parts) < 6 || parts[0] != "arn" {
				return refuse(operation, "ValidationError", "Invalid arn syntax: %s", action)
			}
			if parts[3] != a.Region {
				return refuse(operation, "ValidationError", "Invalid region %s specified. Only %s is supported.", parts[3], a.Region)
			}
		}
	}
	return nil
}
