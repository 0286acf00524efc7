package dataconfluentkafkaclusters


type DataConfluentKafkaClustersClustersEndpoints struct {
}

