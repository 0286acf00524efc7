package dataconfluentendpoint


type DataConfluentEndpointEndpointsAccessPoint struct {
}

