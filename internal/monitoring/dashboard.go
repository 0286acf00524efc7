package monitoring

//lint:file-ignore SA1019 the SDK prefers the second format of dashboards, which only new versions of Grafana import; this one all do

import (
	"cmp"
	"encoding/json"
	"fmt"

	"github.com/grafana/grafana-foundation-sdk/go/common"
	"github.com/grafana/grafana-foundation-sdk/go/dashboard"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Dashboard returns the dashboard of the system, for Grafana to import: a row of all links and clusters, then
// a row for each link. The data source is a variable, which Grafana asks for.
func Dashboard(cfg *config.Config) ([]byte, error) {
	board := dashboard.NewDashboardBuilder("Links of "+cfg.Name).
		Uid(uid(cfg.Name)).
		Description("Made from the configuration file of "+cfg.Name+": changes made here are lost when it is imported anew.").
		Tags([]string{"confluent", "cluster-linking", cfg.Name}).
		Timezone(common.TimeZoneBrowser).
		Tooltip(dashboard.DashboardCursorSyncCrosshair).
		Refresh("1m").
		Time("now-6h", "now").
		WithVariable(dashboard.NewDatasourceVariableBuilder(dataSource).Label("Prometheus").Type("prometheus"))
	addAll(board, cfg)
	for link, spec := range inorder.Of(cfg.Links) {
		addLink(board, cfg, link, spec)
	}
	made, err := board.Build()
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	text, err := json.MarshalIndent(made, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	return append(text, '\n'), nil
}

// uid by which Grafana knows the dashboard, so that an import takes the place of the one before; Grafana takes
// 40 characters at most, as many as a system's name has.
func uid(system string) string { return system }

func addAll(board *dashboard.DashboardBuilder, cfg *config.Config) {
	system := is("system", cfg.Name)
	board.WithRow(dashboard.NewRowBuilder("All links and clusters"))
	board.WithPanel(list("Alerts", "What is told of now.",
		selector("ALERTS", system, is("alertstate", "firing"))))
	board.WithPanel(state("Links", "1 for the state that a link is in.",
		query(largest(selector(confluentLinks, system), "cluster", "link", "link_state"), "{{link}} of {{cluster}}: {{link_state}}")))
	board.WithPanel(lines("eCKU", "What elastic clusters use, with what they can grow to.", unitNone,
		clusterQueries(cfg)...))
	board.WithPanel(lines("Age of keys", "Against their period of "+fmt.Sprint(cfg.APIKeys.RotationDays)+" days.", unitSeconds,
		query(selector(exportKeyAge, system), "{{link}} for {{for}}"),
		query(fmt.Sprintf("vector(%d)", cfg.APIKeys.RotationDays*secondsOfADay), "period")))
	board.WithPanel(lines("Sources", "1 for a source of these numbers that answers.", unitNone,
		query(selector("up", system), "{{job}}")))
}

// clusterQueries ask for the load of each kind of cluster that the file has, and for the limits.
func clusterQueries(cfg *config.Config) (queries []target) {
	system, dedicated, elastic := is("system", cfg.Name), false, false
	for name, spec := range inorder.Of(cfg.Confluent.Clusters) {
		if spec.Type == config.Dedicated {
			dedicated = true
			continue
		}
		elastic = true
		queries = append(queries, query(fmt.Sprintf("vector(%d)", ECKULimit(spec)), "limit of "+name))
	}
	if elastic {
		queries = append(queries, query(largest(selector(confluentECKU, system), "cluster"), "{{cluster}}"))
	}
	if dedicated {
		queries = append(queries, query(largest(selector(confluentLoad, system), "cluster"), "load of {{cluster}}"))
	}
	return queries
}

func addLink(board *dashboard.DashboardBuilder, cfg *config.Config, link string, spec config.Link) {
	of, lag := []string{is("system", cfg.Name), is("link", link)}, cfg.Monitoring.LagOf(link)
	way := cmp.Or(spec.Source, "another system") + " to " + spec.Destination
	if spec.Mode == config.LinkBidirectional {
		way += ", and back"
	}
	board.WithRow(dashboard.NewRowBuilder(link + ": " + way))
	board.WithPanel(state("State", "Of the link, by Confluent's metrics and by links export.",
		query(largest(selector(confluentLinks, of...), "cluster", "link_state"), "{{cluster}}: {{link_state}}"),
		query(selector(exportLinkState, of...), "{{cluster}}: {{state}}")))
	board.WithPanel(lines("Lag by mirror topic", "Records that a failover now would lose, of the partition that is furthest behind.", unitShort,
		query(largest(selector(confluentLag, of...), "topic"), "{{topic}}"),
		query(fmt.Sprintf("vector(%d)", lag.Records), "told after "+fmt.Sprint(lag.Minutes)+" minutes")))
	board.WithPanel(lines("Lag by partition", "By links export, of topics of up to 100 partitions: the ten that are furthest behind.", unitShort,
		query("topk(10, "+selector(exportLag, of...)+")", "{{topic}} {{partition}}")))
	board.WithPanel(lines("Mirrored bytes a minute", "What the link brings.", unitBytes,
		query("sum by (topic) ("+selector(confluentMirrorBytes, of...)+")", "{{topic}}")))
	board.WithPanel(lines("Mirror topics by state", "How many are in each.", unitNone,
		query("sum by (link_mirror_topic_state) ("+selector(confluentMirrors, of...)+")", "{{link_mirror_topic_state}}"),
		query("count by (status) ("+selector(exportMirrorStatus, of...)+")", "{{status}}")))
	board.WithPanel(state("Tasks", "By links export.",
		query(selector(exportTaskState, of...)+" == 1", "{{task}}: {{state}}")))
}
