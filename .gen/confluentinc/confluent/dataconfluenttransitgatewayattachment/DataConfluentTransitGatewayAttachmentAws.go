package dataconfluenttransitgatewayattachment


type DataConfluentTransitGatewayAttachmentAws struct {
}

