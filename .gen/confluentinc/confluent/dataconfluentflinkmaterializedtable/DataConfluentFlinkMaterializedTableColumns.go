package dataconfluentflinkmaterializedtable


type DataConfluentFlinkMaterializedTableColumns struct {
}

