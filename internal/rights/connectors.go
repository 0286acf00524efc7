package rights

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
)

// OfConnector are the ACLs of a managed connector. A source that names the start of topics makes them. A sink reads
// in a group that Confluent names connect-<id of the connector>, as it does the topics that it makes.
// https://docs.confluent.io/cloud/current/connectors/service-account.html
func OfConnector(connector config.Connector) []Grant {
	var grants []Grant
	for _, pattern := range connector.Writes() {
		if _, literal := pattern.Literal(); !literal {
			grants = append(grants, Each(Topic, []config.Pattern{pattern}, "CREATE")...)
		}
		grants = append(grants, Each(Topic, []config.Pattern{pattern}, "WRITE")...)
	}
	if connector.IsSink() {
		grants = append(grants, Each(Topic, connector.Consumes, "READ")...)
		grants = append(grants, Each(Group, []config.Pattern{"connect-lcc-*"}, "READ")...)
	}
	for _, report := range connector.ReportTopics() {
		if report.Made {
			grants = append(grants, Each(Topic, []config.Pattern{report.Pattern}, "CREATE")...)
		}
		grants = append(grants, Each(Topic, []config.Pattern{report.Pattern}, "WRITE")...)
	}
	grants = slices.Concat(grants,
		Each(Topic, connector.OwnTopics, "CREATE", "READ", "WRITE"),
		Each(Group, connector.Groups, "READ"),
		[]Grant{Cluster("DESCRIBE")},
	)
	return unique(grants)
}
