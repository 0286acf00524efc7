package dataconfluentgateways


type DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGateway struct {
}

