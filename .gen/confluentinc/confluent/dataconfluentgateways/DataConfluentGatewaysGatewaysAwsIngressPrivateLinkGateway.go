package dataconfluentgateways


type DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGateway struct {
}

