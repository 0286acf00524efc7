package dataconfluentkafkacluster


type DataConfluentKafkaClusterNetwork struct {
}

