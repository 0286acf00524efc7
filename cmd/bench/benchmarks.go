package main

import (
	"context"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
)

// set is one run of `go test -bench`, and the rows that are made of it.
type set struct {
	from, benchmark string
	// large takes many minutes.
	large bool
	// once is for what is run once, not as often as the time of a benchmark allows.
	once bool
	rows []row
}

// row is a figure of one benchmark: of its time or of a metric that it reports.
type row struct {
	// name as `go test` prints it, without Benchmark and the number of processors.
	name, unit string
	what, aim  string
}

var benchmarks = []set{
	{from: "./internal/netpath/load", benchmark: "DefaultConfig", rows: []row{
		{"DefaultConfig", "ns/op", "netpath reads and verifies the default configuration", ""},
	}},
	{from: "./internal/netpath/load", benchmark: "TwentySystems", rows: []row{
		{"TwentySystems", "ns/op", "netpath reads and verifies 20 systems of 5 PrivateLink VPCs each on one hub", "under 5 s"},
		{"TwentySystems", "checks", "its checks, of 20 systems", ""},
	}},
	{from: "./internal/netpath/evaluate", benchmark: "Verify", rows: []row{
		{"Verify/2-vpcs", "ns/op", "netpath verifies a model of 2 PrivateLink VPCs with a cluster each", ""},
		{"Verify/50-vpcs", "ns/op", "netpath verifies a model of 50", ""},
		{"Verify/100-vpcs", "ns/op", "netpath verifies a model of 100", "under 1 s"},
		{"Verify/100-vpcs", "checks", "its checks (client, cluster and port each)", ""},
		{"Verify/500-vpcs", "ns/op", "netpath verifies a model of 500", "under 5 s"},
		{"Verify/500-vpcs", "checks", "its checks, of 500", ""},
	}},
	{from: "./internal/netpath/symptom", benchmark: "Parse|Corpus", rows: []row{
		{"Parse/ordinary", "ns/op", "netpath explain reads 1 MB of ordinary log", "under 0.5 s"},
		{"Parse/errors", "ns/op", "netpath explain reads 1 MB of errors", "under 0.5 s"},
		{"Corpus", "texts", "Texts in the corpus of explain", "at least 250"},
		{"Corpus", "seen", "of them seen", ""},
		{"Corpus", "right", "explained as expected", ""},
		{"Corpus", "unknown", "left unknown", ""},
	}},
	{from: "./internal/links/status", benchmark: "AHundredLinks", rows: []row{
		{"AHundredLinks", "ns/op", "links status reads 100 links with 1,000 mirror topics", "under 3 s"},
	}},
	{from: "./internal/review/load", benchmark: "DefaultPlans|HundredVPCs", rows: []row{
		{"DefaultPlans", "ns/op", "review of plans of the default configuration, with netpath before, between and after", "under 1 s"},
		{"HundredVPCs", "ns/op", "review of plans of 100 PrivateLink VPCs with 100 clusters", "under 5 s"},
		{"HundredVPCs", "checks", "its checks, by netpath each before, between and after", ""},
	}},
	{from: "./internal/rehearse", benchmark: "DefaultRehearsal", once: true, rows: []row{
		{"DefaultRehearsal", "s/whole", "Rehearsal of the default configuration's whole life", ""},
		{"DefaultRehearsal", "s/synthesis", "of it the synthesis", ""},
		{"DefaultRehearsal", "s/terraform-steps", "of it Terraform's steps", ""},
		{"DefaultRehearsal", "cpu-s/terraform", "processor time of Terraform in these steps", ""},
		{"DefaultRehearsal", "cpu-s/providers", "processor time of the emulated providers", ""},
	}},
	{from: "./internal/review/rehearsed", benchmark: "DefaultChange", once: true, rows: []row{
		{"DefaultChange", "s/whole", "review of two versions of the default configuration", "no longer than its rehearsal"},
		{"DefaultChange", "s/synthesis", "of it the synthesis of both", ""},
	}},
	{from: "./internal/rehearse", benchmark: "HundredVPCs", large: true, once: true, rows: hundredRows()},
}

// hundredRows are plan and apply of each stack of 100 PrivateLink VPCs.
func hundredRows() []row {
	rows := []row{{"HundredVPCs", "objects", "Objects of 100 PrivateLink VPCs with 100 clusters and 99 links", ""}}
	for _, stack := range []string{"networking", "confluent-core", "cluster-link"} {
		for _, step := range []string{"plan", "apply"} {
			what := fmt.Sprintf("`%s` of 100 PrivateLink VPCs: %s", stack, step)
			rows = append(rows, row{"HundredVPCs", "s/" + stack + "-" + step, what, ""},
				row{"HundredVPCs", "MB/" + stack + "-" + step, what + ", memory of Terraform", ""})
		}
	}
	return rows
}

// run runs the benchmarks and makes the rows.
func (s set) run(ctx context.Context) ([]figure, error) {
	args := []string{"test", "-run", "^$", "-bench", "^Benchmark(" + s.benchmark + ")$", "-timeout", "2h"}
	if s.once {
		args = append(args, "-benchtime", "1x")
	}
	printed, err := exec.CommandContext(ctx, "go", append(args, s.from)...).CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("go test -bench %s: %w\n%s", s.from, err, printed)
	}
	return s.figures(string(printed))
}

func (s set) figures(printed string) ([]figure, error) {
	metrics := parse(printed)
	var all []figure
	for _, r := range s.rows {
		value, ok := metrics[r.name][r.unit]
		if !ok {
			return nil, fmt.Errorf("%s: no %s of Benchmark%s in what go test printed:\n%s", s.from, r.unit, r.name, printed)
		}
		all = append(all, figure{r.what, measured(value, r.unit), r.aim})
	}
	return all, nil
}

func measured(value float64, unit string) string {
	kind, _, _ := strings.Cut(unit, "/")
	switch kind {
	case "ns":
		return duration(value / 1e9)
	case "s", "cpu-s":
		return duration(value)
	case "MB":
		return fmt.Sprintf("%.0f MB", value)
	}
	return strconv.FormatFloat(value, 'f', -1, 64)
}

// parse reads lines of `go test -bench`: name-processors, runs, then values and their units.
// https://golang.org/design/14313-benchmark-format
func parse(printed string) map[string]map[string]float64 {
	metrics := map[string]map[string]float64{}
	for line := range strings.Lines(printed) {
		fields := strings.Fields(line)
		if len(fields) < 4 || !strings.HasPrefix(fields[0], "Benchmark") {
			continue
		}
		name := strings.TrimPrefix(fields[0], "Benchmark")
		if dash := strings.LastIndex(name, "-"); dash > 0 {
			if _, err := strconv.Atoi(name[dash+1:]); err == nil {
				name = name[:dash]
			}
		}
		metrics[name] = map[string]float64{}
		for i := 2; i+1 < len(fields); i += 2 {
			if value, err := strconv.ParseFloat(fields[i], 64); err == nil {
				metrics[name][fields[i+1]] = value
			}
		}
	}
	return metrics
}
