package privatelinkattachment


type PrivateLinkAttachmentAws struct {
}

