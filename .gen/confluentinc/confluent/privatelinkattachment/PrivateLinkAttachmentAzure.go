package privatelinkattachment


type PrivateLinkAttachmentAzure struct {
}

