package config

import "cdk.tf/confluent-privatelink/internal/inorder"

// checkClientVPNAccess checks that the file says who may reach the PrivateLink VPCs: silence must
// not mean everyone.
func (v *validator) checkClientVPNAccess(vpn ClientVPN, path string) {
	groups := len(vpn.AccessGroupIDs) > 0
	switch {
	case !groups && !vpn.Everyone:
		v.problems = append(v.problems, Problem{making: true, Path: at(path, "access_group_ids"), What: "is missing", Allowed: "the groups that may reach the PrivateLink VPCs, or everyone: true for all clients of the endpoint"})
	case groups && vpn.Everyone:
		v.add(at(path, "everyone"), "is given besides access_group_ids", "one of the two")
	}
}

// checkReaders checks who may read secrets, and where their copies are.
func (v *validator) checkReaders() {
	checkRepeats(v, v.Secrets.Readers, "secrets.readers")
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		for app, spec := range inorder.Of(cluster.Applications) {
			checkRepeats(v, spec.Readers, at("confluent.clusters", name, "applications", app, "readers"))
		}
	}
	if registry := v.Confluent.SchemaRegistry; registry != nil {
		checkRepeats(v, registry.Readers, "confluent.schema_registry.readers")
	}
	if v.Secrets.OnlyReaders && len(v.Secrets.Readers) == 0 {
		v.add("secrets.only_readers", "is true without readers, so that Terraform itself could not read its secrets",
			"secrets.readers with the roles that Terraform runs as")
	}
	seen := places[string]{v.Region: "region, where the secrets are"}
	for i, replica := range v.Secrets.Replicas {
		path := at("secrets.replicas", i)
		checkRepeated(v, seen, replica.Region, at(path, "region"))
		v.checkARN(at(path, "kms_key_id"), replica.KMSKeyID, replica.Region)
	}
}

// checkBYOK checks the keys of clusters.
//
// Confluent Cloud documentation, "Best Practices for Using Self-Managed Encryption Keys": one key for
// each active cluster; "Use Self-Managed Encryption Keys in Confluent Cloud on AWS": in the cluster's region.
func (v *validator) checkBYOK() {
	seen := places[string]{}
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		path := at("confluent.clusters", name, "byok_key_arn")
		checkRepeated(v, seen, cluster.BYOKKeyARN, path)
		v.checkARN(path, cluster.BYOKKeyARN, v.Region)
	}
}
