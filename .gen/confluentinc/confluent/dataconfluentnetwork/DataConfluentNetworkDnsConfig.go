package dataconfluentnetwork


type DataConfluentNetworkDnsConfig struct {
}

