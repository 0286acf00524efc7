package dataconfluentendpoint


type DataConfluentEndpointEndpointsEnvironment struct {
}

