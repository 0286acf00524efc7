package kafkacluster

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentkafkacluster"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// endpoints names the second look at a cluster that exists.
const endpoints = "endpoints"

// lookUp finds a cluster that exists, in the environment and region of the file.
//
// A data source that depends on something made here is unknown while that changes, and keys whose cluster is
// unknown are replaced. So who the cluster is, is asked without waiting; at which endpoints it is reached is asked a second
// time, where the access point is made here.
func lookUp(this element.Scope, props Props) Outputs {
	config := func() *dataconfluentkafkacluster.DataConfluentKafkaClusterConfig {
		return &dataconfluentkafkacluster.DataConfluentKafkaClusterConfig{
			Id:          &props.Cluster.ID,
			Environment: &dataconfluentkafkacluster.DataConfluentKafkaClusterEnvironment{Id: props.EnvironmentID},
		}
	}
	who := config()
	who.Lifecycle = element.Postcondition(`self.cloud == "AWS" && self.region == "`+props.Region+`"`,
		"Cluster "+props.Cluster.ID+" is in ${self.cloud} ${self.region}, not in AWS "+props.Region+": check region and the id of the cluster.")
	cluster := element.Add(this, "", dataconfluentkafkacluster.NewDataConfluentKafkaCluster, who)
	reference := "data.confluent_kafka_cluster." + this.ID("")
	outputs := outputsOf(cluster, reference)
	if props.AccessPoint == nil {
		return outputs
	}
	where := config()
	where.DependsOn = &[]cdktf.ITerraformDependable{props.AccessPoint.Accepted}
	where.Lifecycle = listed(props.Cluster.ID, props, nil)
	element.Add(this, endpoints, dataconfluentkafkacluster.NewDataConfluentKafkaCluster, where)
	outputs.reachBy(this, "data.confluent_kafka_cluster."+this.ID(endpoints), *props.AccessPoint)
	return outputs
}
