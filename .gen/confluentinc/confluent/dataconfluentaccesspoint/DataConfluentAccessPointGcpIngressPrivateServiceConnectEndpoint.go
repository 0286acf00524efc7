package dataconfluentaccesspoint


type DataConfluentAccessPointGcpIngressPrivateServiceConnectEndpoint struct {
}

