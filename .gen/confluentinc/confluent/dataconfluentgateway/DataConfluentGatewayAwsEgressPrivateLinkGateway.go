package dataconfluentgateway


type DataConfluentGatewayAwsEgressPrivateLinkGateway struct {
}

