package dataconfluentkafkacluster


type DataConfluentKafkaClusterEndpoints struct {
}

