package config

import (
	"bytes"
	"cmp"
	"errors"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v4"
)

// mistake is what people do wrong in YAML, found by the words of the YAML library (v4).
type mistake struct {
	// context and message are what the library says it was doing, and what it found; either
	// may be empty.
	context, message string
	// opening places the problem where the library began, not where it gave up.
	opening       bool
	what, allowed string
}

var mistakes = []mistake{
	{context: "scanning an alias", what: "a value starts with *, which means an alias in YAML", allowed: `put it in quotes, such as "*"`},
	{message: "unknown anchor", what: "a value starts with *, which means an alias in YAML", allowed: `put it in quotes, such as "*"`},
	{context: "scanning an anchor", what: "a value starts with &, which means an anchor in YAML", allowed: "put it in quotes"},
	{message: "tab character", what: "the line is indented by a tab", allowed: "spaces"},
	{context: "quoted scalar", message: "end of stream", opening: true, what: "a quote is opened and not closed", allowed: "close it on its line, or leave both out"},
	{context: "quoted scalar", message: "escape", what: "a backslash in double quotes is followed by something that YAML does not know", allowed: "single quotes, or two backslashes"},
	{message: "cannot start any token", what: "a value starts with a character that YAML keeps for itself (@, ` or %)", allowed: "put it in quotes"},
	{message: "mapping values are not allowed", what: "a colon stands where no key can be", allowed: "indent the keys of one mapping alike; put text with a colon and a space in quotes"},
	{message: "could not find expected ':'", opening: true, what: "a line holds a key without a colon and a value", allowed: "key: value"},
	{context: "flow sequence", opening: true, what: "a [ is not closed, or a comma is missing in it", allowed: "entries with commas between them, and a ]"},
	{context: "flow mapping", opening: true, what: "a { is not closed, or a comma is missing in it", allowed: "entries with commas between them, and a }"},
	{context: "block mapping", message: "did not find expected key", what: "the line is neither a key of the mapping before it nor indented as one", allowed: "the keys of one mapping in one column, and nothing behind a closing quote"},
	{context: "block collection", message: "'-' indicator", what: "the line is not an entry of the list before it", allowed: "entries that start with -, in one column"},
}

// syntaxProblem says what is wrong with a file that is no YAML, and where. It leaves out
// the words of the library, which can quote the file.
func syntaxProblem(data []byte, err error) Problem {
	problem := Problem{What: "the file is not valid YAML", Allowed: "check indentation, colons and quotes around this line"}
	var load *yaml.LoadError
	if !errors.As(err, &load) {
		return problem
	}
	problem.Line = load.Mark.Line
	if problem.Line == 0 {
		return controlCharacter(data, problem)
	}
	if line := openQuote(data, load.Mark.Line); line > 0 {
		load = &yaml.LoadError{ContextMsg: "quoted scalar", Message: "end of stream", ContextMark: yaml.Mark{Line: line}}
	}
	if startsWithTab(data, load.Mark.Line) {
		load = &yaml.LoadError{Message: "tab character", Mark: load.Mark}
	}
	for _, m := range mistakes {
		if strings.Contains(load.ContextMsg, m.context) && strings.Contains(load.Message, m.message) {
			problem.What, problem.Allowed = m.what, m.allowed
			if m.opening {
				problem.Line = cmp.Or(load.ContextMark.Line, problem.Line)
			}
			return problem
		}
	}
	return problem
}

// controlCharacter places the first control character, for which the library has no place.
func controlCharacter(data []byte, problem Problem) Problem {
	first := bytes.IndexFunc(data, func(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune("\t\r\n\u0085", r) })
	if first < 0 {
		return problem
	}
	return Problem{Line: 1 + bytes.Count(data[:first], []byte("\n")), What: "the file holds a control character", Allowed: "remove it"}
}

func startsWithTab(data []byte, line int) bool {
	lines := bytes.SplitN(data, []byte("\n"), line+1)
	return line > 0 && line <= len(lines) && strings.HasPrefix(strings.TrimLeft(string(lines[line-1]), " "), "\t")
}

// openQuote returns the line in which a quote was opened that is closed in the given line,
// or 0. The parser takes all between the two for one text and stumbles over what follows.
func openQuote(data []byte, line int) int {
	var quote byte // that is open
	opened, number := 0, 1
	for i := 0; i < len(data) && number <= line; i++ {
		switch c := data[i]; {
		case c == '\n':
			number++
		case quote == '"' && c == '\\':
			i++
		case quote != 0 && c == quote:
			if quote = 0; number == line && opened < line {
				return opened
			}
		case quote == 0 && (c == '"' || c == '\'') && startsValue(data[:i]):
			quote, opened = c, number
		case quote == 0 && c == '#' && (i == 0 || data[i-1] == ' ' || data[i-1] == '\n'):
			for i+1 < len(data) && data[i+1] != '\n' {
				i++
			}
		}
	}
	return 0
}

// startsValue reports whether a value can begin after a text.
func startsValue(before []byte) bool {
	before = bytes.TrimRight(before, " ")
	return len(before) == 0 || bytes.ContainsAny(before[len(before)-1:], "\n:,[{-")
}
