package render

import (
	"fmt"
	"regexp"
	"strings"

	"cdk.tf/confluent-privatelink/internal/review"
)

// Bounds in bytes, of rows and of what follows them, so that a comment stays under the 65,536 characters that GitHub takes.
const (
	mostRows   = 20_000
	mostText   = 40_000
	mostBlocks = 10_000
)

// markdown is a comment for a pull request: the verdict and a row for each finding, details folded.
func markdown(r *review.Report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### Review of %s: %s\n\n%s\n", escape(r.System), r.Verdict, escape(headline(r)))
	if len(r.Findings) > 0 {
		rows(&b, r.Findings)
		folded(&b, "What to do about each", func() { instead(&b, r.Findings) })
	}
	if len(r.Order) > 0 {
		folded(&b, "Order of apply", func() { order(&b, r.Order) })
	}
	if len(r.Tried) > 0 {
		folded(&b, "Tried in the emulated clouds", func() { attempts(&b, r.Tried) })
	}
	if counts := differing(r.Counts); len(counts) > 0 {
		folded(&b, "What is billed or limited", func() { billed(&b, counts, r.Currency) })
	}
	if len(r.Rest) > 0 {
		folded(&b, "Everything else", func() { rest(&b, r.Rest) })
	}
	b.WriteString("\n| Stack | Read | Changes |\n| --- | --- | --- |\n")
	for _, one := range r.Stacks {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", one.Stack, one.Read, one.Changes)
	}
	return b.String()
}

// folded writes what is seen on a click.
func folded(b *strings.Builder, summary string, write func()) {
	fmt.Fprintf(b, "\n<details><summary>%s</summary>\n", summary)
	write()
	b.WriteString("\n</details>\n")
}

func rows(b *strings.Builder, findings []review.Finding) {
	b.WriteString("\n| | Class | What | Where |\n| --- | --- | --- | --- |\n")
	for i, f := range findings {
		if b.Len() > mostRows {
			fmt.Fprintf(b, "| | | and %d more, in the JSON of the report | |\n", len(findings)-i)
			break
		}
		where := ""
		if f.Place != nil {
			where = fmt.Sprintf("`%s:%d`", cell(f.Place.File), f.Place.Line)
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", tag(f), f.Class, escape(f.What), where)
	}
}

func instead(b *strings.Builder, findings []review.Finding) {
	for i, f := range findings {
		if b.Len() > mostText {
			fmt.Fprintf(b, "\nThose of %d more are in the JSON of the report.\n", len(findings)-i)
			break
		}
		details(b, f)
	}
}

func order(b *strings.Builder, steps []review.Step) {
	b.WriteString("\n```sh\n")
	for _, step := range steps {
		if step.Why != "" {
			fmt.Fprintf(b, "# %s\n", fenced(step.Why))
		}
		fmt.Fprintf(b, "%s\n", fenced(step.Command))
	}
	b.WriteString("```\n")
}

func attempts(b *strings.Builder, all []review.Attempt) {
	b.WriteString("\n| Order | Outcome |\n| --- | --- |\n")
	for _, one := range all {
		order, outcome := tried(one)
		fmt.Fprintf(b, "| %s | %s |\n", escape(order), escape(outcome))
	}
}

func billed(b *strings.Builder, counts []review.Count, currency string) {
	b.WriteString("\n| | Before | After | |\n| --- | ---: | ---: | --- |\n")
	for _, c := range counts {
		fmt.Fprintf(b, "| %s | %d | %s | %s |\n", c.Of, c.Before, after(c), escape(monthly(c, currency)))
	}
	if sum, priced := total(counts); priced {
		fmt.Fprintf(b, "| in all, by your prices | | | %s |\n", escape(monthly(review.Count{Monthly: &sum}, currency)))
	}
}

func rest(b *strings.Builder, all []review.Tally) {
	b.WriteString("\n| Changes | Of | |\n| ---: | --- | --- |\n")
	for _, one := range all {
		fmt.Fprintf(b, "| %d | `%s` | %s |\n", one.Count, cell(one.Type), escape(one.Action))
	}
}

func details(b *strings.Builder, f review.Finding) {
	fmt.Fprintf(b, "\n**%s** %s\n", tag(f), escape(f.What))
	if len(f.Resources) > 0 || len(f.Details) > 0 || f.StoppedBy != "" {
		b.WriteByte('\n')
	}
	for i, at := range f.Resources {
		if i == mostResources {
			fmt.Fprintf(b, "- and %d more\n", len(f.Resources)-i)
			break
		}
		fmt.Fprintf(b, "- `%s` in %s\n", code(at), f.Stack)
	}
	for _, detail := range f.Details {
		fmt.Fprintf(b, "- %s\n", escape(detail))
	}
	if f.StoppedBy != "" {
		fmt.Fprintf(b, "- Stopped by %s\n", escape(f.StoppedBy))
	}
	if f.Meant {
		fmt.Fprintf(b, "\nMeant by %s.\n", escape(f.By))
	} else if f.Instead != "" {
		fmt.Fprintf(b, "\n%s\n", escape(f.Instead))
	}
	if len(f.Blocks) > mostBlocks {
		b.WriteString("\nThe blocks are in the report's text and JSON: too many to be shown here.\n")
	} else if f.Blocks != "" {
		fmt.Fprintf(b, "\n```hcl\n%s```\n", fenced(f.Blocks))
	}
}

// bound are beginnings that the services that show markdown make links, mentions, references or pictures of, in plain text too and
// whatever is escaped: a break of no width stands after the first group. The list is that of GitHub and GitLab.
//
// https://github.github.com/gfm/#autolinks-extension-, https://docs.gitlab.com/user/markdown/#gitlab-specific-references
var bound = []*regexp.Regexp{
	regexp.MustCompile(`(@)()`),
	regexp.MustCompile(`([#!~%&$^])([0-9A-Za-z_"])`),
	regexp.MustCompile(`(:)(//)`),
	regexp.MustCompile(`(?i)(www)(\.)`),
	regexp.MustCompile(`(?i)(mailto:|xmpp:|GH-)(.)`),
	regexp.MustCompile(`(:)([0-9A-Za-z_+-]+:)`), regexp.MustCompile(`(:)([0-9A-Za-z_+-]+:)`), // names of pictures, which can share a colon
}

// escape keeps text from being read as markdown or HTML, or as anything but text.
func escape(text string) string {
	for _, one := range bound {
		text = one.ReplaceAllString(text, "${1}\u200b${2}")
	}
	return escapes.Replace(text)
}

var escapes = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "<", "&lt;", ">", "&gt;", "|", `\|`, "[", `\[`, "]", `\]`, "#", `\#`, "&", "&amp;",
	"~", `\~`, "$", `\$`, "!", `\!`, "\u200b", "&#8203;")

// code is text within backquotes; in a table its bars are escaped too. fenced is text within a fence.
func code(text string) string   { return strings.ReplaceAll(text, "`", "'") }
func cell(text string) string   { return strings.ReplaceAll(code(text), "|", `\|`) }
func fenced(text string) string { return strings.ReplaceAll(text, "```", "'''") }
