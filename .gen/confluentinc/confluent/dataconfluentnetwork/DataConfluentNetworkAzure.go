package dataconfluentnetwork


type DataConfluentNetworkAzure struct {
}

