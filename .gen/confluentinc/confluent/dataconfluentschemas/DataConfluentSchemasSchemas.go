package dataconfluentschemas


type DataConfluentSchemasSchemas struct {
}

