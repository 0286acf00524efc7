package diagram

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
)

// input draws a network of that many PrivateLink VPCs, with a link from each cluster to the next.
func input(count int, breaks ...func(*model.Model)) Input {
	m := modeltest.Network(count)
	for _, b := range breaks {
		b(m)
	}
	in := Input{Title: "test", Model: m, Report: evaluate.New(m).Verify()}
	for i := 1; i < count; i++ {
		from, to := m.Clusters[i-1].Name, m.Clusters[i].Name
		in.Links = append(in.Links, Link{Name: from + "-to-" + to, Source: from, Destination: to, BothWays: i%2 == 0})
	}
	return in
}

// Each file under testdata was read line by line and looked at; UPDATE_GOLDEN=1 writes them anew.
func TestFormats(t *testing.T) {
	in := input(2, func(m *model.Model) {
		modeltest.RemoveRoute(modeltest.Table(m, "rtb-tfc-agent-use1-az1"), modeltest.CIDR(0))
	})
	for file, draw := range map[string]func(io.Writer, Input) error{"broken.svg": SVG, "broken.html": HTML, "broken.mmd": Mermaid} {
		var got bytes.Buffer
		require.NoError(t, draw(&got, in))
		path := filepath.Join("testdata", file)
		if os.Getenv("UPDATE_GOLDEN") != "" {
			require.NoError(t, os.WriteFile(path, got.Bytes(), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), got.String(), "UPDATE_GOLDEN=1 go test ./internal/netpath/diagram updates %s", path)
	}
}

func TestNothingOverlapsAndEverythingIsInItsFrame(t *testing.T) {
	for _, count := range []int{1, 2, 3, 12, 100} {
		l := place(newView(input(count)))
		boxes := append(append(append(append(append([]rectangle{l.bar, l.service}, l.outside...), l.hubs...), l.privateLinkVPCs...), l.clusters...), l.zones...)
		for i, a := range boxes {
			assert.True(t, within(a, rectangle{0, 0, l.width, l.height}), "%d: %+v is outside the drawing", count, a)
			for _, b := range boxes[i+1:] {
				const gap = 12 // less looks like one box
				apart := a.right()+gap <= b.x || b.right()+gap <= a.x || a.bottom()+gap <= b.y || b.bottom()+gap <= a.y
				assert.True(t, apart, "%d: %+v and %+v overlap or touch", count, a, b)
			}
		}
		for _, r := range append(append([]rectangle{l.bar}, l.hubs...), l.privateLinkVPCs...) {
			assert.True(t, within(r, l.aws), "%d: %+v is outside %+v", count, r, l.aws)
		}
		for _, r := range append([]rectangle{l.service}, l.clusters...) {
			assert.True(t, within(r, l.confluent), "%d: %+v is outside %+v", count, r, l.confluent)
		}
		for _, r := range l.zones {
			assert.True(t, within(r, l.dns), "%d: %+v is outside %+v", count, r, l.dns)
		}
	}
}

func within(inner, outer rectangle) bool {
	return outer.x <= inner.x && inner.right() <= outer.right() && outer.y <= inner.y && inner.bottom() <= outer.bottom()
}

// Links in one lane must not touch each other.
func TestLanesKeepLinksApart(t *testing.T) {
	from, to := []int{0, 10, 0, 50, 30}, []int{10, 20, 100, 40, 5}
	chosen := lanes(from, to)
	for i := range from {
		for j := range i {
			overlap := min(from[i], to[i]) < max(from[j], to[j]) && min(from[j], to[j]) < max(from[i], to[i])
			assert.False(t, overlap && chosen[i] == chosen[j], "links %d and %d share lane %d", i, j, chosen[i])
		}
	}
}

// However many links there are between two clusters, no line crosses a name, and no two names overlap.
func TestNamesOfLinksStandFree(t *testing.T) {
	in := input(4)
	for i := range 9 {
		in.Links = append(in.Links, Link{Name: fmt.Sprintf("parallel-%d", i), Source: in.Model.Clusters[i%2].Name, Destination: in.Model.Clusters[3-i%2].Name})
	}
	v := newView(in)
	l := place(v)
	require.Len(t, l.ties, len(in.Links))
	names := 0
	for _, tie := range l.ties {
		names = max(names, tie.lane+laneWidth)
	}
	for i, tie := range l.ties {
		assert.Less(t, tie.lane, names, "a lane to the right of the names")
		assert.LessOrEqual(t, names+labelWidth, l.confluent.right(), "names end inside the frame")
		for _, other := range l.ties[:i] {
			assert.GreaterOrEqual(t, max(tie.name-other.name, other.name-tie.name), nameHeight)
		}
	}
}

// A flowchart of many VPCs shows the broken ones, and says how many it leaves out.
func TestMermaidSaysWhatItLeavesOut(t *testing.T) {
	in := input(40, func(m *model.Model) {
		m.Endpoints[37].State = model.Known("pendingAcceptance")
	})
	var got bytes.Buffer
	require.NoError(t, Mermaid(&got, in))
	assert.Contains(t, got.String(), "28 PrivateLink VPCs, 28 clusters")
	assert.Equal(t, legible, strings.Count(got.String(), "interface endpoint, "))
	assert.Contains(t, got.String(), modeltest.CIDR(37).String(), "the broken one is shown")
	got.Reset()
	require.NoError(t, Mermaid(&got, input(legible)))
	assert.NotContains(t, got.String(), "Not shown here")
}

var elementAttribute = regexp.MustCompile(`data-element="([^"]*)"`)

// Whatever a path lights up, and wherever one breaks, is there to be seen.
func TestEveryBreakCanBeSeen(t *testing.T) {
	for _, c := range modeltest.Cases() {
		t.Run(c.Name, func(t *testing.T) {
			in := input(2, c.Break)
			v := newView(in)
			drawn := map[string]bool{}
			for _, found := range elementAttribute.FindAllStringSubmatch(drawing(v, place(v), false), -1) {
				drawn[found[1]] = true
			}
			p := newPaths(in)
			require.Len(t, p.Pairs, len(p.Clients)*len(p.Clusters)*len(p.Ports))
			for _, pair := range p.Pairs {
				for _, element := range append(pair.Lit, pair.Cut...) {
					assert.True(t, drawn[element], "%s is not drawn", element)
				}
				if pair.Verdict == "blocked" {
					assert.NotEmpty(t, pair.Cut)
					assert.NotEmpty(t, pair.Blockers)
				} else {
					assert.Empty(t, pair.Cut)
				}
			}
		})
	}
}

// The pairs stand in the order by which the page's script looks them up.
func TestPairsAreInTheOrderOfTheLists(t *testing.T) {
	in := input(2)
	p := newPaths(in)
	for i, trace := range in.Report.Traces {
		client, cluster, port := p.Clients[i/4], p.Clusters[i/2%2], p.Ports[i%2]
		assert.Equal(t, fmt.Sprint(trace.Client.Name, trace.Cluster.Name, trace.Port), fmt.Sprint(client, cluster, port))
	}
}

func TestAWholePathIsLit(t *testing.T) {
	in := input(2)
	for _, trace := range in.Report.Traces {
		if trace.Client.Name == "tfc-agent" && trace.Cluster.Name == "shared" {
			assert.Equal(t, []string{"vpc-tfc-agent", "Z-hub", "way:vpc-tfc-agent", "transit-gateway", "way:vpc-sandbox", "vpc-sandbox",
				"endpoint:vpc-sandbox", "service:vpc-sandbox", "privatelink-service", "served:shared", "cluster:shared"}, way(in.Model, trace))
			return
		}
	}
	t.Fatal("no such trace")
}

// Names come from tags and files: they must not become markup or script.
func TestHostileNamesStayText(t *testing.T) {
	evil := `</script><script>alert(1)</script>"'&<b>` + "\u2028"
	in := input(2, func(m *model.Model) {
		m.VPCs[0].Name, m.Clients[0].Name, m.Clusters[0].Name = evil, evil, evil
		m.VPCs[3].ID = model.ID(evil)
	})
	in.Title = evil
	var svg, page, flow bytes.Buffer
	require.NoError(t, SVG(&svg, in))
	require.NoError(t, HTML(&page, in))
	require.NoError(t, Mermaid(&flow, in))
	wellFormed(t, svg.String())
	assert.NotContains(t, svg.String(), "<script")
	assert.Equal(t, 1, strings.Count(page.String(), "<script"), "the page's own script only")
	assert.NotContains(t, page.String(), "<b>")
	assert.NotContains(t, flow.String(), "<b>")
	assert.NotContains(t, flow.String(), "<script")
}

func wellFormed(t *testing.T, text string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		_, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		require.NoError(t, err)
	}
}

