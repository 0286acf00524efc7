package dataconfluentkafkaclusters


type DataConfluentKafkaClustersClustersDedicated struct {
}

