package dataconfluentschemaregistryclusters


type DataConfluentSchemaRegistryClustersClustersEnvironment struct {
}

