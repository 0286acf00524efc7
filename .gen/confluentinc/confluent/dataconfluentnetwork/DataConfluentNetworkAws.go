package dataconfluentnetwork


type DataConfluentNetworkAws struct {
}

