package dataconfluentkafkaclientquota


type DataConfluentKafkaClientQuotaKafkaCluster struct {
}

