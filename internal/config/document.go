package config

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// largestFile is a bound that no hand-written configuration reaches, in bytes.
const largestFile = 1 << 20

// largestNumber is the largest that a float64 holds exactly with all smaller ones.
const largestNumber = 1 << 53

// document is a parsed YAML file that knows where everything stands.
type document struct {
	root *yaml.Node
	// nodes by path.
	nodes map[string]*yaml.Node
	// lines by path: a key's line for an entry of a mapping.
	lines map[string]int
	// paths by location: the steps to a value, as the JSON Schema library gives them.
	paths    map[string]string
	problems []Problem
	// refused holds the paths of the problems.
	refused refusals
}

// readDocument parses the content of a file. Anything that would let one file mean
// two things, or one line stand for many, is a problem: repeated keys, anchors,
// aliases, tags, several documents.
func readDocument(data []byte) (*document, any, error) {
	root, err := parseYAML(data)
	if err != nil {
		return nil, nil, err
	}
	d := &document{
		root:    root,
		nodes:   map[string]*yaml.Node{},
		lines:   map[string]int{},
		paths:   map[string]string{},
		refused: refusals{},
	}
	value := d.read(root, nil, "")
	return d, value, nil
}

func parseYAML(data []byte) (*yaml.Node, error) {
	switch {
	case len(data) > largestFile:
		return nil, Problem{What: "the file is larger than 1 MiB", Allowed: "one YAML file per environment"}.asError()
	case !utf8.Valid(data):
		return nil, Problem{What: "the file is not text in UTF-8", Allowed: "save it as UTF-8"}.asError()
	}
	loader, err := yaml.NewLoader(bytes.NewReader(data), yaml.WithUniqueKeys(false))
	if err != nil {
		return nil, err
	}
	var file, next yaml.Node
	switch err := loader.Load(&file); {
	case errors.Is(err, io.EOF), err == nil && len(file.Content) == 0:
		return nil, Problem{What: "the file is empty", Allowed: "start from one of the files under config/"}.asError()
	case err != nil:
		return nil, syntaxProblem(data, err).asError()
	}
	switch err := loader.Load(&next); {
	case err == nil:
		return nil, Problem{Line: next.Line, What: "the file holds a second document", Allowed: "one document per file, without ---"}.asError()
	case !errors.Is(err, io.EOF):
		return nil, syntaxProblem(data, err).asError()
	}
	return file.Content[0], nil
}

// asError makes the only problem of a file an error.
func (p Problem) asError() error { return &Problems{List: []Problem{p}} }

func (d *document) add(path string, line int, what, allowed string) {
	d.problems = append(d.problems, Problem{Line: line, Path: path, What: what, Allowed: allowed})
	d.refused[path] = true
}

// refusals are paths of values with a problem.
type refusals map[string]bool

// cover reports whether there is a problem with a value or with something around it.
func (r refusals) cover(path string) bool {
	for !r[path] {
		if path = parent(path); path == "" {
			return false
		}
	}
	return true
}

// read returns the value of a node in the types of encoding/json, and notes where
// it and everything in it stands. A node that cannot be used is set to null.
func (d *document) read(node *yaml.Node, location []string, path string) any {
	d.nodes[path] = node
	d.paths[joined(location)] = path
	if _, ok := d.lines[path]; !ok {
		d.lines[path] = node.Line
	}
	switch {
	case node.Kind == yaml.AliasNode || node.Anchor != "":
		d.refuse(node, path, "is a YAML anchor or alias", "write the value out")
	case node.Style&yaml.TaggedStyle != 0:
		d.refuse(node, path, "has a YAML tag", "write the plain value")
	case node.Kind == yaml.MappingNode:
		return d.readMapping(node, location, path)
	case node.Kind == yaml.SequenceNode:
		list := make([]any, len(node.Content))
		for i, item := range node.Content {
			list[i] = d.read(item, append(slices.Clip(location), strconv.Itoa(i)), at(path, i))
		}
		return list
	case node.Kind == yaml.ScalarNode:
		return d.readScalar(node, path)
	}
	return nil
}

func (d *document) readMapping(node *yaml.Node, location []string, path string) any {
	mapping := map[string]any{}
	first := map[string]int{}
	var kept []*yaml.Node
	for key, value := range entries(node) {
		if key.Kind != yaml.ScalarNode || key.ShortTag() != "!!str" || key.Anchor != "" || key.Style&yaml.TaggedStyle != 0 {
			d.add(at(path, cmp.Or(key.Value, "?")), key.Line, "is a key that is not plain text", "put numbers and words such as true in quotes; no anchors, tags or <<")
			continue
		}
		below := at(path, key.Value)
		if invisible(key.Value) {
			d.add(below, key.Line, "is a key with a control character, such as a line break", oneLine)
			continue
		}
		if line, ok := first[key.Value]; ok {
			d.add(below, key.Line, fmt.Sprintf("is given twice, first in line %d", line), "keep one of the two")
			continue
		}
		first[key.Value] = key.Line
		d.lines[below] = key.Line
		mapping[key.Value] = d.read(value, append(slices.Clip(location), key.Value), below)
		kept = append(kept, key, value)
	}
	node.Content = kept
	return mapping
}

// readScalar returns a string, a bool, an int64, a float64 or nil.
func (d *document) readScalar(node *yaml.Node, path string) any {
	switch node.ShortTag() {
	case "!!null":
		return nil
	case "!!bool":
		return strings.EqualFold(node.Value, "true")
	case "!!int":
		number, err := strconv.ParseInt(node.Value, 10, 64)
		if err != nil || strconv.FormatInt(number, 10) != node.Value {
			d.refuse(node, path, "is a number in an unusual notation", "plain decimal digits, or quotes around text")
			return nil
		}
		return number
	case "!!float":
		number, err := strconv.ParseFloat(node.Value, 64)
		if err != nil || math.IsNaN(number) || math.Abs(number) > largestNumber {
			d.refuse(node, path, "is a number in an unusual notation", "plain decimal digits, or quotes around text")
			return nil
		}
		return number
	}
	if invisible(node.Value) {
		d.refuse(node, path, "holds a control character, such as a line break", oneLine)
		return nil
	}
	return node.Value
}

// invisible reports whether a text holds control characters, or others that cannot be seen,
// such as marks that change the direction of writing: they hide what a name is.
func invisible(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool {
		return unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Cf)
	})
}

// oneLine is what every text of a file has to be: all of them are names, ids or settings, which
// no service takes with control characters in them.
const oneLine = "one line of text without control characters"

// refuse notes a problem with a value and takes the value out of the document.
func (d *document) refuse(node *yaml.Node, path, what, allowed string) {
	d.add(path, node.Line, what, allowed)
	setNull(node)
}

func setNull(node *yaml.Node) {
	*node = yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null", Value: "null", Line: node.Line, Column: node.Column}
}

// joined makes one key of a location. An empty step in it is one all the same.
func joined(location []string) string {
	var key strings.Builder
	for _, step := range location {
		key.WriteString("\x00" + step)
	}
	return key.String()
}

// line returns the line of a path or of the nearest thing around it.
func (d *document) line(path string) int {
	for {
		if line, ok := d.lines[path]; ok || path == "" {
			return line
		}
		path = parent(path)
	}
}
