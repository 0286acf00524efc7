package dataconfluentkafkaclusters


type DataConfluentKafkaClustersClusters struct {
}

