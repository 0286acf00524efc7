package dataconfluentksqlcluster


type DataConfluentKsqlClusterCredentialIdentity struct {
}

