package render_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"

	"cdk.tf/confluent-privatelink/internal/format"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/render"
)

var update = flag.Bool("update", false, "write the golden files anew: go test ./internal/review/render -update")

var document = format.Document{Name: "review", Version: review.Version, Value: review.Report{}}

// sample has everything that a report can have.
func sample() *review.Report {
	costs := 14.5
	place := &review.Place{File: "config/non-prod.yaml", Line: 42, Path: "confluent.clusters.sandbox.topics.orders"}
	gone := *place
	gone.Gone = true
	return &review.Report{
		Version: review.Version, System: "non-prod", File: "config/non-prod.yaml", Verdict: review.SomethingLost, Currency: "EUR",
		Stacks: []review.StackReport{{Stack: "networking", Read: "state"}, {Stack: "confluent-core", Read: "nothing"}, {Stack: "cluster-link", Read: "plan", Changes: "1 to add, 0 to change, 2 to destroy"}},
		Findings: []review.Finding{
			{Rule: "data-confluent_kafka_topic", Class: review.Data, Severity: review.Lost, What: "The topic orders on cluster sandbox is deleted: lost is the topic with its data.", Details: []string{"Application a_b on cluster sandbox may READ it."},
				Stack: "cluster-link", Resources: []string{"confluent_kafka_topic.cluster_sandbox_topic_orders"}, Place: &gone, Instead: "Put its line back.", StoppedBy: `prevent_destroy of terraform_data.guard_protected["x"]`},
			{Rule: "data-retention", Class: review.Data, Severity: review.Lost, What: "The topic trades keeps less.", Place: place, Meant: true, By: "retention.ms itself says so"},
			{Rule: "hand-rename", Class: review.Hand, Severity: review.Warning, What: "Looks like a rename.", Blocks: "moved {\n  from = a.b\n  to   = a.c\n}\n", Instead: "Move it."},
			{Rule: "scope-stack", Class: review.Scope, Severity: review.Unknown, Stack: "confluent-core", What: "The stack confluent-core was not reviewed."},
		},
		Order: []review.Step{{Stack: "cluster-link", Command: "npx cdktf-cli@0.21.0 deploy cluster-link", Why: "First."}},
		Tried: []review.Attempt{{Order: []string{"cluster-link", "confluent-core"}, Lifted: true, Passed: true},
			{Order: []string{"confluent-core", "cluster-link"}, Lifted: true, Stack: "cluster-link", Step: "plan", Error: "error reading Cluster Link: 401 Unauthorized\nThe API key does not exist (any more).\nAlso something"},
			{Order: []string{"cluster-link", "confluent-core"}, Stack: "cluster-link", Step: "plan", Error: "Instance cannot be destroyed"}},
		Counts: []review.Count{{Of: "topics", Unit: "topic", Before: 3, After: 2}, {Of: "cluster links", Unit: "link", Before: 1, After: 1}, {Of: "interface endpoints by zone", Unit: "endpoint_zone", Before: 3, After: 6, Unknown: 1, Monthly: &costs}},
		Rest:   []review.Tally{{Type: "aws_route", Action: "create", Count: 4}},
	}
}

func show(t *testing.T, r *review.Report, format string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, render.Output{Writer: &b, Format: format}.Report(r))
	return b.String()
}

