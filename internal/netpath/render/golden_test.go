package render_test

import (
	"bytes"
	"flag"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
	"cdk.tf/confluent-privatelink/internal/netpath/render"
)

var update = flag.Bool("update", false, "write the golden files anew: go test ./internal/netpath/render -update")

var extensions = map[render.Format]string{render.Text: "txt", render.JSON: "json", render.Markdown: "md"}

func golden(t *testing.T, name string, format render.Format, print func(render.Output) error) {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, print(render.Output{Writer: &b, Format: format}))
	file := filepath.Join("testdata", strings.NewReplacer(" ", "-", "'", "").Replace(strings.ToLower(name))+"."+extensions[format])
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, b.Bytes(), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), b.String(), "differs from %s; if it should, run go test ./internal/netpath/render -update", file)
}

// TestGoldenOfEveryCase shows each broken network as a trace for people and for a pull request,
// and as a report of that one check for machines.
func TestGoldenOfEveryCase(t *testing.T) {
	for _, c := range modeltest.Cases() {
		t.Run(c.Name, func(t *testing.T) {
			m := modeltest.Network(2)
			c.Break(m)
			e := evaluate.New(m)
			trace, err := e.Trace(c.Client, c.Cluster, c.Port)
			require.NoError(t, err)
			golden(t, "case/"+c.Name, render.Text, func(o render.Output) error { return o.Trace(trace) })
			golden(t, "case/"+c.Name, render.Markdown, func(o render.Output) error { return o.Trace(trace) })
			golden(t, "case/"+c.Name, render.JSON, func(o render.Output) error { return o.Report(trace.Report()) })
		})
	}
}

// TestGoldenOfEveryCommand shows verify, trace and routes in each format, unbroken and broken.
func TestGoldenOfEveryCommand(t *testing.T) {
	broken := modeltest.Network(2)
	modeltest.RemoveRoute(modeltest.Table(broken, "rtb-tfc-agent-use1-az2"), modeltest.CIDR(0))
	modeltest.RemoveRoute(modeltest.Table(broken, "rtb-shared-use1-az3"), netip.MustParsePrefix("10.2.0.0/20"))
	for name, e := range map[string]*evaluate.Evaluator{"whole": evaluate.New(modeltest.Network(2)), "broken": evaluate.New(broken)} {
		trace, err := e.Trace("tfc-agent", "sandbox", 443)
		require.NoError(t, err)
		routes, err := e.Routes("tfc-agent")
		require.NoError(t, err)
		for format := range extensions {
			golden(t, "verify-"+name, format, func(o render.Output) error { return o.Report(e.Verify()) })
			golden(t, "trace-"+name, format, func(o render.Output) error { return o.Trace(trace) })
			golden(t, "routes-"+name, format, func(o render.Output) error { return o.Routes(routes) })
		}
	}
}

// TestGoldenOfTwoAccounts shows who mends what of a hub that belongs to another account.
func TestGoldenOfTwoAccounts(t *testing.T) {
	m := modeltest.Network(2)
	modeltest.RemoveRoute(modeltest.Table(m, "rtb-tfc-agent-use1-az2"), modeltest.CIDR(0))
	modeltest.RemoveRoute(modeltest.Table(m, "rtb-shared-use1-az3"), netip.MustParsePrefix("10.2.0.0/20"))
	m.Accounts = model.Accounts{Called: map[string]string{"123456789012": "the hub's account", "210987654321": "ours"},
		Owner: map[model.ID]string{"rtb-tfc-agent-use1-az2": "123456789012", "rtb-shared-use1-az3": "210987654321"}}
	e := evaluate.New(m)
	trace, err := e.Trace("tfc-agent", "sandbox", 443)
	require.NoError(t, err)
	for format := range extensions {
		golden(t, "verify-accounts", format, func(o render.Output) error { return o.Report(e.Verify()) })
		golden(t, "trace-accounts", format, func(o render.Output) error { return o.Trace(trace) })
	}
}

func TestColourIsInTextOnly(t *testing.T) {
	e := evaluate.New(modeltest.Network(1))
	for format := range extensions {
		var b bytes.Buffer
		require.NoError(t, render.Output{Writer: &b, Format: format, Color: true}.Report(e.Verify()))
		assert.Equal(t, format == render.Text, strings.Contains(b.String(), "\x1b["), format)
	}
}
