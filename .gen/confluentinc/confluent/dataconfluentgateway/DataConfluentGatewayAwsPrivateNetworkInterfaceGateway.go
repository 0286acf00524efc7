package dataconfluentgateway


type DataConfluentGatewayAwsPrivateNetworkInterfaceGateway struct {
}

