package networking

import (
	"cdk.tf/confluent-privatelink/constructs/querylogs"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
)

// newQueryLogs writes down what the PrivateLink VPCs look up, if the configuration asks for it.
func (b *builder) newQueryLogs(outputs Outputs) {
	logs := b.cfg.PrivateLink.ResolverQueryLogs
	if logs == nil {
		return
	}
	ids := map[string]*string{}
	for name, vpc := range outputs.PrivateLinkVPCs {
		ids[name] = vpc.VPC.VPCID
	}
	querylogs.New(b.stack, address.QueryLogs, querylogs.Props{
		Name: config.DisplayName(b.cfg.Name, "query-logs"), VPCIDs: ids, Logs: logs.LogDestination,
	})
}
