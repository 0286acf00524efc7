package dataconfluentprivatelinkattachment


type DataConfluentPrivateLinkAttachmentAws struct {
}

