package config

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// warnOfSubjects warns of subjects that two register schemas under, and of applications that cannot read what others copy for them.
func (v *validator) warnOfSubjects() {
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		for application, spec := range inorder.Of(cluster.Applications) {
			if access := spec.SchemaRegistry; access != nil && !spec.Retire {
				path := at("confluent.clusters", name, "applications", application, "schema_registry")
				v.warnOfWriters(access.Write, at(path, "write"))
				v.warnOfContexts(name, spec, path)
			}
		}
	}
	v.warnOfWriters(v.Confluent.registry().Write, "confluent.schema_registry.write")
}

// warnOfWriters warns of rights to register a schema that the file keeps.
func (v *validator) warnOfWriters(write []Pattern, path string) {
	for i, pattern := range write {
		for _, subject := range v.Subjects() {
			if !subject.Retire && pattern.Matches(subject.Name) {
				v.add(at(path, i), "covers "+subject.Name+", whose schema this file keeps: cluster-link and clients would register versions in turn", "one of the two: leave the subject out here, or the schema out of the file")
				break
			}
		}
	}
}

// warnOfContexts warns of an application that consumes what another environment shares, where schemas are copied into contexts, and reads none of these.
func (v *validator) warnOfContexts(cluster string, spec Application, path string) {
	imports := inorder.Keys(v.Imports())
	if len(imports) == 0 || slices.ContainsFunc(spec.SchemaRegistry.Read, func(p Pattern) bool { return p == "*" || strings.HasPrefix(string(p), ":.") }) {
		return
	}
	for name, link := range inorder.Of(v.Links) {
		if link.Share == "" || link.Destination != cluster {
			continue
		}
		for _, mirror := range v.Mirrors(name) {
			if matchesAny(spec.Consumes, mirror.MirrorTopic) {
				v.add(path, "reads nothing of a context, where "+at("confluent.schema_registry.imports", imports[0])+" has schemas of another environment copied to, and consumes "+mirror.MirrorTopic+", which comes from a share",
					`read: ["`+string(v.Imports()[imports[0]].Subjects())+`"], if that is where its schemas are`)
				return
			}
		}
	}
}
