package main

import (
	"cmp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// uses are what a file names by id, each with the system that makes it: the one whose state has the id, or else the one
// that does by what the files say; without either with the id.
func uses(m *model.Model, cfg *config.Config, named []config.Named) []string {
	makers := makersIn(m)
	for _, n := range named {
		if id := model.ID(n.ID); n.User.Name == cfg.Name && makers[id] == "" {
			makers[id] = strings.TrimSpace(n.Key + " of " + n.Owner.Name)
		}
	}
	var found []string
	add := func(what, id string) {
		if id != "" {
			found = append(found, what+" "+cmp.Or(makers[model.ID(id)], id))
		}
	}
	add("environment", cfg.Confluent.Environment.ID)
	add("attachment", cfg.Confluent.PrivateLinkAttachmentID)
	add("ingress gateway", cfg.Confluent.GatewayID)
	for _, vpc := range inorder.Of(cfg.PrivateLink.VPCs) {
		add("PrivateLink VPC", vpc.ID)
		add("access point", vpc.AccessPointID)
		add("private zone", vpc.PrivateZoneID)
	}
	add("private zone", cfg.Hub.PrivateZoneID)
	add("resolver rule", cfg.Hub.ResolverRuleIDs.Private)
	add("resolver rule", cfg.Hub.ResolverRuleIDs.Public)
	add("resolver rule", cfg.Hub.ResolverRuleIDs.Endpoints)
	for _, cluster := range inorder.Of(cfg.Confluent.Clusters) {
		add("cluster", cluster.ID)
	}
	return found
}

// makersIn are the systems that make things, with the names that these have there, by id.
func makersIn(m *model.Model) map[model.ID]string {
	found := map[model.ID]string{}
	add := func(id model.ID, o model.Object) {
		switch name := own(o); {
		case o.System == "" || id == "":
		case name == o.System:
			found[id] = "of " + o.System
		default:
			found[id] = name + " of " + o.System
		}
	}
	for _, o := range slices.Concat(m.Environments, m.Entries) {
		add(o.ID, o)
	}
	for _, v := range m.VPCs {
		add(v.ID, v.Object)
	}
	for _, z := range m.Zones {
		add(z.ID, z.Object)
	}
	for _, r := range m.ResolverRules {
		add(r.ID, r.Object)
	}
	for _, e := range m.Endpoints {
		add(e.Connection.Value, e.Object) // its access point
	}
	for _, k := range m.Clusters {
		if !k.Existing {
			add(k.ID, k.Object)
		}
	}
	return found
}
