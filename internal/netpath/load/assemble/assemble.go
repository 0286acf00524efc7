// Package assemble builds the network model out of Terraform resources and of what the
// configuration files say about the hub and its clients.
//
// A thing may be spoken of more than once: by its resource, by a data source of another state, by
// the configuration files. It is in the model once, by its id, and what any of them says of it
// ends what would be assumed without.
package assemble

import (
	"net/netip"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/systems"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// assembler builds one model. What the resources do not say about the hub becomes a
// placeholder, so that the evaluation meets an object with gaps instead of nothing.
type assembler struct {
	*resource.Set
	files *systems.Several
	model *model.Model
	// hubs are the hub VPCs of the files by id.
	hubs map[model.ID]*systems.HubVPC
	// spokes are the files' PrivateLink VPCs by the VPC that each is, with the one that gives it its name first.
	spokes map[model.ID][]*systems.PrivateLinkVPC
	// toldApart is true if objects carry the system that they are from.
	toldApart bool
	// referring remembers who refers to what, see by.
	referring map[[2]string]map[model.ID][]*resource.Resource
	// lists are the prefix lists that the inputs hold, by id.
	lists map[model.ID]*thing
	// owners are the AWS accounts of objects, as far as they are known.
	owners map[model.ID]string
}

// Model builds the model of one system or several, each with its file. Attributes that are not known
// become gaps that name what would settle them.
func Model(set *resource.Set, files ...*config.Config) *model.Model {
	a := &assembler{Set: set, files: systems.Join(files...), model: &model.Model{Region: regions(files)},
		hubs: map[model.ID]*systems.HubVPC{}, spokes: map[model.ID][]*systems.PrivateLinkVPC{}, referring: map[[2]string]map[model.ID][]*resource.Resource{}}
	a.toldApart = len(files) > 1 || slices.ContainsFunc(set.All, func(r *resource.Resource) bool { return r.System != "" })
	for _, h := range a.files.HubVPCs {
		a.hubs[model.ID(h.ID)] = h
	}
	for _, build := range []func(){
		a.owned, a.prefixLists, a.vpcs, a.subnets, a.acls, a.routeTables, a.hubTables, a.routes, a.transitTables, a.attachments, a.hubAttachments, a.existingAttachments, a.transitRoutes,
		a.groups, a.between, a.endpoints, a.zones, a.resolverEndpoints, a.resolverRules, a.clientVPNs, a.clusters, a.entries, a.clients, a.accounts, a.unread,
	} {
		build()
	}
	return a.model
}

// regions lists the regions of files, each once.
func regions(files []*config.Config) string {
	var found []string
	for _, file := range files {
		if !slices.Contains(found, file.Region) {
			found = append(found, file.Region)
		}
	}
	return strings.Join(found, ", ")
}

// configOf is the file of the system that a resource is from; an empty one if none was given.
func (a *assembler) configOf(r *resource.Resource) *config.Config {
	if file := a.files.Config(r.System); file != nil {
		return file
	}
	return &config.Config{}
}

// id is the identity of a resource: its real id if it is known, else its address.
func (a *assembler) id(r *resource.Resource) model.ID {
	if id := r.ID(); id != "" {
		return model.ID(id)
	}
	if accepts[r.Type] {
		return a.ref(r.String("transit_gateway_attachment_id"))
	}
	return model.ID(r.Address)
}

// accepts are the types by which the owner of a Transit Gateway accepts an attachment: what they speak of is
// the attachment.
var accepts = map[string]bool{"aws_ec2_transit_gateway_vpc_attachment_accepter": true, "aws_ec2_transit_gateway_peering_attachment_accepter": true}

func (a *assembler) object(r *resource.Resource, name string) model.Object {
	return model.Object{ID: a.id(r), Address: r.Address, Name: name, System: r.System, Pending: r.Pending}
}

// ref is the identity that an attribute refers to.
func (a *assembler) ref(value string) model.ID {
	address, _, ok := resource.Reference(value)
	if !ok {
		return model.ID(value)
	}
	if r := a.At(address); r != nil {
		return a.id(r)
	}
	return model.ID(address)
}

func (a *assembler) refs(values []string) []model.ID {
	var found []model.ID
	for _, v := range values {
		found = append(found, a.ref(v))
	}
	return found
}

// by returns the resources of a type by what an attribute of them refers to.
func (a *assembler) by(kind, attribute string) map[model.ID][]*resource.Resource {
	key := [2]string{kind, attribute}
	if found := a.referring[key]; found != nil {
		return found
	}
	found := map[model.ID][]*resource.Resource{}
	for _, r := range a.Of(kind) {
		to := a.ref(r.String(attribute))
		found[to] = append(found[to], r)
	}
	a.referring[key] = found
	return found
}

// unread is the gap of an attribute whose value is not known before apply.
func unread(r *resource.Resource, attribute string) *model.Gap {
	return &model.Gap{What: r.Address + "." + attribute,
		Settle: []string{"terraform show -json of a plan or state (--plan, --state)", "--live after apply"}}
}

// destination reads a CIDR, or the reference to the CIDRs of a VPC. Ok is false if it is neither.
func (a *assembler) destination(value string) (d model.Destination, ok bool) {
	if prefix, err := netip.ParsePrefix(value); err == nil {
		return model.Destination{Prefix: prefix.Masked()}, prefix.Addr().Is4()
	}
	address, attribute, ok := resource.Reference(value)
	if !ok || !strings.HasPrefix(attribute, "cidr_block") {
		return d, false
	}
	if r := a.At(address); r != nil {
		return model.Destination{VPC: a.id(r)}, true
	}
	return model.Destination{VPC: model.ID(address)}, true
}

func prefixes(values []string) []netip.Prefix {
	var found []netip.Prefix
	for _, v := range values {
		if prefix, err := netip.ParsePrefix(v); err == nil && prefix.Addr().Is4() {
			found = append(found, prefix.Masked())
		}
	}
	return found
}

// vpcOf is the name of the PrivateLink VPC that a resource belongs to, by its logical id, else
// the logical id itself.
func vpcOf(r *resource.Resource) string {
	if id, ok := address.ParseID(r.Name); ok && id.Kind == address.OfPrivateLinkVPC {
		return id.Name
	}
	return r.Name
}