func TestThePageLoadsNothing(t *testing.T) {
	var page bytes.Buffer
	require.NoError(t, HTML(&page, input(2)))
	assert.Contains(t, page.String(), `default-src 'none'`)
	assert.NotRegexp(t, `(?:src|href)\s*=|url\((?:[^#]|$)|@import|https?://(?:[^w]|w[^w]|www\.[^w])`, strings.ReplaceAll(page.String(), "http://www.w3.org/2000/svg", ""))
}

func TestTheDrawingIsTheSameEveryTime(t *testing.T) {
	var first, second bytes.Buffer
	require.NoError(t, SVG(&first, input(12)))
	require.NoError(t, SVG(&second, input(12)))
	assert.Equal(t, first.String(), second.String())
}

// The page of a hundred VPCs and clusters holds verdicts and blockers, not every hop.
func TestThePageOfALargeNetworkStaysSmall(t *testing.T) {
	in := input(100)
	p := newPaths(in)
	text, err := json.Marshal(p)
	require.NoError(t, err)
	assert.Less(t, len(text), 10<<20)
	assert.Empty(t, p.Pairs[0].Hops)
	assert.NotEmpty(t, newPaths(input(2)).Pairs[0].Hops)
}

func TestNothingToDraw(t *testing.T) {
	m := &model.Model{Region: "us-east-1"}
	in := Input{Title: "empty", Model: m, Report: evaluate.New(m).Verify()}
	for _, draw := range []func(io.Writer, Input) error{SVG, HTML, Mermaid} {
		require.NoError(t, draw(io.Discard, in))
	}
}

func TestFit(t *testing.T) {
	assert.Equal(t, "short", fit("short", 12, 200))
	long := "lkc-abc123.us-east-1.aws.private.confluent.cloud"
	cut := fit(long, 12, 120)
	assert.LessOrEqual(t, textWidth(cut, 12), 120)
	assert.True(t, strings.HasPrefix(cut, "lkc-") && strings.HasSuffix(cut, "cloud"), cut)
	assert.Equal(t, "…", fit("wide", 12, 1))
}
