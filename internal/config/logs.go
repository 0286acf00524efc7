package config

import "cmp"

// FlowLogs says what is written of the traffic of each PrivateLink VPC, and where to.
type FlowLogs struct {
	// Whether there are flow logs. Default true.
	Enabled *bool `yaml:"enabled,omitempty"`
	// Traffic to log: ALL, ACCEPT or REJECT. Default ALL.
	TrafficType string `yaml:"traffic_type,omitempty" jsonschema:"enum=ALL,enum=ACCEPT,enum=REJECT"`

	LogDestination `yaml:",inline"`
}

// ResolverQueryLogs writes the DNS queries from inside the PrivateLink VPCs, with their answers, to one
// log group or bucket for all. Clients in the hub ask the hub's resolver: their queries are not among them.
type ResolverQueryLogs struct {
	LogDestination `yaml:",inline"`
}

// LogDestination is where logs go: a CloudWatch log group that is made here, or a bucket that exists.
type LogDestination struct {
	// Days that CloudWatch keeps the logs, one of its allowed values. Default 365.
	RetentionDays int `yaml:"retention_days,omitempty" jsonschema:"enum=1,enum=3,enum=5,enum=7,enum=14,enum=30,enum=60,enum=90,enum=120,enum=150,enum=180,enum=365,enum=400,enum=545,enum=731,enum=1096,enum=1827,enum=2192,enum=2557,enum=2922,enum=3288,enum=3653"`
	// ARN of the KMS key that encrypts the log group. Its policy must let CloudWatch Logs use it.
	// Default: CloudWatch's own encryption.
	KMSKeyARN string `yaml:"kms_key_arn,omitempty" jsonschema:"format=kms-key-arn"`
	// ARN of an S3 bucket, with or without a folder, that gets the logs instead of CloudWatch. Its
	// policy must let log delivery write to it. Default: CloudWatch.
	BucketARN string `yaml:"bucket_arn,omitempty" jsonschema:"format=bucket-arn"`
}

// DefaultRetentionDays of logs in CloudWatch: a year, which audits commonly ask for.
const DefaultRetentionDays = 365

func (p *PrivateLink) setDefaults() {
	if p.FlowLogs == nil {
		p.FlowLogs = &FlowLogs{}
	}
	p.FlowLogs.Enabled = cmp.Or(p.FlowLogs.Enabled, truth())
	p.FlowLogs.TrafficType = cmp.Or(p.FlowLogs.TrafficType, "ALL")
	p.FlowLogs.LogDestination.setDefaults()
	if p.ResolverQueryLogs != nil {
		p.ResolverQueryLogs.LogDestination.setDefaults()
	}
}

func (d *LogDestination) setDefaults() {
	if d.BucketARN == "" {
		d.RetentionDays = cmp.Or(d.RetentionDays, DefaultRetentionDays)
	}
}
