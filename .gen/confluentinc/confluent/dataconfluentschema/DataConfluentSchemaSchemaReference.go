package dataconfluentschema


type DataConfluentSchemaSchemaReference struct {
}

