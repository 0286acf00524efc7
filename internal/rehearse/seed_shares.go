package rehearse

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// seedShares puts in, for each share that a link reads and none of the files makes, another team's cluster and the share's secret. It
// approves what the link asks for, so that the file can be rehearsed without that team's.
func seedShares(world *emulator.World, cfg *config.Config, named ties) {
	for name, link := range inorder.Of(cfg.Links) {
		if link.Share != "" && !named.makes(link.Share) {
			seedShare(world, cfg, link.Share, cfg.Wanted(name))
		}
	}
}

func seedShare(world *emulator.World, cfg *config.Config, secret string, approved config.Approval) {
	arn, _ := arnOf(cfg, secret)
	if world.Get("aws_secretsmanager_secret", arn) != nil {
		return // two links read it
	}
	cluster := "lkc-" + world.ID("0123456789abcdefghijklmnopqrstuvwxyz", 6, arn)
	key, keySecret := world.ID("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16, arn), "cflt"+world.ID("abcdefghijklmnopqrstuvwxyz", 60, arn)
	bootstrap := "SASL_SSL://" + cluster + "." + cfg.Region + ".aws.private.confluent.cloud:9092"
	reader := "sa-" + cluster[len("lkc-"):]
	world.Seed("confluent_kafka_cluster", cluster, emulator.Object{"rbac_crn": "crn://of-another-team/" + cluster, "bootstrap_endpoint": bootstrap})
	world.Seed("confluent_service_account", reader, emulator.Object{"display_name": "of-another-team-" + cluster, "description": "Reads the share of another team"})
	world.Seed("confluent_api_key", key, emulator.Object{
		"secret": keySecret, "owner": inBlock(reader), "managed_resource": inBlock(cluster),
	})
	grant := func(kind string, pattern config.Pattern, operations ...string) {
		resource, patternType := string(pattern), "LITERAL"
		if prefix, ok := pattern.Prefix(); ok && prefix != "" {
			resource, patternType = prefix, "PREFIXED"
		}
		for _, operation := range operations {
			world.Seed("confluent_kafka_acl", strings.Join([]string{cluster, kind, resource, operation}, "#"), emulator.Object{
				"kafka_cluster": inBlock(cluster), "resource_type": kind, "resource_name": resource, "pattern_type": patternType,
				"principal": "User:" + reader, "operation": operation, "permission": "ALLOW",
			})
		}
	}
	for _, topic := range approved.Topics {
		world.Seed("confluent_kafka_topic", cluster+"/"+string(topic), emulator.Object{"topic_name": string(topic)})
		grant("TOPIC", topic, "READ", "DESCRIBE", "DESCRIBE_CONFIGS")
	}
	for _, group := range approved.Groups {
		grant("GROUP", group, "READ", "DESCRIBE")
	}
	if approved.ACLSync {
		grant("CLUSTER", "kafka-cluster", "DESCRIBE")
	}
	value := inJSON(map[string]string{
		"cluster.id": cluster, "bootstrap.servers": strings.TrimPrefix(bootstrap, "SASL_SSL://"), "sasl.username": key, "sasl.password": keySecret,
	})
	seedSecret(world, cfg, secret, value, emulator.Object{
		"description": approved.String(),
		"tags_all":    map[string]any{"cluster-id": cluster, "bootstrap-endpoint": bootstrap, "rotation-days": "30", "retained-keys": "2"},
	})
}
