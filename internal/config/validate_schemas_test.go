package config_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

// schemaFiles are in the folder that a test runs in.
var schemaFiles = map[string]string{
	"order.avsc":   `{"type": "record", "name": "Order", "namespace": "shop", "fields": [{"name": "id", "type": "int"}]}`,
	"order-2.avsc": `{"type": "record", "name": "Order", "namespace": "shop", "fields": [{"name": "id", "type": "long"}]}`,
	"line.avsc":    `{"type": "record", "name": "Line", "namespace": "shop", "fields": [{"name": "of", "type": "shop.Order"}]}`,
	"page.avsc":    `{"type": "record", "name": "Page", "namespace": "shop", "fields": [{"name": "of", "type": "shop.Line"}]}`,
	"a.avsc":       `{"type": "record", "name": "A", "fields": [{"name": "b", "type": "B"}]}`,
	"b.avsc":       `{"type": "record", "name": "B", "fields": [{"name": "a", "type": "A"}]}`,
	"a.json":       `{"title": "A", "properties": {"b": {"$ref": "b.json"}}}`,
	"b.json":       `{"title": "B", "properties": {"a": {"$ref": "a.json"}}}`,
	"a.proto":      "syntax = \"proto3\";\nimport \"b.proto\";\nmessage A { B b = 1; }",
	"b.proto":      "syntax = \"proto3\";\nimport \"a.proto\";\nmessage B { A a = 1; }",
	"no-name.json": `{"type": "object"}`,
	"title.json":   `{"title": "An order", "type": "object"}`,
	"schema.avsc":  `{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object"}`,
	"order.json":   `{"type": "record", "name": "Order", "fields": []}`,
	"order.txt":    `{"type": "record", "name": "Order", "fields": []}`,
	"broken.proto": "syntax = \"proto3\";\nmessage Order {\n  int64 id;\n}\n",
	"bom.avsc":     "\ufeff" + `"string"`,
	"utf-16.avsc":  "\xff\xfe{\x00}\x00",
	"empty.avsc":   "",
	"blank.avsc":   " \r\n\t\n",
	"large.avsc":   `"string"` + strings.Repeat(" ", 1<<20),
	"hidden.avsc":  `{"type": "\u001b[2J\u202e"}`,
}

const beforeConfluent = "name: test\nregion: us-east-1\naccount_id: '123456789012'\nprivatelink: {vpcs: {main: {cidr: 10.0.0.0/20}}}\nconfluent:\n"

// besideSchemas makes a folder with schemas, and with what is none, and goes there.
func besideSchemas(t *testing.T) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, text := range schemaFiles {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
	}
	require.NoError(t, os.WriteFile("nested.json", []byte(strings.Repeat(`{"not": `, 500)+"{}"+strings.Repeat("}", 500)), 0o600))
	require.NoError(t, os.Mkdir("folder.avsc", 0o700))
	require.NoError(t, syscall.Mkfifo("pipe.avsc", 0o600))
	require.NoError(t, os.Symlink("loop.avsc", "loop.avsc"))
	require.NoError(t, os.Symlink("order.avsc", "link.avsc"))
	require.NoError(t, os.Symlink("/dev/zero", "device.avsc"))
}

// topicValue is a configuration with a topic whose value is a schema.
func topicValue(schema string) string {
	return "  clusters:\n    main:\n      topics:\n        orders:\n          value:\n" + schema
}

// subjectsOnly is a configuration with schemas of no topic.
func subjectsOnly(schemas string) string {
	return "  clusters: {main: {}}\n  schema_registry:\n    schemas:\n" + schemas
}

// loaded loads a file with what stands under confluent, from line 6 on.
func loaded(t *testing.T, confluent string) (*config.Config, error) {
	t.Helper()
	require.NoError(t, os.WriteFile("c.yaml", []byte(beforeConfluent+confluent), 0o600))
	return config.Load("c.yaml")
}

// requireProblems holds all that is said of a file to what has to be, line by line.
func requireProblems(t *testing.T, confluent string, want ...string) {
	t.Helper()
	_, err := loaded(t, confluent)
	require.Error(t, err, confluent)
	require.Equal(t, want, strings.Split(err.Error(), "\n"), confluent)
}

