package config

import "cdk.tf/confluent-privatelink/internal/inorder"

// checkMonitoring checks that what is watched is there.
func (v *validator) checkMonitoring() {
	m := v.Monitoring
	if m == nil {
		return
	}
	if len(v.Confluent.Clusters) == 0 {
		v.add("monitoring", "watches nothing: the file has no cluster", "a cluster in confluent.clusters, or no monitoring")
	}
	for link := range inorder.Of(m.LinkLag) {
		if _, ok := v.Links[link]; !ok {
			v.refer(at("monitoring.link_lag", link), aLink, link, inorder.Keys(v.Links), "is not a link of this file", "needs "+oneOf(inorder.Keys(v.Links)))
		}
	}
	checkRepeats(v, m.Readers, "monitoring.readers")
	if m.CloudWatch != nil {
		v.checkARN("monitoring.cloudwatch.kms_key_arn", m.CloudWatch.KMSKeyARN, v.Region)
	}
}
