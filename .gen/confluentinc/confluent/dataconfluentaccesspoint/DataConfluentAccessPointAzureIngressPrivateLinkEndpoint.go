package dataconfluentaccesspoint


type DataConfluentAccessPointAzureIngressPrivateLinkEndpoint struct {
}

