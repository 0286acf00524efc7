package main

import (
	"context"
	"fmt"
	"io"
	"os/exec"
	"runtime"
	"strings"
	"text/tabwriter"
)

// figure is one row of what is measured.
type figure struct {
	what, measured string
	// aim is what it should be, or empty.
	aim string
}

// seconds is a figure of a duration.
func seconds(what string, value float64, aim string) figure {
	return figure{what, duration(value), aim}
}

// duration of seconds, with two or three digits that mean something.
func duration(seconds float64) string {
	switch {
	case seconds < 0.1:
		return fmt.Sprintf("%.2g ms", seconds*1000)
	case seconds < 10:
		return fmt.Sprintf("%.2f s", seconds)
	}
	return fmt.Sprintf("%.0f s", seconds)
}

// measureAll measures everything, one after the other, so that nothing disturbs anything.
func measureAll(ctx context.Context, progress io.Writer, runs int, large bool) ([]figure, error) {
	all, err := inScratch(func(folder string) ([]figure, error) { return synthesis(ctx, progress, folder, runs) })
	if err != nil {
		return nil, err
	}
	for _, set := range benchmarks {
		if set.large && !large {
			continue
		}
		fmt.Fprintln(progress, set.from, set.benchmark)
		found, err := set.run(ctx)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}

var formats = map[string]func(io.Writer, []figure) error{"text": text, "markdown": markdown}

func text(w io.Writer, figures []figure) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range figures {
		fmt.Fprintf(table, "%s\t%s\t%s\n", f.what, f.measured, f.aim)
	}
	return table.Flush()
}

// markdown writes docs/speed.md.
func markdown(w io.Writer, figures []figure) error {
	var b strings.Builder
	fmt.Fprintf(&b, `# Speed

`+"`make figures`"+` measured these figures in one session, on %d processors with %s and Node %s, and wrote
this page; run it to get them again. They are longer on a machine with other work; the ratio stays. Other
documents state no measured durations, but for output that they show.

| What | Measured | Aim |
| --- | --- | --- |
`, runtime.NumCPU(), runtime.Version(), nodeVersion())
	for _, f := range figures {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", f.what, f.measured, f.aim)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func nodeVersion() string {
	printed, err := exec.Command("node", "--version").Output()
	if err != nil {
		return "of unknown version"
	}
	return strings.TrimSpace(string(printed))
}
