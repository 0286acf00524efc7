package dataconfluentgateways


type DataConfluentGatewaysGatewaysGcpEgressPrivateServiceConnectGateway struct {
}

