package dataconfluentnetwork


type DataConfluentNetworkGateway struct {
}

