package confluentcore

import (
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/alarmtopic"
	"cdk.tf/confluent-privatelink/constructs/clientsecret"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/endpointalarms"
	"cdk.tf/confluent-privatelink/constructs/serviceaccount"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/monitoring"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// monitoringOutputs are what people need to be told.
type monitoringOutputs struct {
	// prometheus is the configuration of Prometheus, with the ids; nil without monitoring.
	prometheus *string
	// alarmTopic is the ARN of the topic that CloudWatch's alarms are sent to; nil without them.
	alarmTopic *string
}

// newMonitoring makes the account that reads the metrics of the clusters, and the alarms in CloudWatch.
func (b *builder) newMonitoring() {
	if b.cfg.Monitoring == nil {
		return
	}
	key := b.newMetricsReader()
	ids := monitoring.IDs{KeyID: *element.Expression(key), Clusters: map[string]string{}}
	for name, cluster := range b.clusters {
		ids.Clusters[name] = *cluster.kafka.Cluster.Id()
	}
	b.monitoring.prometheus = jsii.String(monitoring.Prometheus(b.cfg, ids))
	if b.cfg.Monitoring.CloudWatch != nil {
		b.newAlarms(*b.cfg.Monitoring.CloudWatch)
	}
}

// newMetricsReader makes the account with the role MetricsViewer on each cluster, the narrowest scope of that role,
// and returns the expression of its key's id.
// https://docs.confluent.io/cloud/current/security/access-control/rbac/predefined-rbac-roles.html
func (b *builder) newMetricsReader() string {
	p := principal{
		id: address.Monitoring, name: config.DisplayName(b.cfg.Name, monitoring.Secret), secret: monitoring.Secret,
		description: "Reads the metrics of the clusters of " + b.cfg.Name,
		readers:     b.cfg.Monitoring.Readers,
	}
	for name, cluster := range inorder.Of(b.clusters) {
		p.roles = append(p.roles, serviceaccount.Role{
			ID: address.MetricsOf(name), Name: "MetricsViewer", CRN: element.Expression(cluster.kafka.CRNReference),
		})
	}
	account := b.newAccount(p)
	key := b.newKey(p, account, nil)
	b.newSecret(p, account, clientsecret.Props{
		For: []clientsecret.Access{{Key: key, Endpoint: `"https://api.telemetry.confluent.cloud"`}}, Properties: clientsecret.Cloud(key),
		Description: p.description, Secrets: b.cfg.Secrets,
	})
	return key.IDReference
}

// newAlarms makes the alarms of every endpoint, and the topic that they are sent to.
func (b *builder) newAlarms(alarms config.CloudWatch) {
	b.monitoring.alarmTopic = alarmtopic.New(b.stack, address.AlarmTopic, alarmtopic.Props{
		Name: config.DisplayName(b.cfg.Name, "alarms"), KMSKeyARN: alarms.KMSKeyARN,
	}).ARN
	for name, vpc := range inorder.Of(b.cfg.PrivateLink.VPCs) {
		if !vpc.MakesEndpoint() {
			continue // whoever makes the endpoint watches it
		}
		endpointalarms.New(b.stack, address.Alarms(name), endpointalarms.Props{
			Name: config.DisplayName(b.cfg.Name, name), VPCID: b.network.PrivateLinkVPCs[name].VPC.VPCID,
			ServiceName: b.entryService, EndpointID: b.entries[name].endpointID,
			Alarms: alarms, TopicARN: b.monitoring.alarmTopic,
		})
	}
}

func (o monitoringOutputs) describe(stack cdktf.TerraformStack) {
	if o.prometheus != nil {
		base.Output(stack, "prometheus_yml", "Prometheus' configuration, with the ids that only an apply knows.", o.prometheus)
	}
	if o.alarmTopic != nil {
		base.Output(stack, "alarm_topic_arn", "SNS topic that CloudWatch's alarms are sent to.", o.alarmTopic)
	}
}
