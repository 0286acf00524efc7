package config

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkTopicSettings checks the settings of one topic against Confluent Cloud's list for
// the type of its cluster.
func (v *validator) checkTopicSettings(settings map[string]string, cluster Cluster, path string) {
	dedicated := cluster.Type == Dedicated || cluster.ID != "" // what type one that exists has is not known here
	for name, value := range inorder.Of(settings) {
		here := at(path, name)
		setting, ok := confluentcloud.FindTopicSetting(name)
		switch {
		case slices.Contains(confluentcloud.ReadOnlyTopicSettings, name):
			v.add(here, "cannot be set in Confluent Cloud, which keeps its own value", "leave it out")
		case !ok:
			v.add(here, "is not a topic setting", topicSettingInstead(name))
		case setting.Dedicated && !dedicated:
			v.add(here, "is given for an enterprise cluster", "only for clusters of the type dedicated")
		case !setting.Takes(value, dedicated):
			v.add(here, "does not have a value that Confluent Cloud takes", "needs "+setting.Allowed(dedicated))
		}
	}
}

// topicSettingInstead says what to write in the place of an unknown topic setting.
func topicSettingInstead(name string) string {
	var known []string
	for _, setting := range confluentcloud.TopicSettings {
		known = append(known, setting.Name)
	}
	if near, ok := nearest(name, append(known, confluentcloud.ReadOnlyTopicSettings...)); ok && slices.Contains(known, near) {
		return "did you mean " + near + "?"
	}
	return "needs " + oneOf(known)
}
