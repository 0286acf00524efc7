package dataconfluentendpoint


type DataConfluentEndpointEndpointsGateway struct {
}

