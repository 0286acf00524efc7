package dataconfluentpeering


type DataConfluentPeeringAws struct {
}

