package dataconfluentgateway


type DataConfluentGatewayGcpPeeringGateway struct {
}

