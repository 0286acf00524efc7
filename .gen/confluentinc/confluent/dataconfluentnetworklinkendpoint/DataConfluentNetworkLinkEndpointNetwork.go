package dataconfluentnetworklinkendpoint


type DataConfluentNetworkLinkEndpointNetwork struct {
}

