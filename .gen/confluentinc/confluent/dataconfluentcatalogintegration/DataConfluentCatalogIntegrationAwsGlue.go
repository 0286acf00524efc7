package dataconfluentcatalogintegration


type DataConfluentCatalogIntegrationAwsGlue struct {
}

