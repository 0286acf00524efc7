package networking

import (
	"cdk.tf/confluent-privatelink/constructs/resourceshare"
	"cdk.tf/confluent-privatelink/constructs/transitgateway"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
)

// newOwner makes the Transit Gateway of another account usable here; nil if it is the stack's own, or if nothing is
// attached to it here.
func (b *builder) newOwner() *transitgateway.Owner {
	hub := b.cfg.Hub
	if hub.Account == nil || len(b.cfg.MadeVPCs()) == 0 {
		return nil
	}
	account := b.accounts.OfHub()
	share := resourceshare.New(b.stack, address.TransitGateway, resourceshare.Props{
		Name: config.DisplayName(b.cfg.Name, "transit-gateway"), Provider: account.Provider,
		TransitGatewayID: hub.TransitGatewayID, AccountID: b.cfg.AccountID,
		Make: hub.ResourceShare, AcceptARN: hub.ResourceShareARN, AutoAccept: hub.AutoAcceptSharedAttachments,
	})
	return &transitgateway.Owner{Provider: account.Provider, AutoAccept: hub.AutoAcceptSharedAttachments, Shared: share.Shared}
}
