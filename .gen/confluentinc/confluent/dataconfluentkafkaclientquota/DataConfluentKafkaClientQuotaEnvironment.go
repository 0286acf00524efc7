package dataconfluentkafkaclientquota


type DataConfluentKafkaClientQuotaEnvironment struct {
}

