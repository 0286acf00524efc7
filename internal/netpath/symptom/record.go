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
	maxErrorLines = 12       // lines of an error that Terraform prints without a box
)

// record is a piece of text in which one error is described: a line, or all lines of one
// Terraform diagnostic with its frame taken off and its wrapped lines joined.
type record struct {
	line int // of the first line, from 1
	text string
}

// colors are the terminal's escape sequences (ECMA-48).
var colors = regexp.MustCompile("\x1b\\[[0-9;?]*[ -/]*[@-~]")

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
	line = strings.TrimSpace(colors.ReplaceAllString(line, ""))
	body, inBox := strings.CutPrefix(line, "│")
	switch {
	case line == "╷" || line == "╵":
		s.flush()
	case inBox:
		s.join(boxed, here, strings.TrimSpace(body), s.kind != boxed)
	case strings.HasPrefix(line, "Error: "):
		s.join(bare, here, line, true)
	case s.kind == bare && s.count < maxErrorLines && !strings.HasPrefix(line, "Warning: "):
		s.join(bare, here, line, false)
	default:
		s.flush()
		s.each(record{line: here, text: line})
	}
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
		s.each(record{line: s.first, text: s.open.String()})
	}
	s.open.Reset()
	s.kind, s.count = none, 0
}
