package dataconfluentprivatelinkaccess


type DataConfluentPrivateLinkAccessAws struct {
}

