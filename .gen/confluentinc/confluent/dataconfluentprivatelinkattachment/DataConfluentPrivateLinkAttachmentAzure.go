package dataconfluentprivatelinkattachment


type DataConfluentPrivateLinkAttachmentAzure struct {
}

