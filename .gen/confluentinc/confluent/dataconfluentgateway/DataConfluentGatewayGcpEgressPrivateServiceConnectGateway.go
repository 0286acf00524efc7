package dataconfluentgateway


type DataConfluentGatewayGcpEgressPrivateServiceConnectGateway struct {
}

