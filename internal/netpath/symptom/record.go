package symptom

import (
	"bufio"
	"errors"
	"io"
	"regexp"
	"strings"
)

const (
	maxRecord     = 64 << 10 // bytes of one record; what is longer is cut in pieces
	maxErrorLines = 40       // lines of an error that Terraform prints without a box
)

// record is a piece of text in which one error is described: a line, or all lines of one
// Terraform diagnostic with its frame taken off and its wrapped lines joined.
type record struct {
	line     int // of the first line, from 1
	text     string
	resource string // Terraform address, from the diagnostic's frame
	// diagnostic is set for an error of Terraform's (or of a program that prints "Error: " as it does).
	diagnostic bool
}

var (
	// colors are the terminal's escape sequences (ECMA-48).
	colors = regexp.MustCompile("\x1b\\[[0-9;?]*[ -/]*[@-~]|\x1b\\][^\x07\x1b]{0,200}(?:\x07|\x1b\\\\)")
	// stamps stand before each line in the logs of runners (GitHub Actions, GitLab, containers) and in quoted mail.
	stamps = regexp.MustCompile(`^(?:> ?)*(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z? +)?(?:##\[error\])?`)
	// stack is a trace of Node.js, which too begins with "Error: ".
	stack = regexp.MustCompile(`\bat [^()]{1,200}\((?:node:|/|file:)`)
	// anew begins what is no part of the error before it: a log line, an exception, another program.
	anew = regexp.MustCompile(`^(?:\d{4}[-/]\d\d|\[\d|\[[A-Z]+\]|%\d\||\{"|\$ |ERROR|WARN|INFO|DEBUG|FATAL|TRACE|curl: |Caused by: |Traceback |at |[a-zA-Z_.]+(?:Exception|Error)\b|[a-z_]+\.[^ ]+: (?:Still |Creat|Read|Modif|Destroy|Refresh))`)
)

// records calls each for every record of the text. Memory is bounded by maxRecord,
// whatever the length of the text or of its lines.
func records(text io.Reader, each func(record)) error {
	in := bufio.NewReaderSize(text, maxRecord)
	s := &splitter{each: each}
	for {
		line, err := in.ReadSlice('\n')
		if len(line) > 0 {
			s.add(string(line), err == nil || errors.Is(err, io.EOF))
		}
		switch {
		case errors.Is(err, io.EOF):
			s.flush()
			return nil
		case err != nil && !errors.Is(err, bufio.ErrBufferFull):
			return err
		}
	}
}

// Kinds of the open record of a splitter.
const (
	none = iota
	boxed
	bare // an error without a box, as with -no-color
)

// splitter joins lines to records.
type splitter struct {
	each  func(record)
	lines int // read so far
	kind  int // of the open record
	first int // line at which the open record begins
	count int // lines in the open record
	open  strings.Builder
}

// add takes a line, or a piece of one (whole is then false but for the last piece).
func (s *splitter) add(line string, whole bool) {
	here := s.lines + 1
	if whole {
		s.lines++
	}
	line = strings.TrimRight(line, "\r\n")
	if strings.IndexByte(line, 0x1b) >= 0 {
		line = colors.ReplaceAllString(line, "")
	}
	if len(line) > 0 && (line[0] == '>' || line[0] == '#' || '0' <= line[0] && line[0] <= '9') {
		line = line[len(stamps.FindString(line)):]
	}
	indented := strings.HasPrefix(line, "  ") || strings.HasPrefix(line, "\t")
	line = strings.TrimSpace(line)
	body, inBox := s.boxed(line)
	switch {
	case line == "╷" || line == "╵":
		s.flush()
	case inBox:
		fresh := s.kind != boxed || strings.HasPrefix(body, "Error: ")
		s.join(boxed, here, body, fresh)
	case strings.HasPrefix(line, "Error: "):
		s.join(bare, here, line, true)
	case s.kind == bare && s.count < maxErrorLines && s.continues(line, indented):
		s.join(bare, here, line, false)
	case strings.HasPrefix(line, `{"@level":`):
		s.flush()
		s.structured(here, line)
	default:
		s.flush()
		s.each(record{line: here, text: line})
	}
}

// boxed takes the box's left side off a line. Where a terminal or a ticket could not show the box, it is | or mojibake.
func (s *splitter) boxed(line string) (body string, ok bool) {
	for _, side := range []string{"│", "â”‚", "|"} {
		if body, ok = strings.CutPrefix(line, side); ok {
			body = strings.TrimSpace(body)
			if side != "|" || s.kind == boxed || strings.HasPrefix(body, "Error: ") {
				return body, true
			}
		}
	}
	return line, false
}

// continues reports whether a line belongs to the open error without a box: what comes before the first empty line (wrapped),
// the frame, and what comes behind it. The frame of Terraform is indented.
func (s *splitter) continues(line string, indented bool) bool {
	switch {
	case line == "", indented:
		return true
	case strings.HasPrefix(line, "Warning: "):
		return false
	}
	return !anew.MatchString(line)
}

// join adds a line to the open record, or opens a new one.
func (s *splitter) join(kind, here int, line string, fresh bool) {
	if fresh || s.open.Len()+len(line) > maxRecord {
		s.flush()
	}
	if s.count == 0 {
		s.kind, s.first = kind, here
	} else {
		s.open.WriteByte(' ')
	}
	s.open.WriteString(line)
	s.count++
}

// flush hands over the open record.
func (s *splitter) flush() {
	if s.count > 0 {
		text := strings.TrimSpace(s.open.String())
		s.each(record{line: s.first, text: text, resource: resourceOf(text), diagnostic: strings.HasPrefix(text, "Error: ") && !stack.MatchString(text)})
	}
	s.open.Reset()
	s.kind, s.count = none, 0
}
