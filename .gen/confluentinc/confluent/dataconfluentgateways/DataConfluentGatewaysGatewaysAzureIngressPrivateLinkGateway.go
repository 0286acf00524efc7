package dataconfluentgateways


type DataConfluentGatewaysGatewaysAzureIngressPrivateLinkGateway struct {
}

