package config

import (
	"errors"
	"slices"
)

// Located is a configuration file that is only looked at, and knows in which line what stands.
type Located struct {
	*Config
	// File is its name.
	File string
	// Text is what stands in it: a pipe can be read only once.
	Text []byte

	files    Files
	document *document
}

// Check refuses what Load refuses.
func (l *Located) Check() error {
	_, err := parse(l.File, l.Text, l.files)
	return err
}

// LoadLocated loads a file to be looked at: as LoadToRead it does not mind rules that concern the making of stacks alone.
func LoadLocated(path string) (*Located, error) {
	data, err := read(path)
	if err != nil {
		return nil, err
	}
	return ParseLocated(path, data, filesBeside(path))
}

// ParseLocated does what LoadLocated does with the content of a file. Without files the schemas that it names are not read.
func ParseLocated(name string, data []byte, files Files) (*Located, error) {
	source, err := parse(name, data, files)
	if err = notOfMaking(err); err != nil {
		return nil, err
	}
	return &Located{source.Config, name, data, files, source.document}, nil
}

// notOfMaking leaves out what concerns the making of stacks alone, and is nil if nothing is left.
func notOfMaking(err error) error {
	var problems *Problems
	if !errors.As(err, &problems) {
		return err
	}
	problems.List = slices.DeleteFunc(problems.List, func(p Problem) bool { return p.making })
	if len(problems.List) == 0 {
		return nil
	}
	return err
}

// Line of a path that Path wrote, or of the nearest thing around it.
func (l *Located) Line(path string) int { return l.document.line(path) }

// Has tells whether the file gives a path itself.
func (l *Located) Has(path string) bool {
	_, ok := l.document.lines[path]
	return ok
}

// Path writes the path of what stands in a file: keys are strings, positions in lists ints.
func Path(steps ...any) string { return at("", steps...) }
