package config

import (
	"errors"
	"fmt"
	"os"
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// source is a loaded file that knows where everything stands in it.
type source struct {
	*Config
	file     string
	document *document
}

// place is the file and the line of a value.
func (s *source) place(path string) string {
	if line := s.document.line(path); line > 0 {
		return fmt.Sprintf("%s:%d", s.file, line)
	}
	return s.file
}

// LoadTogether loads several files that describe systems on one hub or in one organization, and
// checks them against each other: what two of them would both make although there can be only one,
// addresses that overlap, and one thing described in two ways. Everything that is wrong comes at
// once, within the files and between them.
func LoadTogether(paths []string) ([]*Config, error) {
	sources, err := loadTogether(paths)
	return configsOf(sources), err
}

func loadTogether(paths []string) ([]*source, error) {
	var sources []*source
	var errs []error
	for i, path := range paths {
		if slices.ContainsFunc(paths[:i], func(other string) bool { return sameFile(path, other) }) {
			errs = append(errs, fmt.Errorf("configuration file: %s is given twice; give each file once", path))
			continue
		}
		data, err := read(path)
		if err == nil {
			var loaded *source
			if loaded, err = parse(path, data, filesBeside(path)); loaded != nil {
				sources = append(sources, loaded)
			}
		}
		errs = append(errs, err)
	}
	for i, s := range sources {
		errs = append(errs, checkAgainst(s, sources[:i]))
	}
	if errors.Join(errs...) == nil { // what is named is told by files that are right by themselves
		r := resolve(sources)
		r.check()
		r.checkMadeTwice()
		errs = append(errs, r.err())
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return sources, nil
}

// sourcesOf are files of which nobody knows any more where something stood.
func sourcesOf(configs []*Config) []*source {
	var sources []*source
	for _, c := range configs {
		sources = append(sources, &source{Config: c, document: &document{}})
	}
	return sources
}

func configsOf(sources []*source) []*Config {
	var configs []*Config
	for _, s := range sources {
		configs = append(configs, s.Config)
	}
	return configs
}

// checkAgainst checks a file against those before it.
func checkAgainst(s *source, before []*source) error {
	c := &comparison{source: s}
	for _, other := range before {
		c.other, c.told = other, map[string]bool{}
		c.names()
		c.places()
		c.environments()
		c.shares()
		if s.Hub.TransitGatewayID == other.Hub.TransitGatewayID {
			c.addresses()
			c.accounts()
		}
		c.hubVPCs()
	}
	if len(c.problems) == 0 {
		return nil
	}
	return &Problems{File: s.file, List: sorted(c.problems)}
}

// comparison of a file with another.
type comparison struct {
	*source
	other    *source
	problems []Problem
	// told are the rules that were found wrong between the two: one mistake, however many VPCs they share.
	told map[string]bool
}

// add notes a problem of a value with one of the other file.
func (c *comparison) add(path, what, otherPath, allowed string) {
	c.problems = append(c.problems, Problem{Line: c.document.line(path), Path: path,
		What: fmt.Sprintf("%s %s (%s)", what, otherPath, c.other.place(otherPath)), Allowed: allowed})
}

// names begin the display names of service accounts, which are unique in a Confluent organization,
// of clusters, secrets and states.
func (c *comparison) names() {
	if c.Name == c.other.Name {
		c.add("name", "is also the", "name", "a name of its own: it begins the names of everything that the file makes")
	}
	if c.Secrets.PathPrefix == c.other.Secrets.PathPrefix && c.Region == c.other.Region && sameAccount(c.AccountID, c.other.AccountID) && c.Name != c.other.Name {
		c.add("secrets.path_prefix", "gives secrets the names of", "secrets.path_prefix", "a prefix of its own")
	}
}

// places are where states are kept.
func (c *comparison) places() {
	own, others := c.State.HCPTerraform, c.other.State.HCPTerraform
	if own == nil || others == nil || c.Name == c.other.Name {
		return
	}
	if own.Hostname == others.Hostname && own.Organization == others.Organization && own.WorkspacePrefix == others.WorkspacePrefix {
		c.add("state.hcp_terraform.workspace_prefix", "names the workspaces of", "state.hcp_terraform.workspace_prefix", "a prefix of its own: a workspace holds one state")
	}
}

// environments have one attachment and one gateway per region, which one file makes and the others name by id
// (Confluent Cloud documentation, "Use AWS PrivateLink").
func (c *comparison) environments() {
	id := c.Confluent.Environment.ID
	if id != "" && id == c.other.Confluent.Environment.ID && c.Region == c.other.Region && c.Confluent.Connectivity == c.other.Confluent.Connectivity &&
		c.MakesEntry() && c.other.MakesEntry() {
		c.add("confluent.environment.id", "is also the", "confluent.environment.id",
			"an environment of its own, or confluent."+map[string]string{Attachment: "private_link_attachment_id", Gateway: "gateway_id"}[c.Confluent.Connectivity]+
				" in one of the files: an environment has one "+c.Confluent.Connectivity+" per region, and each file makes one")
	}
}

// sameAccount compares two account ids, of which an empty one may be any.
func sameAccount(a, b string) bool { return a == b || a == "" || b == "" }

// owned is a block of the file with the id of what exists and has it: a hub VPC, a Client VPN endpoint.
type owned struct {
	block
	by string
}

// blocks are the addresses that a file brings to the Transit Gateway.
func (c *Config) blocks() []owned {
	var found []owned
	for name, vpc := range inorder.Of(c.MadeVPCs()) {
		found = append(found, owned{block: block{at("privatelink.vpcs", name, "cidr"), vpc.CIDR}})
	}
	for name, vpc := range inorder.Of(c.Hub.VPCs) {
		for i, cidr := range vpc.CIDRs {
			found = append(found, owned{block{at("hub.vpcs", name, "cidrs", i), cidr}, vpc.ID})
		}
		if vpn := vpc.ClientVPN; vpn != nil {
			found = append(found, owned{block{at("hub.vpcs", name, "client_vpn", "client_cidr"), vpn.ClientCIDR}, vpn.EndpointID})
		}
	}
	return found
}

// addresses around one Transit Gateway must not overlap: of two blocks its table takes one (Transit
// Gateway guide, "Transit gateway route tables"). The same hub VPC in both files is one.
func (c *comparison) addresses() {
	others := c.other.blocks()
	for _, own := range c.blocks() {
		for _, b := range others {
			if own.cidr.Overlaps(b.cidr) && (own.by == "" || own.by != b.by) {
				c.add(own.path, "overlaps", b.path, "a block that nothing else around the Transit Gateway has")
			}
		}
	}
}

// sameFile reports whether two paths lead to one file.
func sameFile(a, b string) bool {
	infoA, errA := os.Stat(a)
	infoB, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(infoA, infoB)
}
