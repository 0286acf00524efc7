package dataconfluentgateway


type DataConfluentGatewayGcpIngressPrivateServiceConnectGateway struct {
}

