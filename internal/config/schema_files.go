package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"cdk.tf/confluent-privatelink/internal/output"
	"cdk.tf/confluent-privatelink/internal/subjects"
)

// largestSchema is a bound that no hand-written schema reaches, in bytes.
const largestSchema = 1 << 20

// Files gives the content of a file by the name that the configuration has for it.
type Files func(name string) ([]byte, error)

// filesBeside finds files by their names relative to the folder of the configuration file.
func filesBeside(path string) Files {
	return func(name string) ([]byte, error) {
		return readRegular(filepath.Join(filepath.Dir(path), filepath.FromSlash(name)))
	}
}

// readRegular reads a file that is neither a folder nor something that one could wait for, such as a pipe. Some files of /proc, which
// say that they are empty, are both.
func readRegular(name string) ([]byte, error) {
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, errors.New("is a folder")
	case !info.Mode().IsRegular():
		return nil, errors.New("is a pipe, a device or the like")
	case info.Size() == 0:
		return nil, nil
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, largestSchema+1))
}

// readSchemas takes the texts and the records of all schemas from their files, and returns what is wrong with those.
func (c *Config) readSchemas(files Files) []Problem {
	v := &validator{Config: c}
	v.readSchemaTexts(files)
	c.eachSchema(func(_, _ string, schema *Schema) { // of itself alone each says what its record is called, and so what its subject is
		if alone, err := subjects.Parse(schema.alone()); err == nil {
			schema.Record = alone.Record
		}
	})
	linked, circular := c.SchemasBySubject(), c.circular()
	c.eachSchema(func(path, subject string, schema *Schema) {
		if schema.Text == "" || schema.Format == "" {
			return
		}
		_, err := subjects.Parse(schema.link(linked, circular[subject]))
		var said *subjects.SyntaxError
		switch {
		case errors.As(err, &said):
			v.addSyntax(path, *schema, *said)
		case subject == "" && schema.Record == "" && path != at(keptSchemas, ""):
			v.add(path, "has no name that its subject could be called by", "subject_naming: topic, or a schema with a name: of a record, a message, or a title")
		}
	})
	return v.problems
}

// addSyntax says why a schema does not parse: at its reference if that is why, or else at its file.
func (v *validator) addSyntax(path string, schema Schema, said subjects.SyntaxError) {
	what := shown(said.What)
	if said.Reference != "" {
		v.add(at(path, "references", said.Reference), what, "a schema in "+schema.Format+" that has what the name says")
		return
	}
	place := schema.File
	if said.Line > 0 {
		place = fmt.Sprintf("%s:%d", schema.File, said.Line)
	}
	allowed := "what a parser of " + schema.Format + " takes, with what other files have named under references; the registry would refuse it"
	if said.Costly {
		allowed = "a schema with fewer parts, less nested"
	} else if other := schema.otherFormat(); other != "" {
		allowed = "format: " + other + ", as which it parses"
	}
	v.add(at(path, "file"), what+" ("+place+")", allowed)
}

// otherFormat is the one as which a schema parses that does not parse as its own; empty if there is none. Nearly every object of JSON is
// a JSON Schema, so that only one that says so counts.
func (s Schema) otherFormat() string {
	for _, format := range []string{subjects.AVRO, subjects.Protobuf, subjects.JSON} {
		_, err := subjects.Parse(subjects.Schema{Format: format, Text: s.Text})
		if format != s.Format && err == nil && (format != subjects.JSON || strings.Contains(s.Text, `"$schema"`)) {
			return format
		}
	}
	return ""
}

// longestSaid is how much of what a parser says is shown.
const longestSaid = 200

// shown is what a parser says, which may quote its input.
func shown(text string) string {
	text = output.Visible(text)
	if runes := []rune(text); len(runes) > longestSaid {
		text = string(runes[:longestSaid]) + "..."
	}
	return text
}

// alone is a schema of whose references nothing is known.
func (s Schema) alone() subjects.Schema {
	schema := subjects.Schema{Format: s.Format, Text: s.Text, References: map[string]*subjects.Schema{}}
	for name := range s.References {
		schema.References[name] = nil
	}
	return schema
}

// SchemasBySubject are the schemas of the file by subject, each with what it refers to as far as this file has it, and in no circle.
func (c *Config) SchemasBySubject() map[string]*subjects.Schema {
	all, circular := map[string]*subjects.Schema{}, c.circular()
	for _, subject := range c.Subjects() {
		if schema := subject.alone(); schema.Text != "" {
			all[subject.Name] = &schema
		}
	}
	for _, subject := range c.Subjects() {
		if schema, read := all[subject.Name]; read {
			*schema = subject.link(all, circular[subject.Name])
		}
	}
	return all
}

// link gives a schema what it refers to, but for the names of what leads back to it.
func (s Schema) link(all map[string]*subjects.Schema, circular map[string]bool) subjects.Schema {
	schema := s.alone()
	for _, reference := range s.AllReferences() {
		if reference.Version == 0 && !circular[reference.Name] {
			schema.References[reference.Name] = all[reference.Subject]
		}
	}
	return schema
}

// readSchemaTexts takes the texts of all schemas from their files, and notes the files that hold none. A text is the same on every
// machine, also where Git ends lines in files as Windows does.
func (v *validator) readSchemaTexts(files Files) {
	v.eachSchema(func(path, _ string, schema *Schema) {
		if !schemaFileForm.MatchString(schema.File) || schema.Format != "" && !slices.Contains(slices.Collect(maps.Values(formats)), schema.Format) {
			return // said by the schema of the configuration
		}
		text, err := files(schema.File)
		what, allowed := unusable(text, err)
		switch {
		case what != "":
			v.add(at(path, "file"), what, allowed)
		case schema.Format == "":
			v.add(at(path, "format"), "is missing, and the file's name does not tell it", "AVRO, PROTOBUF or JSON, or a file that ends in .avsc, .proto or .json")
		default:
			schema.Text = strings.ReplaceAll(string(text), "\r\n", "\n")
		}
	})
}

var schemaFileForm = regexp.MustCompile(shapes["schema-file"].pattern)

// Schemas are the contents of the files of schemas that a configuration file names, by these names.
func (l *Located) Schemas() map[string][]byte {
	found := map[string][]byte{}
	l.eachSchema(func(_, _ string, schema *Schema) { found[schema.File] = []byte(schema.Text) })
	return found
}

// unusable says what is wrong with the content of a schema's file; nothing if it is text. It quotes none of it.
func unusable(text []byte, err error) (what, allowed string) {
	const relative, bom = "a file, named relative to the folder of this one", "\ufeff"
	var failed *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "does not exist", relative
	case errors.As(err, &failed):
		return "cannot be read (" + failed.Err.Error() + ")", relative
	case err != nil:
		return err.Error(), relative
	case len(text) > largestSchema:
		return fmt.Sprintf("is larger than %d MiB", largestSchema>>20), "a schema alone, without data"
	case !utf8.Valid(text):
		return "is not text in UTF-8", "save it as UTF-8"
	case bytes.HasPrefix(text, []byte(bom)):
		return "begins with a byte order mark, which the registry does not take", "save it as UTF-8 without one"
	case len(bytes.TrimSpace(text)) == 0:
		return "is empty", "a schema"
	}
	return "", ""
}
