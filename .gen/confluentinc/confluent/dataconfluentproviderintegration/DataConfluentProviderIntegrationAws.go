package dataconfluentproviderintegration


type DataConfluentProviderIntegrationAws struct {
}

