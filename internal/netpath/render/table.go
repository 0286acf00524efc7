package render

import (
	"strings"
	"unicode/utf8"

	"cdk.tf/confluent-privatelink/internal/output"
)

// table aligns columns. A cell's style is added after its width is known.
type table struct {
	head []string
	rows [][]cell
}

type cell struct {
	text  string
	style output.Style
}

func (t *table) add(cells ...cell) { t.rows = append(t.rows, cells) }

func plain(text string) cell { return cell{text: text} }

// text prints the table with two spaces between the columns and no blanks at the ends of lines.
func (t *table) text(o Output) string {
	width := make([]int, len(t.head))
	for i, h := range t.head {
		width[i] = utf8.RuneCountInString(h)
	}
	for _, row := range t.rows {
		for i, c := range row {
			width[i] = max(width[i], utf8.RuneCountInString(c.text))
		}
	}
	var b strings.Builder
	line := func(cells []cell) {
		for i, c := range cells {
			b.WriteString(o.paint(c.style, c.text))
			if i < len(cells)-1 {
				b.WriteString(strings.Repeat(" ", width[i]-utf8.RuneCountInString(c.text)+2))
			}
		}
		b.WriteByte('\n')
	}
	var head []cell
	for _, h := range t.head {
		head = append(head, cell{h, output.Bold})
	}
	line(head)
	for _, row := range t.rows {
		for len(row) > 1 && row[len(row)-1].text == "" {
			row = row[:len(row)-1]
		}
		line(row)
	}
	return b.String()
}

// markdown prints the table in the form of GitHub's Markdown.
func (t *table) markdown() string {
	var b strings.Builder
	b.WriteString("| " + strings.Join(t.head, " | ") + " |\n|" + strings.Repeat("---|", len(t.head)) + "\n")
	for _, row := range t.rows {
		var cells []string
		for _, c := range row {
			cells = append(cells, escape(c.text))
		}
		b.WriteString("| " + strings.Join(cells, " | ") + " |\n")
	}
	return b.String()
}

// escape keeps text from being read as Markdown or HTML.
func escape(text string) string {
	return strings.NewReplacer("|", "\\|", "*", "\\*", "_", "\\_", "<", "&lt;", "`", "'", "\n", " ", "[", "\\[").Replace(text)
}
