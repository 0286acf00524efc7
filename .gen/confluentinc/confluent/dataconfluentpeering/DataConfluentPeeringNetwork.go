package dataconfluentpeering


type DataConfluentPeeringNetwork struct {
}

