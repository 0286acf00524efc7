package dataconfluentcatalogintegration


type DataConfluentCatalogIntegrationSnowflake struct {
}

