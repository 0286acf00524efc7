package monitoring_test

//lint:file-ignore SA1019 see dashboard.go

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/grafana/grafana-foundation-sdk/go/cog"
	"github.com/grafana/grafana-foundation-sdk/go/dashboard"
	grafanaprometheus "github.com/grafana/grafana-foundation-sdk/go/prometheus"
	"github.com/grafana/grafana-foundation-sdk/go/statetimeline"
	"github.com/grafana/grafana-foundation-sdk/go/table"
	"github.com/grafana/grafana-foundation-sdk/go/timeseries"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/monitoring"
)

// panel is what the tests read of one.
type panel struct {
	Type, Title string
	GridPos     struct{ X, Y, W, H int }
	Targets     []struct {
		Expr, RefID string
		Datasource  struct{ UID string }
	}
}

func panels(t *testing.T, text []byte) []panel {
	t.Helper()
	var board struct{ Panels []panel }
	require.NoError(t, json.Unmarshal(text, &board))
	return board.Panels
}

func TestTheDashboardIsOneOfGrafanas(t *testing.T) {
	cfg := load(t, everyOption)
	text, err := monitoring.Dashboard(cfg)
	require.NoError(t, err)
	runtime := cog.NewRuntime()
	runtime.RegisterPanelcfgVariant(timeseries.VariantConfig())
	runtime.RegisterPanelcfgVariant(statetimeline.VariantConfig())
	runtime.RegisterPanelcfgVariant(table.VariantConfig())
	runtime.RegisterDataqueryVariant(grafanaprometheus.VariantConfig())
	// The strict reader returns a list of errors, empty or not, which is never nil as an error.
	var strict, board dashboard.Dashboard
	var unknown cog.BuildErrors
	require.ErrorAs(t, strict.UnmarshalJSONStrict(text), &unknown)
	assert.Empty(t, unknown, "fields that Grafana does not know, or misses")
	require.NoError(t, json.Unmarshal(text, &board))
	require.NoError(t, board.Validate())
	assert.Len(t, board.Panels, 13)
}

// A panel of many clusters names its queries as Grafana does, and each once.
func TestQueriesOfManyClustersAreNamedByLetters(t *testing.T) {
	cfg := load(t, everyOption)
	for i := range 60 {
		cfg.Confluent.Clusters[fmt.Sprintf("c%d", i)] = cfg.Confluent.Clusters["copy"]
	}
	text, err := monitoring.Dashboard(cfg)
	require.NoError(t, err)
	most := 0
	for _, one := range panels(t, text) {
		names := map[string]bool{}
		for _, target := range one.Targets {
			assert.Regexp(t, `^[A-Z]{1,2}$`, target.RefID)
			names[target.RefID] = true
		}
		assert.Len(t, names, len(one.Targets), one.Title)
		most = max(most, len(names))
	}
	assert.Greater(t, most, 60)
}

func TestTheDashboardHasARowForEachLink(t *testing.T) {
	cfg := load(t, everyOption)
	text, err := monitoring.Dashboard(cfg)
	require.NoError(t, err)
	var rows []string
	taken := map[[2]int]string{}
	for _, one := range panels(t, text) {
		if one.Type == "row" {
			rows = append(rows, one.Title)
		} else {
			assert.NotEmpty(t, one.Targets, one.Title)
		}
		letters := map[string]bool{}
		for _, target := range one.Targets {
			assert.Equal(t, "${prometheus}", target.Datasource.UID, "Grafana asks for the data source")
			assert.False(t, letters[target.RefID], "%s: two queries %s", one.Title, target.RefID)
			letters[target.RefID] = true
		}
		for x := one.GridPos.X; x < one.GridPos.X+one.GridPos.W; x++ {
			for y := one.GridPos.Y; y < one.GridPos.Y+one.GridPos.H; y++ {
				assert.Empty(t, taken[[2]int{x, y}], "%s stands over it", one.Title)
				taken[[2]int{x, y}] = one.Title
				assert.Less(t, x, 24, one.Title)
			}
		}
	}
	assert.Equal(t, []string{"All links and clusters", "disaster-recovery: big to copy"}, rows)
}
