package dataconfluentgateways


type DataConfluentGatewaysGatewaysAwsPeeringGateway struct {
}

