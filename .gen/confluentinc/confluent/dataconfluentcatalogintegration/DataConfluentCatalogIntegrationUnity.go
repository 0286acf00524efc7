package dataconfluentcatalogintegration


type DataConfluentCatalogIntegrationUnity struct {
}

