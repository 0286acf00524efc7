package config

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
)

// NoteName is the copy of the configuration file that stands beside the stacks made from it.
const NoteName = "config.yaml"

// Note copies a configuration file beside the stacks that were made from it, so that what reads
// the stacks finds the file that belongs to them, on any machine. The file holds no secrets.
func Note(file, out string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("configuration file: %w", err)
	}
	note := filepath.Join(out, NoteName)
	if err := os.WriteFile(note+".new", text, 0o644); err != nil {
		return fmt.Errorf("note of the configuration file: %w", err)
	}
	return os.Rename(note+".new", note)
}

// LoadBeside loads the configuration file of the stacks in a folder: the one that synth noted
// there. A file that is named must be of the same content; it is an error if it is of another,
// since stacks are never judged by another system's file.
func LoadBeside(out, named string) (*Config, error) {
	note := filepath.Join(out, NoteName)
	if _, err := os.Stat(note); err != nil {
		if named == "" {
			return nil, fmt.Errorf("no %s stands beside the stacks in %s: name the file that they were made from, or synthesize again", NoteName, out)
		}
		return LoadToRead(named)
	}
	noted, err := LoadToRead(note)
	if err != nil || named == "" {
		return noted, err
	}
	given, err := LoadToRead(named)
	if err != nil {
		return nil, err
	}
	if !reflect.DeepEqual(noted, given) {
		return nil, fmt.Errorf("%s (name %s) is not what the stacks in %s were made from (name %s): leave it out, or synthesize again", named, given.Name, out, noted.Name)
	}
	return given, nil
}