func TestGoldenOfEveryFormat(t *testing.T) {
	for format, extension := range map[string]string{"text": "txt", "json": "json", "markdown": "md", "sarif": "sarif"} {
		file := filepath.Join("testdata", "sample."+extension)
		shown := show(t, sample(), format)
		if *update {
			require.NoError(t, os.MkdirAll("testdata", 0o755))
			require.NoError(t, os.WriteFile(file, []byte(shown), 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), shown, "differs from %s; if it should, run go test ./internal/review/render -update", file)
	}
}

func TestTheShapeOfTheJSONIsThatOfItsVersion(t *testing.T) {
	folder := filepath.Join(goldens.Root(t), "docs/schemas")
	document.Check(t, folder)
	document.Valid(t, folder, []byte(show(t, sample(), "json")))
	document.Valid(t, folder, []byte(show(t, review.Judge(review.Input{}), "json")))
}

// The library holds the output to the schema of SARIF 2.1.0.
func TestSARIFIsValid(t *testing.T) {
	report, err := sarif.FromString(show(t, sample(), "sarif"))
	require.NoError(t, err)
	require.NoError(t, report.Validate())
	require.Len(t, report.Runs, 1)
	require.Len(t, report.Runs[0].Results, 4)
	levels := []string{}
	for _, result := range report.Runs[0].Results {
		levels = append(levels, result.Level)
		require.Len(t, result.Locations, 1, "a result without a place is shown nowhere")
	}
	assert.Equal(t, []string{"error", "note", "warning", "warning"}, levels, "what is meant is a note")
}

// A code host finds the file of a result by its reference, and tells reports of several files apart.
func TestSARIFNamesFilesOfTheRepository(t *testing.T) {
	r := sample()
	for i := range r.Findings {
		r.Findings[i].Place = nil
	}
	r.File = "config/b two: new.yaml"
	r.Findings[0].Place = &review.Place{File: "v1.0:config/b two: new.yaml", Line: 42, Gone: true}
	report, err := sarif.FromString(show(t, r, "sarif"))
	require.NoError(t, err)
	require.NoError(t, report.Validate())
	at := report.Runs[0].Results[0].Locations[0].PhysicalLocation
	assert.Equal(t, "config/b%20two:%20new.yaml", *at.ArtifactLocation.URI)
	assert.Equal(t, 1, *at.Region.StartLine, "what is gone has no line in the new file")
	assert.Equal(t, "review/config/b%20two:%20new.yaml/", *report.Runs[0].AutomationDetails.ID)
}

func TestSARIFTakesNoFileForAScheme(t *testing.T) {
	r := sample()
	r.Findings[1].Place = &review.Place{File: "./b: c.yaml", Line: 3}
	report, err := sarif.FromString(show(t, r, "sarif"))
	require.NoError(t, err)
	require.NoError(t, report.Validate())
	assert.Equal(t, "./b:%20c.yaml", *report.Runs[0].Results[1].Locations[0].PhysicalLocation.ArtifactLocation.URI)
}

// Names from plans hold nothing that a terminal, a table or a pull request obeys.
func TestHostileNamesStayText(t *testing.T) {
	const hostile = "\x1b[31mx\n| a | </details><script>`" + "```" + "@everyone"
	r := sample()
	r.System = hostile
	r.Findings[0].What, r.Findings[0].Details[0], r.Findings[0].Resources[0], r.Rest[0].Type = hostile, hostile, hostile, hostile
	for _, format := range render.Formats {
		assert.NotContains(t, show(t, r, format), "\x1b", format)
	}
	shown := show(t, r, "markdown")
	assert.NotContains(t, shown, "\n| a | </details>")
	spans := regexp.MustCompile("`[^`\n]*`")
	assert.NotContains(t, spans.ReplaceAllString(shown, ""), "<script>", "in backquotes alone")
	assert.Contains(t, show(t, r, "text"), `\x1b[31mx\n| a |`)
}

// What GitHub and GitLab make links, mentions and references of in plain text stays text, escaped or not.
func TestNamesAreNoLinksInAPullRequest(t *testing.T) {
	r := sample()
	for text, shown := range map[string]string{
		"see https://evil.example/x":   "see https:&#8203;//evil.example/x",
		"see WWW.evil.example":         "see WWW&#8203;.evil.example",
		"mailto:a@b.example":           "mailto:&#8203;a@&#8203;b.example",
		"@everyone and org/repo#12":    "@&#8203;everyone and org/repo\\#&#8203;12",
		"!7 %v1 ~bug &3 $4 GH-5":       `\!&#8203;7 %&#8203;v1 \~&#8203;bug &amp;&#8203;3 \$&#8203;4 GH-&#8203;5`,
		":a:ok: ~~struck~~ $x$ ![i](":  ":&#8203;a:&#8203;ok: \\~\\~&#8203;struck\\~\\~ \\$&#8203;x\\$ \\!\\[i\\](",
		`<img src=x onerror=alert(1)>`: `&lt;img src=x onerror=alert(1)&gt;`,
	} {
		r.Findings[0].What = text
		assert.Contains(t, show(t, r, "markdown"), "| "+shown+" |")
	}
	r.Findings[0].Resources[0] = `x["a|b"]`
	assert.Contains(t, show(t, r, "markdown"), "- `x[\"a|b\"]` in")
}

// Rendered as GitHub's markdown, hostile names make nothing but text: no link, picture, heading or element, and no row more.
func TestHostileNamesRenderAsText(t *testing.T) {
	shownAs := func(r *review.Report) string {
		var b bytes.Buffer
		require.NoError(t, goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(html.WithUnsafe())).Convert([]byte(show(t, r, "markdown")), &b))
		return b.String()
	}
	tags := func(shown string) map[string]int {
		counted := map[string]int{}
		for _, tag := range regexp.MustCompile(`</?[a-zA-Z][a-zA-Z0-9]*`).FindAllString(shown, -1) {
			counted[tag]++
		}
		return counted
	}
	with := func(name string) *review.Report {
		r := sample()
		for i := range r.Findings {
			f := &r.Findings[i]
			f.What, f.Place = "It is "+name, &review.Place{File: name, Line: 1}
			f.Instead, f.By, f.StoppedBy = "Do "+name, "by "+name, "by "+name
		}
		r.Findings[0].Details, r.Findings[0].Resources = []string{"It is " + name}, []string{name}
		r.Findings[2].Blocks = name + "\n"
		r.Order[0].Why, r.System = "As "+name, name
		r.Tried[1].Error = name
		return r
	}
	plain := tags(shownAs(with("orders")))
	require.NotZero(t, plain["<table"])
	for _, hostile := range []string{"see https://evil.example/a?b=c", "www.evil.example", "mail a@evil.example", "[x](https://evil.example)", "![x](//evil.example/y.png)", "<img src=//evil.example>", "a | b | c",
		"</details><h1>Approved</h1>", "**bold** _it_ ~~no~~ `code`", "x\n\n# Approved\n", "<!-- --> <b>", "&lt;b&gt; &#64;everyone", `\| \<b> \[x\](https://evil.example)`, "```\n# x", "1. a", "- b", "> c", "[x]: https://evil.example", "ftp://evil.example <https://evil.example>"} {
		assert.Equal(t, plain, tags(shownAs(with(hostile))), hostile)
	}
}

// A comment on GitHub has at most 65,536 characters, however much there is to say.
func TestAMarkdownReportFitsIntoAComment(t *testing.T) {
	r := sample()
	for range 12 {
		r.Findings = append(r.Findings, r.Findings...)[:min(4000, 2*len(r.Findings))]
	}
	r.Findings[2].Blocks = strings.Repeat("moved {\n  from = a.b\n  to   = a.c\n}\n", 2000)
	shown := show(t, r, "markdown")
	assert.Less(t, len(shown), 65536)
	assert.Contains(t, shown, "more, in the JSON of the report")
	assert.Contains(t, shown, "more are in the JSON of the report.")
	assert.Equal(t, strings.Count(shown, "<details>"), strings.Count(shown, "</details>"))
	assert.NotContains(t, show(t, sample(), "markdown"), "JSON of the report")
}
