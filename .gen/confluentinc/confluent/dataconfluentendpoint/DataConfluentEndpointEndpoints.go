package dataconfluentendpoint


type DataConfluentEndpointEndpoints struct {
}

