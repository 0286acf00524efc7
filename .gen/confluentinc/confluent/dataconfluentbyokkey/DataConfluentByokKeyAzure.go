package dataconfluentbyokkey


type DataConfluentByokKeyAzure struct {
}

