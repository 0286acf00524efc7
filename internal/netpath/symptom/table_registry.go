package symptom

// registryRows are what the Schema Registry says of schemas.
//
// Sources: as for registryEntries; Confluent Cloud documentation, "Schema Evolution and Compatibility", "Delete Schemas" and "Access control (RBAC) for Schema Registry".
var registryRows = []Symptom{{
	ID: SchemaIncompatible, Class: Request, Seen: "error validating a schema: [{errorType: ...} {oldSchemaVersion: 1} ...]", Step: StepHTTP,
	Meaning: "The network is fine: the Schema Registry answered that the new text of a schema is not compatible with the version that the message names, by the compatibility of its subject, which stands at the end. This schema was not registered.",
	Causes: []Cause{
		{"the schema's file was changed in a way that the compatibility of its subject does not allow", "put the file back, or change it in steps: a new field gets a default, a field that leaves had one (docs/applications.md, \"Schemas\"); review says so before a plan does", nil},
		{"the compatibility was lowered in the same change: a plan asks the registry, which has the old one still", "apply the compatibility alone, then the schema", nil},
		{"somebody registered another version meanwhile: the message's old schema is not what the file was", "confluent schema-registry schema describe --subject <subject> --version latest; take it into the file, or delete that version", nil},
	},
}, {
	ID: SchemaInvalid, Class: Request, Seen: "error validating a schema: [Invalid schema of type AVRO, details: ...]", Step: StepHTTP,
	Meaning: "The network is fine: the Schema Registry does not take the text as a schema, and says why behind \"details\". It was not registered.",
	Causes: []Cause{
		{"the schema refers to a version that the registry does not have, or that was deleted: \"No schema reference found\" names it", "the version behind the @ under references in the file; confluent schema-registry schema describe --subject <subject> --version <version>", nil},
		{"the registry's parser is stricter than those that the file is checked with, or a type stands in another schema that is not under references", "mend what stands behind \"details\", then plan again", nil},
	},
}, {
	ID: SchemaReferenced, Class: Conflict, Seen: "One or more references exist to the schema {magic=1,keytype=SCHEMA,subject=T,version=1}", Step: StepHTTP,
	Meaning: "The network is fine: the Schema Registry deletes no version that a living version of another schema refers to. Old versions count too, and Terraform deletes the newest one of a schema only.",
	Causes: []Cause{
		{"an older version of a schema of the file refers to it, which no resource holds", "write keep_data: true beside retire, which leaves it in the registry; or delete the older versions: confluent schema-registry schema delete --subject <subject> --version <version>", nil},
		{"a schema of others refers to it", "GET /subjects/<subject>/versions/<version>/referencedby of the registry gives the ids of the schemas that do", nil},
	},
}, {
	ID: SchemaDeleted, Class: Missing, Seen: "404 Not Found: Subject 'S' Version 1 was soft deleted", Step: StepHTTP,
	Meaning: "The network is fine: the Schema Registry answered that the version which was to be deleted is deleted already, softly. Terraform asks for it again at every apply.",
	Causes: []Cause{
		{"the answer to an earlier deletion was lost, or somebody deleted the version by hand", "terraform state rm <the schema's address>, then apply again", nil},
	},
}, {
	ID: SubjectDenied, Class: Authorization, Seen: "403 Forbidden: User is denied operation Write on Subject: S", Step: StepHTTP,
	Meaning: "The network is fine: the Schema Registry knows the API key, and its principal has no role for this operation on the subject that the message names.",
	Causes: []Cause{
		{"the role binding is missing, is new and not yet known to the registry, or was taken away by hand", "confluent iam rbac role-binding list --principal User:<sa-id>; apply confluent-core, wait some minutes, then cluster-link", nil},
		{"a schema was taken out of the file without retire, and confluent-core, which takes its roles, was applied before cluster-link deleted it", "put the line back with retire: true, apply confluent-core and then cluster-link; after that the line can go", nil},
		{"a client registers or reads a subject that its application does not name", "schema_registry of the application, read and write (docs/applications.md, \"Use the Schema Registry\")", nil},
	},
}}
