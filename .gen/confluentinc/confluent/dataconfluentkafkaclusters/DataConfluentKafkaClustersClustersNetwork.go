package dataconfluentkafkaclusters


type DataConfluentKafkaClustersClustersNetwork struct {
}