const (
	ofValue    = "confluent.clusters.main.topics.orders.value"
	inFolder   = "; a file, named relative to the folder of this one"
	relative   = "; needs a path relative to the folder of this file, with / between folders, without \\"
	oneFormat  = "; AVRO, PROTOBUF or JSON, or a file that ends in .avsc, .proto or .json"
	asAVRO     = "; what a parser of AVRO takes, with what other files have named under references; the registry would refuse it"
	asProtobuf = "; what a parser of PROTOBUF takes, with what other files have named under references; the registry would refuse it"
	another    = "; a subject of this file, or <subject>@<version> of another, such as money@1"
	noCircle   = ": leads back to the schema itself; references that form no circle: the registry takes one schema after the other"
	oneSubject = ", and the clusters of an environment have one Schema Registry; one schema with one compatibility for both, or subjects of their own by subject_naming"
	noSubject  = ": is not a possible subject; needs 1 to 255 letters, digits and ._~!$&'()+,;=@-"
)

// A file that holds no schema is one problem, in the line that names it, and is never waited for.
func TestFilesOfSchemasThatAreRefused(t *testing.T) {
	besideSchemas(t)
	for file, want := range map[string]string{
		"missing.avsc":               "does not exist" + inFolder,
		"../nowhere/order.avsc":      "does not exist" + inFolder,
		"~/order.avsc":               "does not exist" + inFolder,
		"https://example.com/a.avsc": "does not exist" + inFolder,
		".":                          "is a folder" + inFolder,
		"folder.avsc":                "is a folder" + inFolder,
		"pipe.avsc":                  "is a pipe, a device or the like" + inFolder,
		"device.avsc":                "is a pipe, a device or the like" + inFolder,
		"loop.avsc":                  "cannot be read (too many levels of symbolic links)" + inFolder,
		"order.avsc/order.avsc":      "cannot be read (not a directory)" + inFolder,
		strings.Repeat("a", 300):     "cannot be read (file name too long)" + inFolder,
		"large.avsc":                 "is larger than 1 MiB; a schema alone, without data",
		"utf-16.avsc":                "is not text in UTF-8; save it as UTF-8",
		"bom.avsc":                   "begins with a byte order mark, which the registry does not take; save it as UTF-8 without one",
		"empty.avsc":                 "is empty; a schema",
		"blank.avsc":                 "is empty; a schema",
		"/etc/hostname":              "does not have the right form" + relative,
		`folder\order.avsc`:          "does not have the right form" + relative,
		"":                           "does not have the right form" + relative,
		"order.json":                 "is no JSON Schema: at '/type': value must be one of 'array', 'boolean', 'integer', 'null', 'number', 'object', 'string' (order.json); format: AVRO, as which it parses",
		"schema.avsc":                "is no AVRO schema: unknown type: object (schema.avsc); format: JSON, as which it parses",
		"broken.proto":               "is no Protobuf schema: field Order.id: missing field tag number (broken.proto:3)" + asProtobuf,
		"nested.json":                "is nested too deep to be read here (nested.json); a schema with fewer parts, less nested",
		"hidden.avsc":                `is no AVRO schema: unknown type: \x1b[2J\u202e (hidden.avsc)` + asAVRO,
	} {
		_, err := loaded(t, topicValue("            file: '"+file+"'\n"))
		assert.EqualError(t, err, "c.yaml:11: "+ofValue+".file: "+want, file)
	}
	requireProblems(t, topicValue("            file: order.txt\n"), "c.yaml:10: "+ofValue+".format: is missing, and the file's name does not tell it"+oneFormat)
	requireProblems(t, topicValue("            file: order.avsc\n            compatibility: backward\n"),
		"c.yaml:12: "+ofValue+".compatibility: is not one of the possible values; needs BACKWARD, BACKWARD_TRANSITIVE, FORWARD, FORWARD_TRANSITIVE, FULL, FULL_TRANSITIVE or NONE")
	requireProblems(t, topicValue("            file: order.avsc\n            format: avro\n"),
		"c.yaml:12: "+ofValue+".format: is not one of the possible values; needs AVRO, PROTOBUF or JSON")
	requireProblems(t, topicValue("            {}\n"), "c.yaml:10: "+ofValue+".file: is missing; required: File with the schema, relative to the folder of this one")
	// Some files of /proc wait for what comes: they have no size.
	requireProblems(t, topicValue("            file: "+strings.Repeat("../", 20)+"proc/kmsg\n            format: AVRO\n"), "c.yaml:11: "+ofValue+".file: is empty; a schema")
}

// Whoever runs the tests may be allowed to read everything.
func TestAFileOfASchemaThatMayNotBeRead(t *testing.T) {
	_, err := config.ParseLocated("c.yaml", []byte(beforeConfluent+topicValue("            file: order.avsc\n")), func(name string) ([]byte, error) {
		return nil, &fs.PathError{Op: "open", Path: "/home/somebody/" + name, Err: fs.ErrPermission}
	})
	require.EqualError(t, err, "c.yaml:11: "+ofValue+".file: cannot be read (permission denied)"+inFolder)
}

