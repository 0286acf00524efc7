package config

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"

	"go.yaml.in/yaml/v4"
)

// Load reads the configuration file at path, completes it with the defaults and
// checks it. Everything that is wrong with the content comes at once, as *Problems.
func Load(path string) (*Config, error) {
	data, err := read(path)
	if err != nil {
		return nil, err
	}
	return Parse(path, data)
}

func read(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("configuration file: %w", err)
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.IsDir() {
		return nil, fmt.Errorf("configuration file: %s is a folder", path)
	}
	data, err := io.ReadAll(io.LimitReader(file, largestFile+1))
	if err != nil {
		return nil, fmt.Errorf("configuration file: %w", err)
	}
	return data, nil
}

// Parse does what Load does with the content of a file; name stands for the file in errors.
func Parse(name string, data []byte) (*Config, error) {
	source, err := parse(name, data, filesBeside(name))
	if err != nil {
		return nil, err
	}
	return source.Config, nil
}

// ParseText does what Parse does with a text of which nothing else is at hand: the schemas that it names are not read.
func ParseText(data []byte) (*Config, error) {
	source, err := parse("", data, nil)
	if err != nil {
		return nil, err
	}
	return source.Config, nil
}

// LoadToRead loads the file of stacks that are only looked at, and may have been made before a rule
// came: what concerns the making of stacks alone, and not what is in them, is no problem. Schemas are not read: the stacks hold
// their texts, and their files may be elsewhere.
func LoadToRead(path string) (*Config, error) {
	data, err := read(path)
	if err != nil {
		return nil, err
	}
	located, err := ParseLocated(path, data, nil)
	if err != nil {
		return nil, err
	}
	return located.Config, nil
}

// parse returns what is wrong with a file and, if its structure could be read, the file all the same. Without files the
// schemas that it names are not read.
func parse(name string, data []byte, files Files) (*source, error) {
	source, err := parseDocument(data, files)
	var problems *Problems
	if errors.As(err, &problems) {
		problems.File = name
	}
	if source != nil {
		source.file = name
	}
	return source, err
}

func parseDocument(data []byte, files Files) (*source, error) {
	document, value, err := readDocument(data)
	if err != nil {
		return nil, err
	}
	if err := document.checkStructure(value); err != nil {
		return nil, err
	}
	if document.root.Kind != yaml.MappingNode {
		return nil, &Problems{List: document.problems}
	}
	config, err := document.decode()
	if err != nil {
		return nil, err
	}
	problems := config.checkGiven()
	document.placeAlike(config.Confluent.Clusters)
	config.setDefaults()
	if files != nil {
		problems = append(problems, config.readSchemas(files)...)
	}
	config.setSubjects()
	structural := maps.Clone(document.refused)
	for _, problem := range append(problems, config.validate()...) {
		if !structural.cover(problem.Path) { // the value is not what the file says
			problem.Line = document.line(problem.Path)
			document.problems = append(document.problems, problem)
		}
	}
	if len(document.problems) > 0 {
		err = &Problems{List: sorted(document.problems)}
	}
	if len(structural) > 0 {
		return nil, err
	}
	return &source{Config: config, document: document}, err
}
