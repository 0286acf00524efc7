package confluentcore

import (
	"cdk.tf/confluent-privatelink/constructs/byokkey"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
)

// newBYOKKey registers the key of a cluster, and returns its id; nil without one.
func (b *builder) newBYOKKey(cluster string, spec config.Cluster) *string {
	if spec.BYOKKeyARN == "" {
		return nil
	}
	key := byokkey.New(b.stack, address.BYOKKey(cluster), byokkey.Props{KeyARN: spec.BYOKKeyARN})
	b.byokRoles[cluster] = key.Roles
	return key.ID
}
