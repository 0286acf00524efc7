package dataconfluentnetworklinkservice


type DataConfluentNetworkLinkServiceAccept struct {
}

