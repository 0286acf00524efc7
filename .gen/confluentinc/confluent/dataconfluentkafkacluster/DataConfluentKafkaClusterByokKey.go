package dataconfluentkafkacluster


type DataConfluentKafkaClusterByokKey struct {
}

