package dataconfluentnetworklinkendpoint


type DataConfluentNetworkLinkEndpointNetworkLinkService struct {
}

