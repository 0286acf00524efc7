package config_test

import "testing"

func TestIdentityMessages(t *testing.T) {
	const shop, path = "shop: {produces: [orders], consumes: [legacy], groups: [shop]}", "confluent.clusters.one.applications.shop."
	pool := func(pool string) string { return "shop: {produces: [orders], identity_pool: " + pool + "}" }
	const clusters = "  clusters:\n    one:\n"
	requireMessages(t, []mistake{
		{
			"a pool without a filter",
			[]string{shop, pool("{}"), clusters, "  identity_providers: {okta: {id: op-1}}\n" + clusters},
			[]string{path + `identity_pool.filter: is missing; required: Which tokens are let in: an expression of CEL over their claims, for example claims.aud == "kafka" && claims.sub == "orders"`},
		},
		{
			"a pool with an empty filter, and a claim without its prefix",
			[]string{shop, pool("{filter: '', identity_claim: sub}"), clusters, "  identity_providers: {okta: {id: op-1}}\n" + clusters},
			[]string{
				path + "identity_pool.filter: is empty; some text, or leave the key out",
				path + "identity_pool.identity_claim: does not have the right form; needs claims. and the name of a claim, such as claims.sub",
			},
		},
		{
			"a pool that lets everybody in",
			[]string{shop, pool("{filter: 'true'}"), clusters, "  identity_providers: {okta: {id: op-1}}\n" + clusters},
			[]string{path + `identity_pool.filter: looks at no claim, so that every token of the provider is let in; an expression such as claims.aud == "kafka" && claims.sub == "orders"`},
		},
		{
			"a pool without a provider, with readers of a secret",
			[]string{shop, "shop: {produces: [orders], readers: ['arn:aws:iam::123456789012:role/a'], identity_pool: {filter: claims.sub == 'a'}}"},
			[]string{
				path + "identity_pool: is given without an identity provider; one under confluent.identity_providers",
				path + "readers: is given with identity_pool; only without: there is no secret to read",
			},
		},
		{
			"several providers, and none or another named",
			[]string{
				shop, pool("{filter: claims.sub == 'a'}") + "\n        till: {produces: [orders], identity_pool: {provider: octa, filter: claims.sub == 'a'}}",
				clusters, "  identity_providers: {okta: {id: op-1}, eks: {issuer: https://eks.example, jwks_uri: https://eks.example/keys}}\n" + clusters,
			},
			[]string{
				path + "identity_pool.provider: is missing; required with several identity providers: eks or okta",
				"confluent.clusters.one.applications.till.identity_pool.provider: is not an identity provider of this file; did you mean okta?",
			},
		},
		{
			"providers that are half said",
			[]string{clusters, "  identity_providers: {a: {id: op-1, issuer: https://a.example}, b: {issuer: https://a.example}, c: {issuer: 'http://c'}}\n" + clusters},
			[]string{
				"confluent.identity_providers.a.issuer: is given for an existing identity provider; nothing besides id, which names one",
				"confluent.identity_providers.b.issuer: is the same as confluent.identity_providers.a.issuer; each one once",
				"confluent.identity_providers.b.jwks_uri: is missing; required: issuer and jwks_uri of the provider to make, or id of one that exists",
				"confluent.identity_providers.c.issuer: does not have the right form; needs a URL that begins with https://",
				"confluent.identity_providers.c.jwks_uri: is missing; required: issuer and jwks_uri of the provider to make, or id of one that exists",
			},
		},
		{
			"a quota of less than a megabyte",
			[]string{shop, "shop: {produces: [orders], quota: {ingress_byte_rate: 999999}}"},
			[]string{
				path + "quota.egress_byte_rate: is missing; required: Bytes per second that it may read, at least 1000000",
				path + "quota.ingress_byte_rate: is too small; at least 1000000",
			},
		},
	})
}
