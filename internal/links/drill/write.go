package drill

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"cdk.tf/confluent-privatelink/internal/output"
)

// WriteJSON writes the report for machines.
func (r Report) WriteJSON(w io.Writer) error { return output.JSON(w, r) }

// Loses tells whether something would be lost, or cannot be failed over.
func (r Report) Loses() bool {
	for _, link := range r.Links {
		if link.Lost > 0 {
			return true
		}
		for _, topic := range link.Topics {
			if !topic.Possible {
				return true
			}
		}
	}
	return false
}

// Known tells whether all of what would be lost is known.
func (r Report) Known() bool {
	for _, link := range r.Links {
		if !link.LostKnown {
			return false
		}
	}
	return true
}

// verdict is a link's in one line.
func (l Link) verdict() string {
	if l.Unread != "" {
		return "cannot say what a failover would lose: " + l.Unread
	}
	impossible := 0
	for _, topic := range l.Topics {
		if !topic.Possible {
			impossible++
		}
	}
	text := "a failover now would lose " + records(l.Lost, l.LostKnown)
	if impossible > 0 {
		text += fmt.Sprintf(", and %d of %d topics cannot be failed over", impossible, len(l.Topics))
	}
	return text
}

func records(n int64, known bool) string {
	if known {
		return fmt.Sprintf("%d records", n)
	}
	return fmt.Sprintf("at least %d records, and what the source got since it was last read", n)
}

func (l Link) offsets() string {
	switch {
	case l.GroupsUnknown != "":
		return "not known: " + l.GroupsUnknown
	case len(l.Groups) == 0:
		return "no group that reads the topics is behind"
	}
	var all []string
	for _, group := range l.Groups {
		text := fmt.Sprintf("%s reads %d records of %s again", group.Group, group.Behind, group.Topic)
		if group.Missing {
			text = fmt.Sprintf("%s has no offset of %s, or not of every partition, and begins there by its auto.offset.reset", group.Group, group.Topic)
		}
		all = append(all, text)
	}
	return strings.Join(all, "; ")
}

func (l Link) sync() string {
	if l.OffsetSync {
		return "synced by the link"
	}
	return "not synced by the link: groups begin by their auto.offset.reset"
}

// WriteText writes the report for people.
func (r Report) WriteText(w io.Writer, _ bool) error {
	var b strings.Builder
	fmt.Fprintf(&b, "Drill at %s: nothing was done\n", r.At.Format(time.RFC3339))
	for _, l := range r.Links {
		fmt.Fprintf(&b, "\n%s of %s, %s -> %s: %s\n", l.Name, l.System, l.Source, l.Destination, l.verdict())
		columns := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
		if len(l.Topics) > 0 {
			fmt.Fprintf(columns, "  MIRROR TOPIC\tSTATUS\tLOST\tCANNOT BE FAILED OVER\n")
		}
		for _, t := range l.Topics {
			lost := fmt.Sprint(t.Lost)
			if !t.LostKnown {
				lost = ">= " + lost
			}
			because := t.Because
			if because == "" {
				because = "-"
			}
			fmt.Fprintf(columns, "  %s\t%s\t%s\t%s\n", t.Topic, t.Status, lost, because)
		}
		_ = columns.Flush() // a strings.Builder takes everything
		fmt.Fprintf(&b, "  Offsets: %s; %s\n  Order:\n%s  The way back:\n%s", l.sync(), l.offsets(), numbered(l.Order, "    "), numbered(l.Back, "    "))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// WriteMarkdown writes the report to be kept.
func (r Report) WriteMarkdown(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "### Drill of a failover, %s\n\nNothing was done.\n", r.At.Format(time.RFC3339))
	for _, l := range r.Links {
		fmt.Fprintf(&b, "\n#### %s of %s, %s -> %s\n\n**%s**\n\n| mirror topic | status | lost | cannot be failed over |\n|---|---|---|---|\n", l.Name, l.System, l.Source, l.Destination, l.verdict())
		for _, t := range l.Topics {
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", t.Topic, t.Status, records(t.Lost, t.LostKnown), strings.ReplaceAll(t.Because, "|", `\|`))
		}
		fmt.Fprintf(&b, "\nOffsets: %s; %s\n\nOrder:\n\n%s\nThe way back:\n\n%s", l.sync(), l.offsets(), numbered(l.Order, ""), numbered(l.Back, ""))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func numbered(steps []string, indent string) string {
	var b strings.Builder
	for i, step := range steps {
		fmt.Fprintf(&b, "%s%d. %s\n", indent, i+1, step)
	}
	return b.String()
}
