package dataconfluentkafkaclusters


type DataConfluentKafkaClustersClustersFreight struct {
}

