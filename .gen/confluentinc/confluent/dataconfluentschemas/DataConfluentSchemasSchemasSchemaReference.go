package dataconfluentschemas


type DataConfluentSchemasSchemasSchemaReference struct {
}