// Line ends of Windows are read as others, by a link as well, and in folders around that of the file.
func TestFilesOfSchemasThatAreTaken(t *testing.T) {
	besideSchemas(t)
	const lines = "syntax = \"proto3\";\nmessage Order {\n  int64 id = 1; // of the order\n}\n"
	require.NoError(t, os.WriteFile("order.proto", []byte(strings.ReplaceAll(lines, "\n", "\r\n")), 0o600))
	require.NoError(t, os.WriteFile("ORDER.PROTO", []byte(lines), 0o600))
	folder, err := os.Getwd()
	require.NoError(t, err)
	for _, file := range []string{"order.proto", "ORDER.PROTO", "./folder.avsc/../order.proto", "../" + filepath.Base(folder) + "/order.proto"} {
		c, err := loaded(t, topicValue("            file: "+file+"\n"))
		require.NoError(t, err, file)
		assert.Equal(t, lines, c.Subjects()[0].Text, file)
	}
	_, err = loaded(t, topicValue("            file: link.avsc\n"))
	require.NoError(t, err)
}

// The clusters of an environment share one registry: a subject has one schema, wherever it stands.
func TestASubjectNamedTwiceHasOneSchema(t *testing.T) {
	besideSchemas(t)
	const twoClusters = "  clusters:\n    main: {topics: {orders: {value: {file: order.avsc}}}}\n    other: {topics: {orders: {value: %s}}}\n"
	const theOther, first = "c.yaml:8: confluent.clusters.other.topics.orders.value: is another schema than ", ofValue + " for the subject orders-value"
	for _, another := range []string{"{file: order-2.avsc}", "{file: order.avsc, compatibility: FULL}", "{file: order.avsc, references: {shop.Line: line@1}}"} {
		requireProblems(t, fmt.Sprintf(twoClusters, another), theOther+first+oneSubject)
	}
	requireProblems(t, fmt.Sprintf(twoClusters, "{file: missing.avsc}"), "c.yaml:8: confluent.clusters.other.topics.orders.value.file: does not exist"+inFolder)
	requireProblems(t, "  clusters:\n    main: {topics: {orders: {value: {file: order.avsc}}}}\n  schema_registry:\n    schemas: {orders-value: {file: order-2.avsc}}\n",
		"c.yaml:7: "+ofValue+": is another schema than confluent.schema_registry.schemas.orders-value for the subject orders-value"+oneSubject)
	const named = "  clusters:\n    main:\n      topics:\n        orders: {subject_naming: %s, key: {file: order.avsc}, value: {file: order-2.avsc}}\n"
	for naming, subject := range map[string]string{"record": "shop.Order", "topic_record": "orders-shop.Order"} {
		requireProblems(t, fmt.Sprintf(named, naming), "c.yaml:9: "+ofValue+": is another schema than confluent.clusters.main.topics.orders.key for the subject "+subject+oneSubject)
	}
	requireProblems(t, fmt.Sprintf(named, "records"), "c.yaml:9: confluent.clusters.main.topics.orders.subject_naming: is not one of the possible values; needs topic, record or topic_record")

	c, err := loaded(t, fmt.Sprintf(twoClusters, "{file: order.avsc, protect: true}")+"protect: false\n")
	require.NoError(t, err)
	assert.True(t, *c.Subjects()[0].Protect, "what one place protects is protected")
	c, err = loaded(t, strings.ReplaceAll(fmt.Sprintf(twoClusters, "{file: order.avsc, retire: true, keep_data: true}"), "{value: {file: order.avsc}}", "{value: {file: order.avsc, retire: true}}"))
	require.NoError(t, err)
	assert.True(t, c.Subjects()[0].Retire)
	assert.True(t, c.Subjects()[0].KeepData, "what one place keeps is kept")
	c, err = loaded(t, fmt.Sprintf(twoClusters, "{file: order.avsc, retire: true, keep_data: true}"))
	require.NoError(t, err)
	assert.False(t, c.Subjects()[0].Retire, "as long as one stays it stays")
	assert.False(t, c.Subjects()[0].KeepData)
}

