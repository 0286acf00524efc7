package dataconfluentflinkmaterializedtable


type DataConfluentFlinkMaterializedTableConstraints struct {
}

