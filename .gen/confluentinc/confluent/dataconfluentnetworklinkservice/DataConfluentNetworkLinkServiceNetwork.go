package dataconfluentnetworklinkservice


type DataConfluentNetworkLinkServiceNetwork struct {
}

