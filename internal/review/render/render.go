// Package render shows what a review found: as text, JSON, markdown for a pull request, and SARIF.
package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/output"
	"cdk.tf/confluent-privatelink/internal/review"
)

// Formats that there are.
var Formats = []string{"text", "json", "markdown", "sarif"}

// Output says how a report is shown.
type Output struct {
	Writer io.Writer
	Format string
	Color  bool
}

// Report writes a report in the format.
func (o Output) Report(r *review.Report) error {
	r = printable(r)
	switch o.Format {
	case "json":
		return output.JSON(o.Writer, r)
	case "markdown":
		_, err := io.WriteString(o.Writer, markdown(r))
		return err
	case "sarif":
		return sarifOf(r, o.Writer)
	}
	_, err := io.WriteString(o.Writer, o.text(r))
	return err
}

// printable makes every text of a report fit to be shown: names in a plan may hold what a terminal obeys.
func printable(r *review.Report) *review.Report {
	shown := *r
	shown.System, shown.Currency = output.Visible(r.System), output.Visible(r.Currency)
	shown.Findings = slices.Clone(r.Findings)
	for i := range shown.Findings {
		f := &shown.Findings[i]
		for _, text := range []*string{&f.Rule, &f.What, &f.Instead, &f.By, &f.StoppedBy} {
			*text = output.Visible(*text)
		}
		f.Details, f.Resources = visible(f.Details), visible(f.Resources)
		f.Blocks = strings.Join(visible(strings.Split(f.Blocks, "\n")), "\n")
		if f.Place != nil {
			f.Place = &review.Place{File: output.Visible(f.Place.File), Line: f.Place.Line, Path: output.Visible(f.Place.Path), Gone: f.Place.Gone}
		}
	}
	shown.Order = slices.Clone(r.Order)
	for i := range shown.Order {
		shown.Order[i].Why, shown.Order[i].Command = output.Visible(shown.Order[i].Why), output.Visible(shown.Order[i].Command)
	}
	shown.Tried = slices.Clone(r.Tried)
	for i := range shown.Tried {
		shown.Tried[i].Error = strings.Join(visible(strings.Split(shown.Tried[i].Error, "\n")), "\n")
	}
	shown.Rest = slices.Clone(r.Rest)
	for i := range shown.Rest {
		shown.Rest[i].Type = output.Visible(shown.Rest[i].Type)
	}
	return &shown
}

func visible(texts []string) []string {
	shown := slices.Clone(texts)
	for i := range shown {
		shown[i] = output.Visible(shown[i])
	}
	return shown
}

// verdicts in a sentence.
var verdicts = map[review.Verdict]string{
	review.NothingLost:   "Nothing is lost and nobody is cut off.",
	review.LostAsMeant:   "Something is lost, and the file says that it is meant.",
	review.SomethingLost: "Something is lost, or somebody is cut off.",
	review.CannotSay:     "It cannot be said whether something is lost.",
}

// headline says the verdict with the number of findings behind it.
func headline(r *review.Report) string {
	count := map[string]int{}
	for _, f := range r.Findings {
		if f.Meant && f.Severity == review.Lost {
			count["meant"]++
		} else {
			count[string(f.Severity)]++
		}
	}
	var parts []string
	for _, one := range []struct{ key, says string }{{"lost", "lost"}, {"unknown", "not known"}, {"meant", "lost as meant"}, {"warning", "to look at"}, {"note", "to know"}} {
		if count[one.key] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", count[one.key], one.says))
		}
	}
	text := verdicts[r.Verdict]
	if len(parts) > 0 {
		text += " Findings: " + strings.Join(parts, ", ") + "."
	}
	return text
}

// place writes where a finding comes from.
func place(p *review.Place) string {
	text := fmt.Sprintf("%s:%d  %s", p.File, p.Line, p.Path)
	if p.Gone {
		text += " (not in the file any more)"
	}
	return text
}

// tag is the word in front of a finding.
func tag(f review.Finding) string {
	if f.Meant && f.Severity == review.Lost {
		return "MEANT"
	}
	return strings.ToUpper(string(f.Severity))
}

// differing are the counts that change.
func differing(all []review.Count) (found []review.Count) {
	for _, one := range all {
		if one.Before != one.After || one.Unknown > 0 {
			found = append(found, one)
		}
	}
	return found
}

// after writes what there will be.
func after(c review.Count) string {
	switch {
	case c.Unknown == 0:
		return fmt.Sprint(c.After)
	case c.After == 0:
		return "not known yet"
	}
	return fmt.Sprintf("%d, and %d not known yet", c.After, c.Unknown)
}

// monthly writes what the differences cost, as far as there are prices.
func monthly(c review.Count, currency string) string {
	if c.Monthly == nil {
		return ""
	}
	return strings.TrimSpace(fmt.Sprintf("%+.2f %s", *c.Monthly, currency)) + " a month"
}

func total(all []review.Count) (sum float64, priced bool) {
	for _, one := range all {
		if one.Monthly != nil {
			sum, priced = sum+*one.Monthly, true
		}
	}
	return sum, priced
}

// tried says how an attempt went.
func tried(a review.Attempt) (order, outcome string) {
	order = strings.Join(a.Order, ", ")
	if !a.Lifted {
		order += ", with what protects"
	}
	if a.Passed && len(a.Again) > 0 {
		return order, "applies, " + strings.Join(a.Again, " and ") + " at the second apply, and the plans after it are empty"
	}
	if a.Passed {
		return order, "applies, and the plans after it are empty"
	}
	first, _, _ := strings.Cut(a.Error, "\nAlso ")
	return order, fmt.Sprintf("ends at the %s of %s: %s", a.Step, a.Stack, strings.ReplaceAll(first, "\n", " "))
}
