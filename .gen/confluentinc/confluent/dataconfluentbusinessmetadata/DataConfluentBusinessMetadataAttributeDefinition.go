package dataconfluentbusinessmetadata


type DataConfluentBusinessMetadataAttributeDefinition struct {
}

