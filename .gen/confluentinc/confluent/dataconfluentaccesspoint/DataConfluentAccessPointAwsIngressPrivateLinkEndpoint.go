package dataconfluentaccesspoint


type DataConfluentAccessPointAwsIngressPrivateLinkEndpoint struct {
}

