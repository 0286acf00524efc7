package dataconfluentprivatelinkaccess


type DataConfluentPrivateLinkAccessNetwork struct {
}

