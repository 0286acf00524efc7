package dataconfluentgateway


type DataConfluentGatewayAzureEgressPrivateLinkGateway struct {
}

