package dataconfluentkafkaclusters


type DataConfluentKafkaClustersClustersEnvironment struct {
}

