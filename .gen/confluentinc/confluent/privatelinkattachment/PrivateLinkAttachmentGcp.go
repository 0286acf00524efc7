package privatelinkattachment


type PrivateLinkAttachmentGcp struct {
}

