package dataconfluentbyokkey


type DataConfluentByokKeyAws struct {
}

