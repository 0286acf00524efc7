package dataconfluentksqlcluster


type DataConfluentKsqlClusterKafkaCluster struct {
}

