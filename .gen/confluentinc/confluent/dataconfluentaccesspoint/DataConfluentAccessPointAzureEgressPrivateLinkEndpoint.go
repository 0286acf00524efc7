package dataconfluentaccesspoint


type DataConfluentAccessPointAzureEgressPrivateLinkEndpoint struct {
}

