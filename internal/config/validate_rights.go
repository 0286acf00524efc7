package config

import (
	"regexp"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// given are patterns on which the file gives one right, with the place of each.
type given struct {
	path    string
	pattern Pattern
}

// givenIn are the patterns of a list of the file.
func givenIn(path string, patterns []Pattern) []given {
	var all []given
	for i, pattern := range patterns {
		all = append(all, given{at(path, i), pattern})
	}
	return all
}

// checkRights checks that no two things on which a principal has one right get one Terraform address, and that what role bindings
// name is a name there.
func (v *validator) checkRights() {
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		for application, spec := range inorder.Of(cluster.Applications) {
			v.checkRightsOfApplication(spec, at("confluent.clusters", name, "applications", application))
		}
		for connector, spec := range inorder.Of(cluster.Connectors) {
			v.checkRightsOfConnector(spec, at("confluent.clusters", name, "connectors", connector))
		}
	}
	registry := v.Confluent.registry()
	v.checkSubjectRights(registry.Read, registry.Write, "confluent.schema_registry")
	for name, link := range inorder.Of(v.Links) {
		path := at("links", name)
		if link.Share == "" {
			v.checkApart(givenIn(at(path, "topics"), link.Topics))
		}
		v.checkApart(givenIn(at(path, "reverse_topics"), link.ReverseTopics))
		if link.OffsetSync != nil {
			v.checkApart(givenIn(at(path, "consumer_offset_sync", "groups"), link.OffsetSync.Groups))
		}
	}
	for name, share := range inorder.Of(v.Shares) {
		v.checkApart(givenIn(at("shares", name, "topics"), share.Topics))
		v.checkApart(givenIn(at("shares", name, "groups"), share.Groups))
	}
}

func (v *validator) checkRightsOfApplication(app Application, path string) {
	var group, own []given // what Kafka Streams adds
	if app.Streams != nil {
		here := at(path, "streams", "application_id")
		group, own = []given{{here, Pattern(app.Streams.ApplicationID)}}, []given{{here, app.Streams.Internal()}}
	}
	groups := append(givenIn(at(path, "groups"), app.Groups), group...)
	transactions := append(givenIn(at(path, "transactional_ids"), app.TransactionalIDs), own...)
	v.checkApart(groups)
	v.checkApart(transactions)
	v.checkApart(append(givenIn(at(path, "produces"), app.Produces), own...))
	v.checkApart(append(givenIn(at(path, "consumes"), app.Consumes), own...))
	v.checkApart(append(givenIn(at(path, "admin"), app.Admin), own...))
	v.checkApart(givenIn(at(path, "describes"), app.Describes))
	if app.Authorization != ACLs {
		v.checkBindable(groups)
		v.checkBindable(transactions)
	}
	if access := app.SchemaRegistry; access != nil {
		v.checkSubjectRights(access.Read, access.Write, at(path, "schema_registry"))
	}
}

func (v *validator) checkRightsOfConnector(connector Connector, path string) {
	ownTopics := givenIn(at(path, "own_topics"), connector.OwnTopics)
	v.checkApart(append(givenIn(at(path, "produces"), connector.Produces), ownTopics...))
	v.checkApart(givenIn(at(path, "consumes"), connector.Consumes))
	v.checkApart(givenIn(at(path, "groups"), connector.Groups))
}

// checkSubjectRights checks the subjects that an account reads and writes, by role bindings.
func (v *validator) checkSubjectRights(read, write []Pattern, path string) {
	for _, subjects := range [][]given{givenIn(at(path, "read"), read), givenIn(at(path, "write"), write)} {
		v.checkApart(subjects)
		v.checkBindable(subjects)
	}
}

// checkApart refuses two patterns that would give a right under one address. The same pattern twice gives it once.
func (v *validator) checkApart(all []given) {
	seen := map[string]given{}
	for _, one := range all {
		id := address.Of("", one.pattern)
		first, ok := seen[id]
		switch {
		case !ok:
			seen[id] = one
		case first.pattern != one.pattern:
			v.add(one.path, "differs from "+first.path+" only in characters that Terraform's addresses do not have", "another name, or the start of both with * at the end")
		}
	}
}

// bindable are names that a role binding can name, by a CRN: what stands in a part of a path of a URI as it is. After a / it would name
// something else. Other characters may be escaped there, which was not tried.
// https://docs.confluent.io/cloud/current/security/access-control/hierarchy/confluent-resource-names.html and RFC 3986, 3.3
var bindable = regexp.MustCompile(`^[A-Za-z0-9._~!$&'()*+,;=:@-]*$`)

// checkBindable refuses names that a role binding cannot name.
func (v *validator) checkBindable(all []given) {
	for _, one := range all {
		if !bindable.MatchString(string(one.pattern)) {
			v.add(one.path, "has a character that a role binding cannot name", "letters, digits and ._~!$&'()+,;=:@-, or the start of the name with * at the end")
		}
	}
}
