package dataconfluentbyokkey


type DataConfluentByokKeyGcp struct {
}

