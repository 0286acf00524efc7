package diagram

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// twoTeams is a network of four VPCs, two of each system, the second one around a Transit Gateway of its own.
func twoTeams() Input {
	in := input(4, func(m *model.Model) {
		for i := range m.VPCs {
			v := &m.VPCs[i]
			system := map[string]string{m.Clients[0].Name: "one", m.Clients[1].Name: "one", m.Clients[2].Name: "two", m.Clients[3].Name: "two"}[v.Name]
			v.System = system
			for j := range m.Attachments {
				if a := &m.Attachments[j]; a.VPC == v.ID && (system == "two" || v.Name == "dns") {
					a.TransitGateway = "tgw-second"
				}
			}
		}
	})
	in.Owners = []Owner{{"one", []Holding{{"clusters", []string{"a", "b"}}}}, {"two", []Holding{{"clusters", []string{"c"}}, {"links", []string{"x"}}}}}
	for i := range in.Links {
		in.Links[i].Owner = "two"
	}
	return in
}

func TestEachTransitGatewayHasItsBarBesideWhatItJoins(t *testing.T) {
	v := newView(twoTeams())
	l := place(v)
	require.Len(t, l.bars, 2)
	beside := func(b box, r rectangle) {
		for _, bar := range l.bars {
			joined := bar.y <= r.middle() && r.middle() <= bar.bottom()
			assert.Equal(t, bar.gateway == b.gateway, joined, "%s of %s and the bar of %s", b.name, b.gateway, bar.gateway)
		}
	}
	for i, b := range v.hubs {
		beside(b, l.hubs[i])
	}
	for i, b := range v.privateLinkVPCs {
		beside(b, l.privateLinkVPCs[i])
	}
	boxes := append(append(append([]rectangle{l.bars[0].rectangle, l.bars[1].rectangle}, l.hubs...), l.privateLinkVPCs...), append(l.owners, l.zones...)...)
	for i, a := range boxes {
		assert.True(t, within(a, rectangle{0, 0, l.width, l.height}), "%+v is outside the drawing", a)
		for _, b := range boxes[i+1:] {
			apart := a.right() <= b.x || b.right() <= a.x || a.bottom() <= b.y || b.bottom() <= a.y
			assert.True(t, apart, "%+v and %+v overlap", a, b)
		}
	}
}

func TestTheOwnerOfEachThingIsWritten(t *testing.T) {
	in := twoTeams()
	var drawn, flow bytes.Buffer
	require.NoError(t, SVG(&drawn, in))
	require.NoError(t, Mermaid(&flow, in))
	assert.Equal(t, 2, bytes.Count(drawn.Bytes(), []byte(`font-size="12">one</text>`)), "beside each of its two VPCs")
	assert.Contains(t, drawn.String(), "cluster link of two")
	assert.Contains(t, drawn.String(), "who owns what")
	assert.Equal(t, 2, bytes.Count(flow.Bytes(), []byte("of one")))
	assert.Contains(t, flow.String(), "tgw-second")
	wellFormed(t, drawn.String())

	assert.Contains(t, drawn.String(), "the system that makes it; no dot: made elsewhere")

	in.Owners = nil
	drawn.Reset()
	require.NoError(t, SVG(&drawn, in))
	assert.NotContains(t, drawn.String(), "class=\"owner\"", "one system owns everything")
}

// A link by a share is drawn from the share's cluster; if that is of a system which is not drawn, from the share in its place,
// to which no endpoint leads.
func TestALinkByAShareIsDrawn(t *testing.T) {
	in := twoTeams()
	in.Shares = map[string][]string{in.Links[0].Source: {"orders-to-risk"}}
	in.Links = []Link{in.Links[0], in.Links[1]}
	in.Links[0].Share = "orders-to-risk"
	in.Links[1].Source, in.Links[1].Share, in.Links[1].BothWays = "", "confluent/far/share/away", false
	v := newView(in)
	require.Len(t, v.clusters, 5)
	assert.Equal(t, "confluent/far/share/away", v.clusters[4].name)
	var drawn, flow bytes.Buffer
	require.NoError(t, SVG(&drawn, in))
	require.NoError(t, Mermaid(&flow, in))
	wellFormed(t, drawn.String())
	for _, text := range []string{">shares orders-to-risk<", ">reads orders-to-risk<", ">share of another team<", ">away<", ">reads away<"} {
		assert.Equal(t, 1, strings.Count(drawn.String(), text), text)
	}
	assert.NotContains(t, drawn.String(), `data-element="served:confluent/far/share/away"`)
	assert.Contains(t, flow.String(), "reads share orders-to-risk")
	assert.Equal(t, "", in.Links[1].Source, "what was given stays as it was")
}

// What a system owns takes as many lines as it needs, and nothing of it is cut.
func TestACardHoldsAllThatASystemOwns(t *testing.T) {
	in := twoTeams()
	names := strings.Split(strings.Repeat("payments.settled ", 40), " ")[:40]
	in.Owners[0].Owns[0].Names = names
	v := newView(in)
	l := place(v)
	lines := in.Owners[0].Owns[0].lines(l.owners[0].w)
	assert.Greater(t, len(lines), 5)
	assert.Equal(t, strings.Join(names, ", "), strings.Join(lines, " "))
	for _, line := range lines {
		assert.Equal(t, line, fit(line, ownerText, namesWidth(l.owners[0].w)))
	}
	assert.Less(t, ownerHead+ownerLine*len(lines), l.owners[0].h)
}
