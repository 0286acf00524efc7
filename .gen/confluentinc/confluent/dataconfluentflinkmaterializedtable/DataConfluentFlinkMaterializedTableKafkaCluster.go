package dataconfluentflinkmaterializedtable


type DataConfluentFlinkMaterializedTableKafkaCluster struct {
}

