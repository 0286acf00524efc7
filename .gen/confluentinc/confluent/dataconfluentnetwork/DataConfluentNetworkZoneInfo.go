package dataconfluentnetwork


type DataConfluentNetworkZoneInfo struct {
}

