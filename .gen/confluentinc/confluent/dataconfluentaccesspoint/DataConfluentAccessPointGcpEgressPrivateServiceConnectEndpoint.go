package dataconfluentaccesspoint


type DataConfluentAccessPointGcpEgressPrivateServiceConnectEndpoint struct {
}

