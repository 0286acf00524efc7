package dataconfluentkafkaclientquota


type DataConfluentKafkaClientQuotaThroughput struct {
}

