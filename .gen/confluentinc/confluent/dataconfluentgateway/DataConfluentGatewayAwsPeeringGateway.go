package dataconfluentgateway


type DataConfluentGatewayAwsPeeringGateway struct {
}

