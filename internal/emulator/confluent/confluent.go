// Package confluent emulates those parts of Confluent Cloud that the stacks use, a
// file per area: what its services compute, and what they refuse.
//
// Sources: Confluent's API reference and documentation of Private Link Attachments,
// ingress gateways, RBAC, ACLs and Cluster Linking; the Confluent provider's source for
// ids, for what replaces a resource and for the words around an error. Where the
// service's own text for a refusal is not public, it is worded here after its
// status code.
package confluent

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/network"
)

// Address of the provider.
const Address = "registry.terraform.io/confluentinc/confluent"

const organization = "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8"

// Cloud describes the emulated Confluent Cloud.
type Cloud struct {
	Region string
	// RegistryRegion is where the environment's Schema Registry is, if not in Region.
	RegistryRegion string
	// Client is the Terraform agent, whose network every Kafka call goes over.
	Client network.Client
	// Topics that others make as soon as a cluster exists, by the end of the cluster's display name.
	Topics map[string][]string
	// Tags of the Stream Catalog that others have made.
	Tags []string
	// Subjects that others keep in the Schema Registry, and their newest version. What stands in them is not known.
	Subjects map[string]int
}

// Provider returns the emulated Confluent Cloud.
func Provider(cloud Cloud) *emulator.Provider {
	provider := &emulator.Provider{Address: Address, Resources: map[string]*emulator.Resource{}, DataSources: cloud.lookups(), Configure: configure}
	maps.Copy(provider.DataSources, cloud.existing())
	for _, area := range []map[string]*emulator.Resource{
		cloud.environments(), cloud.byokKeys(), cloud.attachments(), cloud.gateways(), cloud.clusters(), cloud.accounts(), cloud.roleBindings(), cloud.quotas(),
		cloud.keys(), cloud.topics(), cloud.acls(), cloud.links(), cloud.mirrors(), cloud.connectors(), cloud.schemas(), cloud.catalog(), cloud.exporters(),
	} {
		maps.Copy(provider.Resources, area)
	}
	return provider
}

// id makes an id as Confluent does: a prefix and six characters.
func id(call *emulator.Call, prefix string, seed ...any) string {
	return call.ID(prefix+"-", "0123456789abcdefghjkmnpqrstvwxyz", 6, prefix+fmt.Sprint(seed...))
}

// EnvironmentCRN is the resource name of an environment.
func EnvironmentCRN(environment string) string {
	return fmt.Sprintf("crn://confluent.cloud/organization=%s/environment=%s", organization, environment)
}

// need refuses if there is no object of a kind with an id. what is how the provider's
// message begins.
func need(call *emulator.Call, what, kind, id string) error {
	if call.World.Get(kind, id) != nil {
		return nil
	}
	name := strings.ReplaceAll(strings.TrimPrefix(kind, "confluent_"), "_", " ")
	return emulator.Refuse("error %s: 404 Not Found: %s %s not found", what, name, id)
}

// writing is how the provider's message begins when something that has a display name is made, or, by its id, changed.
func writing(call *emulator.Call, thing string) string {
	if call.Operation == "update" {
		return fmt.Sprintf("updating %s %q", thing, call.Object.String("id"))
	}
	return fmt.Sprintf("creating %s %q", thing, call.Object.String("display_name"))
}

// inEnvironment lists the ids of a kind's objects in an environment.
func inEnvironment(world *emulator.World, kind, environment string) []string {
	var ids []string
	for _, object := range world.All(kind, nil) {
		if object.Block("environment")["id"] == environment {
			ids = append(ids, object.String("id"))
		}
	}
	return ids
}

// inRegion lists the ids of the objects in an environment of the call's kind, attachments or gateways,
// that are in the cloud's region.
func (c Cloud) inRegion(call *emulator.Call, environment string) []string {
	return slices.DeleteFunc(inEnvironment(call.World, call.Type, environment), func(id string) bool {
		object := call.World.Get(call.Type, id)
		return cmp.Or(object.String("region"), object.Block(ingressGateway).String("region")) != c.Region
	})
}

// importLast takes the id after the last slash of an import id such as <environment>/<id>.
func importLast(_ *emulator.World, id string) string { return id[strings.LastIndex(id, "/")+1:] }
