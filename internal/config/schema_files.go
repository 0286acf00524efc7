package config

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"cdk.tf/confluent-privatelink/internal/subjects"
)

// largestSchema is a bound that no hand-written schema reaches, in bytes.
const largestSchema = 1 << 20

// Files gives the content of a file by the name that the configuration has for it.
type Files func(name string) ([]byte, error)

// filesBeside finds files by their names relative to the folder of the configuration file.
func filesBeside(path string) Files {
	return func(name string) ([]byte, error) {
		name = filepath.FromSlash(name)
		if !filepath.IsAbs(name) {
			name = filepath.Join(filepath.Dir(path), name)
		}
		return readRegular(name)
	}
}

// readRegular reads a file that is neither a folder nor something that one could wait for, such as a pipe.
func readRegular(name string) ([]byte, error) {
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, errors.New("is a folder")
	case !info.Mode().IsRegular():
		return nil, errors.New("is no file")
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
	linked := c.Schemas()
	c.eachSchema(func(path, subject string, schema *Schema) {
		if schema.Text == "" || schema.Format == "" {
			return
		}
		_, err := subjects.Parse(schema.link(linked))
		var said *subjects.SyntaxError
		if errors.As(err, &said) {
			place := schema.File
			if said.Line > 0 {
				place = fmt.Sprintf("%s:%d", schema.File, said.Line)
			}
			v.add(at(path, "file"), shown(said.What)+" ("+place+")", "what a parser of "+schema.Format+" takes; the registry would refuse it")
			return
		}
		if subject == "" {
			v.add(path, "has no name that its subject could be called by", "subject_naming: topic, or a schema with a name: of a record, a message, or a title")
		}
	})
	return v.problems
}

// longestSaid is how much of what a parser says is shown.
const longestSaid = 200

// shown is what a parser says, which may quote its input, without what cannot be seen.
func shown(text string) string {
	text = strings.Map(func(r rune) rune {
		if invisible(string(r)) {
			return '?'
		}
		return r
	}, strings.ToValidUTF8(text, "?"))
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

// Schemas are those of the file by subject, each with what it refers to as far as this file has it.
func (c *Config) Schemas() map[string]*subjects.Schema {
	all := map[string]*subjects.Schema{}
	for _, subject := range c.Subjects() {
		schema := subject.alone()
		all[subject.Name] = &schema
	}
	for _, subject := range c.Subjects() {
		*all[subject.Name] = subject.link(all)
	}
	return all
}

// link gives a schema what it refers to.
func (s Schema) link(all map[string]*subjects.Schema) subjects.Schema {
	schema := s.alone()
	for _, reference := range s.AllReferences() {
		if reference.Version == 0 {
			schema.References[reference.Name] = all[reference.Subject]
		}
	}
	return schema
}

// readSchemaTexts takes the texts of all schemas from their files, and notes the files that hold none.
func (v *validator) readSchemaTexts(files Files) {
	v.eachSchema(func(path, _ string, schema *Schema) {
		if schema.File == "" {
			return // said by the schema of the configuration
		}
		text, err := files(schema.File)
		if what, allowed := unusable(text, err); what != "" {
			v.add(at(path, "file"), what, allowed)
			return
		}
		schema.Text = string(text)
	})
}

// Schemas are the contents of the files of schemas that a configuration file names, by these names.
func (l *Located) Schemas() map[string][]byte {
	found := map[string][]byte{}
	l.eachSchema(func(_, _ string, schema *Schema) { found[schema.File] = []byte(schema.Text) })
	return found
}

// unusable says what is wrong with the content of a schema's file; nothing if it is text. It quotes none of it.
func unusable(text []byte, err error) (what, allowed string) {
	const relative = "a file, named relative to the folder of this one"
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
	case len(text) == 0:
		return "is empty", "a schema"
	case !utf8.Valid(text):
		return "is not text in UTF-8", "save it as UTF-8"
	}
	return "", ""
}
