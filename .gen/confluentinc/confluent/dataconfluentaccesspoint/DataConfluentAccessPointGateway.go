package dataconfluentaccesspoint


type DataConfluentAccessPointGateway struct {
}

