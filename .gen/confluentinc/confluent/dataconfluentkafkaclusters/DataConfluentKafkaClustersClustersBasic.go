package dataconfluentkafkaclusters


type DataConfluentKafkaClustersClustersBasic struct {
}

