package dataconfluentkafkaclusters


type DataConfluentKafkaClustersClustersStandard struct {
}

