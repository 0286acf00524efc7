package dataconfluentprivatelinkattachment


type DataConfluentPrivateLinkAttachmentGcp struct {
}

