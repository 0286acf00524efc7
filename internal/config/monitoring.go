package config

import "cmp"

// Monitoring says how links and clusters are watched: what is too much, and where the watchers are.
type Monitoring struct {
	// How far a mirror topic may be behind, for every link that link_lag does not name.
	Lag Lag `yaml:"lag,omitempty"`
	// The same by link.
	LinkLag map[string]Lag `yaml:"link_lag,omitempty"`
	// Share of its limit at which a cluster is near it, in percent: of max_ecku for an enterprise cluster, of
	// the load that Confluent measures for a dedicated one. Default 80.
	ClusterLoadPercent int `yaml:"cluster_load_percent,omitempty" jsonschema:"minimum=1,maximum=100"`
	// Where Prometheus finds links export. Default 127.0.0.1:9465, where it listens by itself.
	LinksExport string `yaml:"links_export,omitempty" jsonschema:"format=host-port"`
	// File on Prometheus' machine with the secret of the Cloud API key. Default /etc/prometheus/confluent-<name>.secret.
	PasswordFile string `yaml:"password_file,omitempty" jsonschema:"format=absolute-path"`
	// URL of the runbook, docs/operating.md of the repository, for the alerts to lead to. Default: its path.
	RunbookURL string `yaml:"runbook_url,omitempty" jsonschema:"format=runbook-url"`
	// Principals of IAM that may read the Cloud API key's secret, besides those of all secrets.
	Readers []string `yaml:"readers,omitempty" jsonschema:"format=principal-arn,minItems=1"`
	// Alarms in CloudWatch on the metrics of the interface endpoints. Default: none.
	CloudWatch *CloudWatch `yaml:"cloudwatch,omitempty"`
}

// Lag is how far a mirror topic may be behind its source, and for how long.
type Lag struct {
	// Records of one partition. Default 10000.
	Records int `yaml:"records,omitempty" jsonschema:"minimum=1"`
	// Minutes for which it is told of only then. Default 10.
	Minutes int `yaml:"minutes,omitempty" jsonschema:"minimum=1,maximum=1440"`
}

// CloudWatch sets the alarms of each interface endpoint: more than so many in each of three periods of five minutes.
type CloudWatch struct {
	// Packets that the endpoint dropped. Default 100.
	PacketsDropped int `yaml:"packets_dropped,omitempty" jsonschema:"minimum=1"`
	// Resets that the endpoint received. Default 100.
	Resets int `yaml:"resets,omitempty" jsonschema:"minimum=1"`
	// Connections that were opened: many are clients that fail and try again. Default 3000.
	NewConnections int `yaml:"new_connections,omitempty" jsonschema:"minimum=1"`
	// KMS key of the topic that alarms are sent to: an ARN. Its policy has to let CloudWatch use it. Default: none.
	KMSKeyARN string `yaml:"kms_key_arn,omitempty" jsonschema:"format=kms-key-arn"`
}

func (m *Monitoring) setDefaults(name string) {
	m.Lag.setDefaults(Lag{Records: DefaultLagRecords, Minutes: DefaultLagMinutes})
	for link, lag := range m.LinkLag {
		lag.setDefaults(m.Lag)
		m.LinkLag[link] = lag
	}
	m.ClusterLoadPercent = cmp.Or(m.ClusterLoadPercent, DefaultClusterLoadPercent)
	m.LinksExport = cmp.Or(m.LinksExport, DefaultLinksExport)
	m.PasswordFile = cmp.Or(m.PasswordFile, "/etc/prometheus/confluent-"+name+".secret")
	if alarms := m.CloudWatch; alarms != nil {
		alarms.PacketsDropped = cmp.Or(alarms.PacketsDropped, DefaultPacketsDropped)
		alarms.Resets = cmp.Or(alarms.Resets, DefaultResets)
		alarms.NewConnections = cmp.Or(alarms.NewConnections, DefaultNewConnections)
	}
}

func (l *Lag) setDefaults(from Lag) {
	l.Records = cmp.Or(l.Records, from.Records)
	l.Minutes = cmp.Or(l.Minutes, from.Minutes)
}

// LagOf returns the bound of a link's lag.
func (m *Monitoring) LagOf(link string) Lag {
	if lag, ok := m.LinkLag[link]; ok {
		return lag
	}
	return m.Lag
}
