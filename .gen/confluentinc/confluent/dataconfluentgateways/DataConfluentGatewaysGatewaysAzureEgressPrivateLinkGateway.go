package dataconfluentgateways


type DataConfluentGatewaysGatewaysAzureEgressPrivateLinkGateway struct {
}

