package dataconfluentgateways


type DataConfluentGatewaysGatewaysAzurePeeringGateway struct {
}

