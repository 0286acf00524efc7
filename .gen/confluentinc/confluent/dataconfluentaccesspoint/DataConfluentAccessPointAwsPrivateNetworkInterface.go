package dataconfluentaccesspoint


type DataConfluentAccessPointAwsPrivateNetworkInterface struct {
}

