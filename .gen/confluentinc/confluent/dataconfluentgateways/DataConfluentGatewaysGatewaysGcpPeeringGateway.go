package dataconfluentgateways


type DataConfluentGatewaysGatewaysGcpPeeringGateway struct {
}

