package dataconfluentendpoint


type DataConfluentEndpointEndpointsResource struct {
}

