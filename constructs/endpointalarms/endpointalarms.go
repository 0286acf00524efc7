// Package endpointalarms makes CloudWatch alarms on the metrics of an interface endpoint: what goes wrong
// between clients and Confluent, as AWS sees it. Confluent's own metrics are not in CloudWatch.
// https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-cloudwatch-metrics.html
package endpointalarms

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/cloudwatchmetricalarm"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of the alarms of one endpoint.
type Props struct {
	// Name that each alarm's begins with.
	Name string
	// VPCID, ServiceName and EndpointID: AWS keeps the metrics by all of them together.
	VPCID, ServiceName, EndpointID *string
	// Alarms as configured.
	Alarms config.CloudWatch
	// TopicARN that they are sent to.
	TopicARN *string
}

// New makes the alarms.
//
// AWS publishes a point a minute, and only while there is traffic: silence is no alarm. Three periods of five minutes
// in a row, so that one burst is none either.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	for _, alarm := range []struct {
		name, metric, what string
		most               int
	}{
		{"packets-dropped", "PacketsDropped", "drops packets: the endpoint or Confluent's service is not well. " +
			"netpath verify tells what of the path is ours.", props.Alarms.PacketsDropped},
		{"resets", "RstPacketsReceived", "gets connections reset by Confluent's service: it is not well, or clients use " +
			"connections that it has closed.", props.Alarms.Resets},
		{"new-connections", "NewConnections", "gets more connections than is usual: clients that fail and try again, such " +
			"as with keys that are gone.", props.Alarms.NewConnections},
	} {
		element.Add(this, alarm.name, cloudwatchmetricalarm.NewCloudwatchMetricAlarm, &cloudwatchmetricalarm.CloudwatchMetricAlarmConfig{
			AlarmName:          jsii.String(config.DisplayName(props.Name, alarm.name)),
			AlarmDescription:   jsii.String("The endpoint of " + props.Name + " " + alarm.what + " docs/monitoring.md, CloudWatch."),
			Namespace:          jsii.String("AWS/PrivateLinkEndpoints"),
			MetricName:         jsii.String(alarm.metric),
			Dimensions:         dimensions(props),
			Statistic:          jsii.String("Sum"),
			Period:             jsii.Number(300),
			EvaluationPeriods:  jsii.Number(3),
			ComparisonOperator: jsii.String("GreaterThanThreshold"),
			Threshold:          jsii.Number(alarm.most),
			TreatMissingData:   jsii.String("notBreaching"),
			AlarmActions:       &[]*string{props.TopicARN},
			OkActions:          &[]*string{props.TopicARN},
		})
	}
}

// dimensions are those of the endpoint as a whole; their names hold spaces.
func dimensions(props Props) *map[string]*string {
	return &map[string]*string{
		"VPC Id": props.VPCID, "Service Name": props.ServiceName, "VPC Endpoint Id": props.EndpointID,
		"Endpoint Type": jsii.String("Interface"),
	}
}
