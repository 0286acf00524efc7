package dataconfluenttransitgatewayattachment


type DataConfluentTransitGatewayAttachmentNetwork struct {
}

