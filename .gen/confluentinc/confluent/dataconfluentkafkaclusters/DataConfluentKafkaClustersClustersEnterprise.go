package dataconfluentkafkaclusters


type DataConfluentKafkaClustersClustersEnterprise struct {
}

