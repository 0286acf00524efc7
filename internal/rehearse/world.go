package rehearse

import (
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/emulator/confluent"
	"cdk.tf/confluent-privatelink/internal/emulator/hashicorp"
	"cdk.tf/confluent-privatelink/internal/emulator/network"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// seed puts in what the configurations expect to find, once what several of them name.
func seed(world *emulator.World, configs []*config.Config) {
	seedHubs(world, configs)
	for _, cfg := range configs {
		seedBuckets(world, cfg)
		seedConfluent(world, cfg)
		seedHCPTerraform(world, cfg)
	}
}

// providers are those of one system, in its account and region, from the VPC of its agents.
func providers(world *emulator.World, cfg *config.Config) []*emulator.Provider {
	account := aws.Account{ID: cfg.AccountID, Region: cfg.Region}
	if account.ID == "" {
		account.ID = "123456789012"
	}
	cloud := confluent.Cloud{Region: cfg.Region, Client: agent(world, cfg), Topics: topicsOfOthers(cfg)}
	return []*emulator.Provider{
		aws.Provider(account), confluent.Provider(cloud), hashicorp.HTTP(cloud.Serve), hashicorp.Time(), hashicorp.TFE(),
	}
}

// agent is the client that Terraform runs on: in the VPC of the agents, else in the one that
// resolves names.
func agent(world *emulator.World, cfg *config.Config) network.Client {
	for _, role := range []string{config.RoleAgents, config.RoleDNS} {
		for name, vpc := range inorder.Of(cfg.Hub.VPCs) {
			if vpc.Role == role {
				return network.Client{World: world, VPC: vpc.ID, Name: name}
			}
		}
	}
	return network.Client{World: world}
}
