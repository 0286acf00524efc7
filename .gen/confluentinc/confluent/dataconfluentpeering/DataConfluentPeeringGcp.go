package dataconfluentpeering


type DataConfluentPeeringGcp struct {
}

