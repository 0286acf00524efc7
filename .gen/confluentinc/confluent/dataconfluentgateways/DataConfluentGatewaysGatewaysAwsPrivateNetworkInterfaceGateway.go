package dataconfluentgateways


type DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGateway struct {
}

