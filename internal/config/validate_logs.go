package config

import "strings"

// checkLogs checks where logs go.
func (v *validator) checkLogs() {
	if logs := v.PrivateLink.FlowLogs; logs != nil {
		v.checkLogDestination("privatelink.flow_logs", logs.LogDestination)
	}
	if logs := v.PrivateLink.ResolverQueryLogs; logs != nil {
		v.checkLogDestination("privatelink.resolver_query_logs", logs.LogDestination)
	}
}

func (v *validator) checkLogDestination(path string, logs LogDestination) {
	if logs.BucketARN != "" {
		if logs.RetentionDays != 0 {
			v.add(at(path, "retention_days"), "is given besides bucket_arn", "nothing: a lifecycle rule of the bucket says how long logs are kept")
		}
		if logs.KMSKeyARN != "" {
			v.add(at(path, "kms_key_arn"), "is given besides bucket_arn", "nothing: the bucket says how it encrypts")
		}
	}
	// CloudWatch Logs User Guide, "Encrypt log data in CloudWatch Logs using AWS KMS": the key is in the group's region.
	v.checkARN(at(path, "kms_key_arn"), logs.KMSKeyARN, v.Region)
	// VPC User Guide, "Publish flow logs to Amazon S3": AWSLogs is the folder that AWS makes.
	if _, folder, _ := strings.Cut(logs.BucketARN, "/"); folder == "AWSLogs" || strings.HasPrefix(folder, "AWSLogs/") {
		v.add(at(path, "bucket_arn"), "names the folder AWSLogs, which AWS keeps for itself", "another folder, or none")
	}
}
