package dataconfluentipaddresses


type DataConfluentIpAddressesIpAddresses struct {
}

