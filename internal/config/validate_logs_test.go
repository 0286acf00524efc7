package config_test

import "testing"

func TestLogMessages(t *testing.T) {
	const logs = "{traffic_type: ALL, retention_days: 14}"
	requireMessages(t, []mistake{
		{
			"logs to neither a bucket nor a key",
			[]string{logs, "{bucket_arn: logs, kms_key_arn: 'arn:aws:kms:us-east-1:123456789012:alias/logs'}"},
			[]string{
				"privatelink.flow_logs.bucket_arn: does not have the right form; needs the ARN of an S3 bucket such as arn:aws:s3:::logs, with or without a folder",
				"privatelink.flow_logs.kms_key_arn: does not have the right form; needs the ARN of a KMS key (not of an alias)",
			},
		},
		{
			"settings of a log group for a bucket",
			[]string{logs, "{retention_days: 14, kms_key_arn: 'arn:aws:kms:us-east-1:123456789012:key/1', bucket_arn: 'arn:aws:s3:::logs'}\n" +
				"  resolver_query_logs: {retention_days: 14, bucket_arn: 'arn:aws:s3:::logs/AWSLogs/'}"},
			[]string{
				"privatelink.flow_logs.kms_key_arn: is given besides bucket_arn; nothing: the bucket says how it encrypts",
				"privatelink.flow_logs.retention_days: is given besides bucket_arn; nothing: a lifecycle rule of the bucket says how long logs are kept",
				"privatelink.resolver_query_logs.bucket_arn: names the folder AWSLogs, which AWS keeps for itself; another folder, or none",
				"privatelink.resolver_query_logs.retention_days: is given besides bucket_arn; nothing: a lifecycle rule of the bucket says how long logs are kept",
			},
		},
		{
			"a key of another region",
			[]string{logs, "{kms_key_arn: 'arn:aws:kms:eu-west-1:123456789012:key/1'}"},
			[]string{"privatelink.flow_logs.kms_key_arn: is in the region eu-west-1; needs one in us-east-1"},
		},
	})
}
