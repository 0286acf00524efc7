package dataconfluentkafkaclusters


type DataConfluentKafkaClustersClustersByokKey struct {
}

