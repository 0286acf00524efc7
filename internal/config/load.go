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
	return Parse(path, data)
}

// Parse does what Load does with the content of a file; name stands for the file in errors.
func Parse(name string, data []byte) (*Config, error) {
	config, err := parse(data)
	var problems *Problems
	if errors.As(err, &problems) {
		problems.File = name
	}
	return config, err
}

func parse(data []byte) (*Config, error) {
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
	config.setDefaults()
	structural := maps.Clone(document.refused)
	for _, problem := range append(problems, config.validate()...) {
		if !structural.cover(problem.Path) { // the value is not what the file says
			document.add(problem.Path, document.line(problem.Path), problem.What, problem.Allowed)
		}
	}
	if len(document.problems) > 0 {
		return nil, &Problems{List: sorted(document.problems)}
	}
	return config, nil
}
