package rehearse

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
)

// seedBuckets puts in the buckets that the configuration sends logs to.
func seedBuckets(world *emulator.World, cfg *config.Config) {
	destinations := []config.LogDestination{cfg.PrivateLink.FlowLogs.LogDestination}
	if logs := cfg.PrivateLink.ResolverQueryLogs; logs != nil {
		destinations = append(destinations, logs.LogDestination)
	}
	for _, logs := range destinations {
		if bucket, _, _ := strings.Cut(logs.BucketARN, "/"); bucket != "" {
			world.Seed(aws.Bucket, bucket, emulator.Object{})
		}
	}
}
