package dataconfluentschemaregistryclusters


type DataConfluentSchemaRegistryClustersClusters struct {
}

