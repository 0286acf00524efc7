package rehearse

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/confluent"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// seedImports puts in, for each import that an exporter writes to and none of the files makes, another team's environment with its
// registry and the import's secret, so that the file can be rehearsed without that team's.
func seedImports(world *emulator.World, cfg *config.Config, all []*config.Config) {
	for _, exporter := range inorder.Of(cfg.Exporters()) {
		if !slices.ContainsFunc(all, func(one *config.Config) bool { _, makes := one.ImportOf(exporter); return makes }) {
			seedImport(world, cfg, exporter.Import)
		}
	}
}

func seedImport(world *emulator.World, cfg *config.Config, secret string) {
	arn, _ := arnOf(cfg, secret)
	if world.Get("aws_secretsmanager_secret", arn) != nil {
		return // two exporters write to it
	}
	const imported = ".of-this-team"
	suffix := world.ID("0123456789abcdefghijklmnopqrstuvwxyz", 6, arn)
	environment, registry, writer := "env-"+suffix, "lsrc-"+suffix, "sa-"+suffix
	key, keySecret := world.ID("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16, arn), "cflt"+world.ID("abcdefghijklmnopqrstuvwxyz", 60, arn)
	endpoint := "https://psrc-" + suffix + "." + cfg.Region + ".aws.confluent.cloud"
	world.Seed("confluent_environment", environment, emulator.Object{"display_name": "of-another-team-" + suffix})
	world.Seed("confluent_kafka_cluster", "lkc-"+suffix, emulator.Object{"rbac_crn": "crn://of-another-team/lkc-" + suffix, "environment": inBlock(environment)})
	world.Seed("confluent_service_account", writer, emulator.Object{"display_name": "import-of-another-team-" + suffix, "description": "Writes into the registry of another team"})
	world.Seed("confluent_api_key", key, emulator.Object{"secret": keySecret, "owner": inBlock(writer), "managed_resource": inBlock(registry)})
	for _, role := range []string{"DeveloperRead", "DeveloperWrite", "DeveloperManage"} {
		world.Seed("confluent_role_binding", "rb-"+suffix+role, emulator.Object{
			"principal": "User:" + writer, "role_name": role, "crn_pattern": confluent.RegistryCRN(registry) + "/subject=:" + imported + ":*",
		})
	}
	value := inJSON(map[string]string{"schema.registry.url": endpoint, "basic.auth.user.info": key + ":" + keySecret})
	seedSecret(world, cfg, secret, value, emulator.Object{"tags_all": map[string]any{"registry-endpoint": endpoint, "context": imported}})
}
