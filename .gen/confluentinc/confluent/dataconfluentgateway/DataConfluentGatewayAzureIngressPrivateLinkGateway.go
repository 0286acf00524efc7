package dataconfluentgateway


type DataConfluentGatewayAzureIngressPrivateLinkGateway struct {
}

