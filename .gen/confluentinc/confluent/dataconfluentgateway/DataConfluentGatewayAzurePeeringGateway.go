package dataconfluentgateway


type DataConfluentGatewayAzurePeeringGateway struct {
}

