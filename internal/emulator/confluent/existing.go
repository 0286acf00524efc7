package confluent

import "cdk.tf/confluent-privatelink/internal/emulator"

// existing are the data sources of what others made. The provider asks for an object in its environment: one
// of another is not found there.
func (c Cloud) existing() map[string]emulator.DataSource {
	return map[string]emulator.DataSource{
		"confluent_private_link_attachment": lookupIn("Private Link Attachment", "confluent_private_link_attachment"),
		"confluent_gateway":                 lookupIn("Gateway", "confluent_gateway"),
		"confluent_access_point":            lookupIn("Access Point", "confluent_access_point"),
	}
}

// lookupIn answers with all that is known of an object, but for the block that the question holds.
func lookupIn(what, kind string) emulator.DataSource {
	return func(call *emulator.Call) error {
		lookup := call.Object
		environment := lookup.Block("environment")["id"]
		found := call.World.Get(kind, lookup.String("id"))
		if found == nil || found.Block("environment")["id"] != environment {
			return emulator.Refuse("error reading %s %q: 404 Not Found: no such %s in environment %s", what, lookup["id"], what, environment)
		}
		for name, value := range found {
			if name != "environment" && name != "timeouts" {
				lookup[name] = value
			}
		}
		return nil
	}
}
