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

// newWorld makes the emulated clouds that a configuration file expects to find, and
// the providers over them.
func newWorld(cfg *config.Config) (*emulator.World, []*emulator.Provider) {
	world := emulator.NewWorld()
	account := aws.Account{ID: cfg.AccountID, Region: cfg.Region}
	if account.ID == "" {
		account.ID = "123456789012"
	}
	seedHub(world, cfg)
	seedBuckets(world, cfg)
	seedConfluent(world, cfg)
	cloud := confluent.Cloud{Region: cfg.Region, Client: agent(world, cfg), Topics: topicsOfOthers(cfg)}
	return world, []*emulator.Provider{
		aws.Provider(account), confluent.Provider(cloud), hashicorp.HTTP(cloud.Serve), hashicorp.Time(),
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
