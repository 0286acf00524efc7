package dataconfluentgateways


type DataConfluentGatewaysGateways struct {
}

