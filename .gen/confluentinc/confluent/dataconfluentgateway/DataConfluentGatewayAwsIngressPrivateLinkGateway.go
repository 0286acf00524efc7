package dataconfluentgateway


type DataConfluentGatewayAwsIngressPrivateLinkGateway struct {
}