func TestSubjectsThatCannotBeNamed(t *testing.T) {
	besideSchemas(t)
	for _, name := range []string{"a b", "a*", "a/b", ":.context:a", "a?b", "a#b", "a%2fb", "日本", `a"b`, strings.Repeat("a", 256), ""} {
		requireProblems(t, subjectsOnly("      '"+name+"': {file: order.avsc}\n"), "c.yaml:9: confluent.schema_registry.schemas"+key(name)+noSubject)
	}
	requireProblems(t, subjectsOnly("      a.b: {file: order.avsc}\n      a_b: {file: order.avsc}\n"),
		`c.yaml:10: confluent.schema_registry.schemas.a_b: is a subject that differs from that of confluent.schema_registry.schemas["a.b"] only in characters that Terraform's addresses do not have; another subject`)
	const byRecord = "  clusters:\n    main:\n      topics:\n        orders: {subject_naming: record, value: {file: %s}}\n"
	requireProblems(t, fmt.Sprintf(byRecord, "title.json"), "c.yaml:9: "+ofValue+noSubject)
	requireProblems(t, "  schema_registry: {endpoint: private}\n"+fmt.Sprintf(byRecord, "missing.json"), "c.yaml:10: "+ofValue+".file: does not exist"+inFolder)
	requireProblems(t, fmt.Sprintf(byRecord, "no-name.json"),
		"c.yaml:9: "+ofValue+": has no name that its subject could be called by; subject_naming: topic, or a schema with a name: of a record, a message, or a title")
}

// key is a key of a mapping as a path has it.
func key(name string) string {
	return strings.TrimPrefix(config.Path("x", name), "x")
}

func TestReferencesOfSchemas(t *testing.T) {
	besideSchemas(t)
	const at = "c.yaml:10: confluent.schema_registry.schemas.line.references"
	const order = "      order: {file: order.avsc}\n      line: {file: line.avsc, references: {%s}}\n"
	for reference, want := range map[string]string{
		"shop.Order: nobody":       `["shop.Order"]: is no subject of this file` + another,
		"shop.Order: ordr":         `["shop.Order"]: is no subject of this file; did you mean order?`,
		"shop.Order: 'a b@1'":      `["shop.Order"]: names no possible subject` + another,
		"shop.Order: 'a?b@1'":      `["shop.Order"]: names no possible subject` + another,
		"shop.Order: ''":           `["shop.Order"]: names no possible subject` + another,
		"shop.Order: order@1":      `["shop.Order"]: names a version of a subject that this file makes; the subject alone: its newest version is meant`,
		"shop.Order: order@0":      `["shop.Order"]: is no subject of this file` + another,
		"shop.Order: order@-1":     `["shop.Order"]: is no subject of this file` + another,
		"shop.Order: line":         `["shop.Order"]` + noCircle,
		"shop.Other: order":        `["shop.Other"]: refers by shop.Other to a schema without a type of that name; a schema in AVRO that has what the name says`,
		"'': a@1, shop.Order: b@1": `[""]: has no name; the name that the schema has for it`,
		"shop.Order:":              `["shop.Order"]: has no value; needs text (put a number or a word such as true in quotes)`,
	} {
		requireProblems(t, subjectsOnly(fmt.Sprintf(order, reference)), at+want)
	}
	for format, name := range map[string]string{"avsc": "A", "json": "a.json", "proto": "a.proto"} {
		other := strings.Replace(strings.Replace(name, "A", "B", 1), "a.", "b.", 1)
		requireProblems(t, subjectsOnly(fmt.Sprintf("      a: {file: a.%[1]s, references: {%[3]s: b}}\n      b: {file: b.%[1]s, references: {%[2]s: a}}\n", format, name, other)),
			"c.yaml:10: confluent.schema_registry.schemas.b.references"+key(name)+noCircle)
	}
	requireProblems(t, subjectsOnly("      proto: {file: a.proto, references: {b.proto: b@1}}\n      line: {file: line.avsc, references: {shop.Order: proto}}\n"),
		at+`["shop.Order"]: refers by shop.Order to a schema of the format PROTOBUF; a schema in AVRO that has what the name says`)

	requireProblems(t, subjectsOnly("      order: {file: missing.avsc}\n      line: {file: line.avsc, references: {shop.Order: order}}\n"),
		"c.yaml:9: confluent.schema_registry.schemas.order.file: does not exist"+inFolder)

	// What is known of others' subjects is their version: what refers to them, however deep, is taken as far as it goes.
	for _, order := range []string{"order", "other@3"} {
		_, err := loaded(t, subjectsOnly("      order: {file: order.avsc}\n      line: {file: line.avsc, references: {shop.Order: "+order+"}}\n      page: {file: page.avsc, references: {shop.Line: line}}\n"))
		require.NoError(t, err, order)
	}
}
