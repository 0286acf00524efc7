package dataconfluentgateways


type DataConfluentGatewaysGatewaysGcpIngressPrivateServiceConnectGateway struct {
}

