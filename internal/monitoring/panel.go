package monitoring

import (
	"github.com/grafana/grafana-foundation-sdk/go/cog"
	"github.com/grafana/grafana-foundation-sdk/go/cog/variants"
	"github.com/grafana/grafana-foundation-sdk/go/common"
	"github.com/grafana/grafana-foundation-sdk/go/prometheus"
	"github.com/grafana/grafana-foundation-sdk/go/statetimeline"
	"github.com/grafana/grafana-foundation-sdk/go/table"
	"github.com/grafana/grafana-foundation-sdk/go/timeseries"
)

// dataSource is the variable that the panels take their data source from.
const dataSource = "prometheus"

// Units as Grafana names them.
const (
	unitNone    = "none"
	unitShort   = "short"
	unitSeconds = "s"
	unitBytes   = "bytes"
)

// target is a query of a panel.
type target = cog.Builder[variants.Dataquery]

func query(expression, legend string) target {
	return prometheus.NewDataqueryBuilder().Expr(expression).LegendFormat(legend).Range().Datasource(source())
}

func source() common.DataSourceRef {
	kind, id := "prometheus", "${"+dataSource+"}"
	return common.DataSourceRef{Type: &kind, Uid: &id}
}

// Size of each panel, in Grafana's 24 columns and its lines.
const panelWidth, panelHeight = 8, 8

// lines is a panel of values over time.
func lines(title, description, unit string, targets ...target) *timeseries.PanelBuilder {
	return timeseries.NewPanelBuilder().Title(title).Description(description).Unit(unit).Min(0).
		Tooltip(common.NewVizTooltipOptionsBuilder().Mode(common.TooltipDisplayModeMulti).Sort(common.SortOrderDescending)).
		Datasource(source()).Height(panelHeight).Span(panelWidth).Targets(numbered(targets))
}

// state is a panel of states over time, a line for each.
func state(title, description string, targets ...target) *statetimeline.PanelBuilder {
	return statetimeline.NewPanelBuilder().Title(title).Description(description).
		Tooltip(common.NewVizTooltipOptionsBuilder().Mode(common.TooltipDisplayModeSingle).Sort(common.SortOrderNone)).
		Datasource(source()).Height(panelHeight).Span(panelWidth).Targets(numbered(targets))
}

// list is a panel of what is now.
func list(title, description, expression string) *table.PanelBuilder {
	now := prometheus.NewDataqueryBuilder().Expr(expression).Instant().Format(prometheus.PromQueryFormatTable).
		RefId("A").Datasource(source())
	return table.NewPanelBuilder().Title(title).Description(description).
		Footer(common.NewTableFooterOptionsBuilder().Reducer([]string{})). // the SDK's own default lacks what Grafana requires
		Datasource(source()).Height(panelHeight).Span(panelWidth).WithTarget(now)
}

// letters name a query as Grafana does: A to Z, AA, AB and so on.
func letters(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return letters(i/26-1) + letters(i%26)
}

// numbered gives each query of a panel its letters.
func numbered(targets []target) []target {
	for i, one := range targets {
		if query, ok := one.(*prometheus.DataqueryBuilder); ok {
			query.RefId(letters(i))
		}
	}
	return targets
}
