package config

import (
	"regexp"
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkIdentityProviders checks that each is one that exists, or says all that makes one.
func (v *validator) checkIdentityProviders() {
	issuers := places[string]{}
	for name, provider := range inorder.Of(v.Confluent.IdentityProviders) {
		path := at("confluent.identity_providers", name)
		checkRepeated(v, issuers, provider.Issuer, at(path, "issuer"))
		for key, value := range inorder.Of(map[string]string{"issuer": provider.Issuer, "jwks_uri": provider.JWKSURI}) {
			switch {
			case provider.ID != "" && value != "":
				v.add(at(path, key), "is given for an existing identity provider", "nothing besides id, which names one")
			case provider.ID == "" && value == "":
				v.add(at(path, key), "is missing", "required: issuer and jwks_uri of the provider to make, or id of one that exists")
			}
		}
	}
}

// aClaim is what a filter looks at: claims.sub, or claims["a:b"].
var aClaim = regexp.MustCompile(`\bclaims(\.|\[)`)

// checkIdentityPool checks whose tokens an application logs in with. A filter that looks at no claim, such as true, lets in
// everybody to whom the provider gives a token, for whatever it is meant.
// https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/identity-providers/oauth/identity-pools.html
func (v *validator) checkIdentityPool(application Application, path string) {
	pool := *application.IdentityPool
	here := at(path, "identity_pool")
	providers := inorder.Keys(v.Confluent.IdentityProviders)
	switch {
	case len(providers) == 0:
		v.add(here, "is given without an identity provider", "one under confluent.identity_providers")
	case pool.Provider == "":
		v.add(at(here, "provider"), "is missing", "required with several identity providers: "+oneOf(providers))
	case !slices.Contains(providers, pool.Provider):
		v.add(at(here, "provider"), "is not an identity provider of this file", orNear(pool.Provider, providers, "needs "+oneOf(providers)))
	}
	if pool.Filter != "" && !aClaim.MatchString(pool.Filter) {
		v.add(at(here, "filter"), "looks at no claim, so that every token of the provider is let in", `an expression such as claims.aud == "kafka" && claims.sub == "orders"`)
	}
	if len(application.Readers) > 0 {
		v.add(at(path, "readers"), "is given with identity_pool", "only without: there is no secret to read")
	}
}
