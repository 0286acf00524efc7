package config

import (
	"fmt"
	"os"

	"go.yaml.in/yaml/v4"
)

// Load reads the configuration file at path, completes it with the defaults and
// checks it.
func Load(path string) (*Config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("configuration file: %w", err)
	}
	return Parse(path, data)
}

// Parse does what Load does with the content of a file; name stands for the file in errors.
func Parse(name string, data []byte) (*Config, error) {
	config := &Config{}
	if err := yaml.Load(data, config, yaml.WithKnownFields(), yaml.WithUniqueKeys()); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	config.setDefaults()
	return config, nil
}
