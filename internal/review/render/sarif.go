package render

import (
	"cmp"
	"io"
	"net/url"
	"strings"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/version"
)

// levels of SARIF 2.1.0, section 3.27.10, by severity.
var levels = map[review.Severity]string{review.Lost: "error", review.Unknown: "warning", review.Warning: "warning", review.Note: "note"}

// sarifOf writes a report in SARIF 2.1.0: a result for each finding, at its line of the new configuration file. What stands in
// no file, or only in the old one, is shown at the first line of the file, since a result needs one to be shown at a change.
//
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
func sarifOf(r *review.Report, w io.Writer) error {
	run := sarif.NewRun().WithTool(sarif.NewTool().WithDriver(sarif.NewToolComponent().WithName("review").WithVersion(version.String())))
	// Reports of several files are told apart, or a code host takes one for the other.
	run.WithAutomationDetails(sarif.NewRunAutomationDetails().WithID("review/" + uri(cmp.Or(r.File, r.System)) + "/"))
	for _, f := range r.Findings {
		run.AddRule(f.Rule).WithDescription(string(f.Class) + ": " + f.Rule)
		text := f.What
		for _, more := range append(f.Details, f.Instead) {
			if more != "" {
				text += "\n" + more
			}
		}
		level := levels[f.Severity]
		if f.Meant {
			level = "note"
		}
		result := run.CreateResultForRule(f.Rule).WithLevel(level).WithMessage(sarif.NewTextMessage(strings.ReplaceAll(text, "](", "] ("))) // [text](target) is a link, section 3.11.6
		at, line := r.File, 1
		if f.Place != nil && !f.Place.Gone {
			at, line = f.Place.File, max(1, f.Place.Line)
		}
		if at != "" {
			result.AddLocation(sarif.NewLocationWithPhysicalLocation(sarif.NewPhysicalLocation().
				WithArtifactLocation(sarif.NewSimpleArtifactLocation(uri(at))).WithRegion(sarif.NewSimpleRegion(line, line))))
		}
	}
	report := sarif.NewReport()
	report.AddRun(run)
	return report.PrettyWrite(w)
}

// uri is a path as a relative reference, section 3.4.3. One whose first part has a colon would begin with a scheme.
func uri(file string) string {
	path := strings.TrimPrefix((&url.URL{Path: file}).EscapedPath(), "./")
	if first, _, _ := strings.Cut(path, "/"); strings.Contains(first, ":") {
		return "./" + path
	}
	return path
}
