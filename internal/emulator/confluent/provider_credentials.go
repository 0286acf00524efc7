package confluent

import (
	"cmp"
	"slices"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// configure refuses a provider configuration with some of the Kafka settings only, as the
// provider does (its source, internal/provider/provider.go).
func configure(_ *emulator.World, config emulator.Object) error {
	if allOrNone(config.String("kafka_rest_endpoint"), config.String("kafka_api_key"), config.String("kafka_api_secret")) {
		return configureRegistry(config)
	}
	return emulator.Refuse("(kafka_api_key, kafka_api_secret, kafka_rest_endpoint) or (KAFKA_API_KEY, KAFKA_API_SECRET, KAFKA_REST_ENDPOINT " +
		"environment variables) attributes should be set or not set in the provider block at the same time")
}

// configureRegistry refuses some of the Schema Registry's settings only (the provider's source, internal/provider/utils.go). One of
// the endpoints is enough.
func configureRegistry(config emulator.Object) error {
	endpoint := cmp.Or(config.String("schema_registry_rest_endpoint"), config.String("catalog_rest_endpoint"))
	if allOrNone(endpoint, config.String("schema_registry_id"), config.String("schema_registry_api_key"), config.String("schema_registry_api_secret")) {
		return nil
	}
	return emulator.Refuse("All 4 schema_registry_api_key, schema_registry_api_secret, schema_registry_rest_endpoint, schema_registry_id attributes should be set or not set " +
		"in the provider block at the same time")
}

// allOrNone tells whether settings that belong together are all given, or all left out.
func allOrNone(settings ...string) bool {
	given := slices.DeleteFunc(slices.Clone(settings), func(value string) bool { return value == "" })
	return len(given) == 0 || len(given) == len(settings)
}

// sendByProvider sends a request for a topic or an ACL with the Kafka settings of the provider
// configuration if it has them, whatever the resource says: kafka_id too takes the place of the
// resource's cluster. Else the resource must bring its own.
func (c Cloud) sendByProvider(call *emulator.Call, r request) error {
	r.cluster = call.Object.Block("kafka_cluster").String("id")
	if provider := call.Provider; provider.String("kafka_api_key") != "" {
		if id := provider.String("kafka_id"); id != "" {
			r.cluster = id
		}
		r.endpoint = provider.String("kafka_rest_endpoint")
		r.credentials = emulator.Object{"key": provider.String("kafka_api_key"), "secret": provider.String("kafka_api_secret")}
		return c.send(call, r)
	}
	r.endpoint, r.credentials = call.Object.String("rest_endpoint"), call.Object.Block("credentials")
	switch {
	case r.endpoint == "":
		return emulator.Refuse("error %s: one of provider.kafka_rest_endpoint (defaults to KAFKA_REST_ENDPOINT environment variable) or resource.rest_endpoint must be set", r.what)
	case r.credentials.String("key") == "":
		return emulator.Refuse("error %s: one of (provider.kafka_api_key, provider.kafka_api_secret), (KAFKA_API_KEY, KAFKA_API_SECRET environment variables) or "+
			"(resource.credentials.key, resource.credentials.secret) must be set", r.what)
	}
	return c.send(call, r)
}
