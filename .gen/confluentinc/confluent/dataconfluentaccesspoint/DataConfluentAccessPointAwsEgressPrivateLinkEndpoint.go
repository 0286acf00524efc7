package dataconfluentaccesspoint


type DataConfluentAccessPointAwsEgressPrivateLinkEndpoint struct {
}

