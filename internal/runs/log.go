package runs

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode"

	"cdk.tf/confluent-privatelink/internal/netpath/explain"
	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

// kept is how much of a log's end is kept to be explained.
const kept = 64 << 10

// logs shows the log of a run's plan or apply while it grows, until that has ended.
func (r *run) logs(ctx context.Context, what string, open func() (io.Reader, error)) error {
	text, err := open()
	if err != nil {
		return r.fail(err, "the log of the "+what+" cannot be read", "")
	}
	lines := bufio.NewReaderSize(text, 64<<10)
	for {
		line, err := lines.ReadString('\n')
		if printed := readable(line); printed != "" {
			r.said += printed + "\n"
			r.said = r.said[max(0, len(r.said)-kept):]
			r.say("%s", clean(printed, r.Color))
		}
		switch {
		case err == io.EOF:
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil: // the run goes on, and its state says what becomes of it
			r.say("%s: the rest of the log is not reached: %v", r.target.Name, err)
			return nil
		}
	}
}

// readable turns a line of a log into what people read: Terraform prints text, or JSON where the workspace has structured
// run output. It is empty for a line that says nothing.
//
// https://developer.hashicorp.com/terraform/internals/machine-readable-ui
func readable(line string) string {
	line = strings.Trim(strings.TrimRight(line, "\r\n"), "\x00\x02\x03")
	if !strings.HasPrefix(line, "{") {
		return line
	}
	var event struct {
		Message    string `json:"@message"`
		Type       string `json:"type"`
		Diagnostic struct {
			Severity string `json:"severity"`
			Summary  string `json:"summary"`
			Detail   string `json:"detail"`
			Address  string `json:"address"`
		} `json:"diagnostic"`
	}
	if json.Unmarshal([]byte(line), &event) != nil || event.Message == "" {
		return line
	}
	if strings.HasPrefix(event.Type, "ephemeral_op_") {
		return ""
	}
	switch event.Type {
	case "refresh_start", "refresh_complete", "outputs", "version":
		return ""
	case "diagnostic":
		d := event.Diagnostic
		text := "Error: "
		if d.Severity == "warning" {
			text = "Warning: "
		}
		text += d.Summary
		if d.Address != "" {
			text += "\n  with " + d.Address
		}
		if d.Detail != "" {
			text += "\n" + d.Detail
		}
		return text
	}
	return event.Message
}

var colour = regexp.MustCompile("\x1b\\[[0-9;]*m")

// clean takes out what a terminal would obey, but for colours if they are wanted.
func clean(text string, color bool) string {
	drop := func(text string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsControl(r) && r != '\n' && r != '\t' {
				return -1
			}
			return r
		}, text)
	}
	if !color {
		return drop(colour.ReplaceAllString(text, ""))
	}
	var b strings.Builder
	last := 0
	for _, at := range colour.FindAllStringIndex(text, -1) {
		b.WriteString(drop(text[last:at[0]]))
		b.WriteString(text[at[0]:at[1]])
		last = at[1]
	}
	return b.String() + drop(text[last:])
}

const mostExplained, mostCauses = 3, 2

// Explained says what a log or an error means, as `netpath explain` does, in few lines; "" if it shows nothing that is known.
func Explained(log string) string {
	explanation, err := explain.Text(strings.NewReader(colour.ReplaceAllString(log, "")))
	if err != nil {
		return ""
	}
	var lines []string
	for _, one := range explanation.Symptoms {
		if one.Class == symptom.Unknown || one.Class == symptom.Harmless || one.Occurrence.Symptom == symptom.NoAgent {
			continue
		}
		if len(lines) == mostExplained {
			break
		}
		text := fmt.Sprintf("%s: %s", one.Occurrence.Symptom, one.Meaning)
		for i, cause := range one.Causes {
			if i < mostCauses {
				text += fmt.Sprintf("\n    %d. %s\n       %s", i+1, cause.Text, cause.Check)
			}
		}
		lines = append(lines, text)
	}
	return strings.Join(lines, "\n  ")
}
