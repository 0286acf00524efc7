package dataconfluentflinkmaterializedtable


type DataConfluentFlinkMaterializedTableDistribution struct {
}

