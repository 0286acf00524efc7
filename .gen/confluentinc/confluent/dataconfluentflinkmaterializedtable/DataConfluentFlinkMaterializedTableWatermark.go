package dataconfluentflinkmaterializedtable


type DataConfluentFlinkMaterializedTableWatermark struct {
}

