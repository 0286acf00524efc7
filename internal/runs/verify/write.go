package verify

import (
	"fmt"
	"io"

	"cdk.tf/confluent-privatelink/internal/output"
)

// formatVersion of the JSON. It grows only when a field is renamed, removed or changes its meaning.
const formatVersion = 1

type reportJSON struct {
	Version  int       `json:"version"`
	Verdict  State     `json:"verdict"`
	Findings []Finding `json:"findings"`
}

// WriteJSON writes the report for machines.
func (r *Report) WriteJSON(w io.Writer) error {
	return output.JSON(w, reportJSON{formatVersion, r.Verdict(), r.Findings})
}

// WriteText writes the report for people: what is not in order with what to do, and how much is.
func (r *Report) WriteText(w io.Writer, color bool) error {
	count := map[State]int{}
	for _, one := range r.Findings {
		count[one.State]++
		if one.State == OK {
			continue
		}
		state, style := string(one.State), output.Yellow
		if one.State == Missing {
			style = output.Red
		}
		if color {
			state = style.Paint(state)
		}
		where := ""
		if one.Workspace != "" {
			where = one.Workspace + ": "
		}
		if _, err := fmt.Fprintf(w, "%s: %s%s: %s\n  %s\n", state, where, one.Subject, one.What, one.Do); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%d in order, %d missing, %d unknown\n", count[OK], count[Missing], count[Unknown])
	return err
}
