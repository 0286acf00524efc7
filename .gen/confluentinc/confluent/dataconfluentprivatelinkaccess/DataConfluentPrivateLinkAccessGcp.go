package dataconfluentprivatelinkaccess


type DataConfluentPrivateLinkAccessGcp struct {
}

