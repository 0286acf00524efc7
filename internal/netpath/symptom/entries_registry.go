package symptom

// registryEntries are what the Schema Registry says of schemas, in its own words, and the provider around them.
//
// Sources: terraform-provider-confluent 2.83.4 internal/provider/resource_schema.go; confluentinc/schema-registry (Errors.java, CompatibilityResource.java,
// AbstractSchemaRegistry.java, AbstractSchemaProvider.java, RestReferenceExistsException.java); terraform-provider-confluent issues 378, 388 and 485.
var registryEntries = of(ConfluentREST,
	find(SchemaReferenced, "one or more references exist to the schema", `One or more references exist to the schema \{[^}\n]{1,300}\}`),
	find(SchemaDeleted, "was soft deleted", `Subject '[^'\n]{1,255}' (?:Version \d+ )?was soft deleted`),
	find(SubjectDenied, "user is denied operation", `User is denied operation [A-Za-z]{1,40} on Subject: [^\s";]{1,255}`),
	find(SchemaInvalid, "no schema reference found for subject", `No schema reference found for subject \\?"[^"\n]{1,255}" and version -?\d+`),
	find(SchemaInvalid, "invalid schema", `Invalid schema (?:of type [A-Z]{1,12}, details: [^\n]{0,160}|\{subject=[^\n]{0,160})`),
	find(SchemaInvalid, "error_code", `"error_code": ?42201\b[^\n]{0,160}`),
	find(SchemaIncompatible, "error validating a schema: [{", `error validating a schema: \[\{[^\n]{0,240}`),
	find(SchemaIncompatible, "schema being registered is incompatible", `Schema being registered is incompatible[^\n]{0,80}`),
	find(SchemaIncompatible, "compatibility check on the schema has failed", `Compatibility check on the schema has failed against one or more versions in the subject`),
)
