package networking

import (
	"cdk.tf/confluent-privatelink/constructs/querylogs"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
)

// newQueryLogs writes down what the PrivateLink VPCs look up, if the configuration asks for it.
func (b *builder) newQueryLogs(outputs Outputs) {
	logs := b.cfg.PrivateLink.ResolverQueryLogs
	ids := map[string]*string{}
	for name := range b.cfg.MadeVPCs() {
		ids[name] = outputs.PrivateLinkVPCs[name].VPC.VPCID
	}
	if logs == nil || len(ids) == 0 {
		return
	}
	querylogs.New(b.stack, address.QueryLogs, querylogs.Props{
		Name: config.DisplayName(b.cfg.Name, "query-logs"), VPCIDs: ids, Logs: logs.LogDestination,
	})
}
