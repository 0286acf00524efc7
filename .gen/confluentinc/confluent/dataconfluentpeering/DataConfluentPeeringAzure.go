package dataconfluentpeering


type DataConfluentPeeringAzure struct {
}

