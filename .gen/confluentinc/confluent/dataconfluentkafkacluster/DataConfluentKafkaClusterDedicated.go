package dataconfluentkafkacluster


type DataConfluentKafkaClusterDedicated struct {
}

