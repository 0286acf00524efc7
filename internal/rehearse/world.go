package rehearse

import (
	"cmp"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/emulator/confluent"
	"cdk.tf/confluent-privatelink/internal/emulator/hashicorp"
	"cdk.tf/confluent-privatelink/internal/emulator/network"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// seed puts in what the configurations expect to find and none of them makes, once what several of them name.
func seed(world *emulator.World, configs []*config.Config, named ties) {
	seedHubs(world, configs)
	seedAccounts(world, configs)
	seedHCPTerraform(world, configs)
	for _, cfg := range configs {
		seedBuckets(world, cfg)
		seedConfluent(world, cfg, named)
		seedShares(world, cfg, named)
		seedImports(world, cfg, configs)
		seedConnectorSecrets(world, cfg)
	}
	free := freeBlocks(configs)
	for range hubsWithoutCIDRs(configs) {
		free() // what seedHubs took
	}
	for _, cfg := range configs {
		seedExisting(world, cfg, named, free)
	}
}

// providers are those of one system, in its account and region, from the VPC of its agents.
func providers(world *emulator.World, cfg *config.Config, named ties) []*emulator.Provider {
	account := accountOf(cfg)
	cloud := confluent.Cloud{Region: cfg.Region, Client: agent(world, cfg, named), Topics: topicsOfOthers(cfg), Tags: tagsOfOthers(cfg), Subjects: subjectsOfOthers(cfg)}
	return []*emulator.Provider{
		aws.Provider(account), confluent.Provider(cloud), hashicorp.HTTP(cloud.Serve), hashicorp.Time(), hashicorp.TFE(),
	}
}

// accountOf is the AWS account of a system; without account_id in the file one is made up.
func accountOf(cfg *config.Config) aws.Account {
	return aws.Account{ID: cmp.Or(cfg.AccountID, "123456789012"), Region: cfg.Region}
}

// agent is the client that Terraform runs on: in the VPC of the agents, else in the one that
// resolves names. Without either it is that of the system whose access point or environment the file names.
func agent(world *emulator.World, cfg *config.Config, named ties) network.Client {
	for _, role := range []string{config.RoleAgents, config.RoleDNS} {
		for name, vpc := range inorder.Of(cfg.Hub.VPCs) {
			if vpc.Role == role {
				return network.Client{World: world, VPC: vpc.ID, Name: name}
			}
		}
	}
	if platform := named.platform(cfg); platform != nil {
		return agent(world, platform, named)
	}
	return agentInPrivateLinkVPC(world, cfg)
}

// agentInPrivateLinkVPC is the client of a file without a hub: in a PrivateLink VPC that exists, or else, once it is made,
// in the first that is made.
func agentInPrivateLinkVPC(world *emulator.World, cfg *config.Config) network.Client {
	for name, vpc := range inorder.Of(cfg.PrivateLink.VPCs) {
		if !vpc.Made() {
			return network.Client{World: world, VPC: existingVPC(cfg, vpc), Name: name}
		}
	}
	names := inorder.Keys(cfg.PrivateLink.VPCs)
	if len(names) == 0 {
		return network.Client{World: world, VPC: existingVPC(cfg, config.PrivateLinkVPC{}), Name: "the platform's VPC"}
	}
	return network.Client{World: world, Name: names[0], Find: func() string {
		made := world.All("aws_vpc", func(vpc emulator.Object) bool {
			tags, _ := vpc["tags"].(map[string]any)
			return tags["Name"] == config.DisplayName(cfg.Name, names[0])
		})
		if len(made) == 0 {
			return ""
		}
		return made[0].String("id")
	}}
}
