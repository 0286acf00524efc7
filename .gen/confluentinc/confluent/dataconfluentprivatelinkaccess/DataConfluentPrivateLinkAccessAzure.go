package dataconfluentprivatelinkaccess


type DataConfluentPrivateLinkAccessAzure struct {
}

