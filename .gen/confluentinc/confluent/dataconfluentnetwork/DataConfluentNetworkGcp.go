package dataconfluentnetwork


type DataConfluentNetworkGcp struct {
}

