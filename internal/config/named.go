package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Thing is a kind of what one file makes and another can name by id.
type Thing string

// Things, in the words of messages.
const (
	AnEnvironment Thing = "environment"
	AnAttachment  Thing = "PrivateLink attachment"
	AGateway      Thing = "gateway"
	AnAccessPoint Thing = "access point"
	AKafkaCluster Thing = "cluster"
	APrivateVPC   Thing = "PrivateLink VPC"
	ASubnet       Thing = "subnet"
	ARouteTable   Thing = "route table"
	AZone         Thing = "private zone"
	ARule         Thing = "resolver rule"
	ASecret       Thing = "secret of a share"
)

// Named is a thing that the file of one system names by id, and that another of the files makes.
type Named struct {
	User, Owner *Config
	// Path of the id in the user's file.
	Path string
	// ID there: of a secret its ARN, or its name.
	ID    string
	Thing Thing
	// Name that the owner gives to it: its display name, or its tag Name.
	Name string
	// Key is what the owner's file calls it: a PrivateLink VPC's name, a cluster's, a rule's, a share's; empty for what is there once.
	Key string
}

// LoadNamed loads several files as LoadTogether does, and finds what one names by id and another makes. The file of the
// one that makes it lists the other under used_by, and the rest follows from what both say: there is one environment,
// gateway or attachment, one rule per domain and one zone of the hub in a file; PrivateLink VPCs, with what goes
// with them, and clusters are those that both files call alike, or else the only one. An id that belongs to no
// listed owner is of somebody whose file was not given.
//
// It refuses, besides what LoadTogether refuses, what cannot be told: several things could be meant, or the files name
// things of each other, so that neither can be applied first.
func LoadNamed(paths []string) ([]*Config, []Named, error) {
	sources, err := loadTogether(paths)
	if err != nil {
		return nil, nil, err
	}
	r := resolve(sources)
	r.problems = r.ambiguous
	r.checkNames()
	r.checkOrder()
	if err := r.err(); err != nil {
		return nil, nil, err
	}
	return configsOf(sources), r.named, nil
}

// NamedIn finds what one of several files names by id and another makes, as far as the files tell: what could be several
// things is left out.
func NamedIn(configs ...*Config) []Named {
	return resolve(sourcesOf(configs)).named
}

// resolution finds who makes what is named.
type resolution struct {
	sources []*source
	makes   map[*source][]made
	named   []Named
	// ambiguous are ids that may be several things: a problem only for whoever needs to know which.
	ambiguous, problems map[*source][]Problem
}

func resolve(sources []*source) *resolution {
	r := &resolution{sources: sources, makes: map[*source][]made{}, ambiguous: map[*source][]Problem{}, problems: map[*source][]Problem{}}
	for _, s := range sources {
		r.makes[s] = s.Config.makes()
	}
	// The environments first: what else is meant is told by them.
	r.resolve(func(thing Thing) bool { return thing == AnEnvironment })
	r.resolve(func(thing Thing) bool { return thing != AnEnvironment })
	for _, user := range sources {
		r.resolveShares(user)
	}
	return r
}

func (r *resolution) resolve(of func(Thing) bool) {
	for _, user := range r.sources {
		for _, one := range user.names() {
			if !of(one.thing) {
				continue
			}
			candidates := r.candidates(user, one)
			alike := slices.DeleteFunc(slices.Clone(candidates), func(m made) bool { return m.key != one.key })
			if len(alike) == 1 {
				candidates = alike
			}
			switch len(candidates) {
			case 0:
			case 1:
				r.named = append(r.named, Named{user.Config, candidates[0].owner, one.path, one.id, one.thing, candidates[0].name, candidates[0].key})
			default:
				add(r.ambiguous, user, one.path, "may be any "+string(one.thing)+" of "+theirs(candidates),
					"the name that the other file has for it, in place of "+one.key)
			}
		}
	}
}

// resolveShares finds the secrets of shares that links name. They need no used_by: a share says itself who reads it. Imports that
// exporters name are not among them: their file reads the exporter's share, so that each needs a stack of the other's.
func (r *resolution) resolveShares(user *source) {
	for name, link := range inorder.Of(user.Links) {
		for _, owner := range r.sources {
			if share, ok := owner.ShareOf(link); ok && owner != user {
				r.named = append(r.named, Named{user.Config, owner.Config, at("links", name, "share"), link.Share, ASecret, owner.ShareSecret(share), share})
			}
		}
	}
}

// candidates are what an id may be, of the files that list the user.
func (r *resolution) candidates(user *source, one naming) []made {
	var found []made
	for _, owner := range r.sources {
		if owner == user || !slices.Contains(owner.UsedBy, user.Name) {
			continue
		}
		for _, m := range r.makes[owner] {
			if m.thing == one.thing && r.fits(user.Config, one, m) {
				found = append(found, m)
			}
		}
	}
	return found
}

// fits tells whether a thing is where the user's file has it: in its region and environment, for its domain, and with
// the access point or VPC that it goes with.
func (r *resolution) fits(user *Config, one naming, m made) bool {
	if m.thing != AnEnvironment && m.owner.Region != user.Region {
		return false
	}
	if one.of != "" {
		return slices.ContainsFunc(r.named, func(n Named) bool {
			return n.User == user && n.Path == one.of && n.Owner == m.owner && n.Name == m.of
		})
	}
	switch m.thing {
	case AnAttachment, AGateway, AnAccessPoint, AKafkaCluster:
		return r.environment(user) == r.environment(m.owner)
	case ARule:
		return m.key == one.key && m.of == user.rules()[one.key].domain
	case AZone:
		return r.environment(user) == r.environment(m.owner) && (one.key == hubZone) == (m.key == hubZone)
	}
	return true
}

// environment is a text that two files have in common if their environment is one: who makes it, or its id.
func (r *resolution) environment(c *Config) string {
	if c.MakesEnvironment() {
		return "of " + c.Name
	}
	for _, n := range r.named {
		if n.Thing == AnEnvironment && n.ID == c.Confluent.Environment.ID {
			return "of " + n.Owner.Name
		}
	}
	return c.Confluent.Environment.ID
}

// theirs lists things by the names that their files have for them.
func theirs(candidates []made) string {
	var all []string
	for _, m := range candidates {
		all = append(all, strings.TrimSpace(m.owner.Name+" "+m.key))
	}
	return strings.Join(all, ", ")
}

func add(to map[*source][]Problem, s *source, path, what, allowed string) {
	to[s] = append(to[s], Problem{Line: s.document.line(path), Path: path, What: what, Allowed: allowed})
}

// err is everything that was found wrong, file by file.
func (r *resolution) err() error {
	var errs []error
	for _, s := range r.sources {
		if list := r.problems[s]; len(list) > 0 {
			errs = append(errs, &Problems{File: s.file, List: sorted(list)})
		}
	}
	return errors.Join(errs...)
}

// check finds what is wrong whatever the ids stand for: a thing with two ids, an id of two things, and an id that
// somebody names whom the owner does not list.
func (r *resolution) check() {
	for i, n := range r.named {
		for _, before := range r.named[:i] {
			same := n.Owner == before.Owner && n.Thing == before.Thing && n.Name == before.Name
			user, place := r.source(n.User), before.Path+" ("+r.source(before.User).place(before.Path)+")"
			switch {
			case n.Thing == ASecret || same == (n.ID == before.ID):
			case same && n.Thing == ARule && sharesHub(n.User, before.User): // told by the hub VPCs already
			case same:
				add(r.problems, user, n.Path, fmt.Sprintf("is another id than %s for the %s %s", place, n.Thing, n.Name), "one id: "+n.Owner.Name+" makes one")
			default:
				add(r.problems, user, n.Path, fmt.Sprintf("is also %s, the %s %s", place, before.Thing, before.Name), "an id for each thing")
			}
		}
	}
	for _, user := range r.sources {
		for _, one := range user.names() {
			known := slices.IndexFunc(r.named, func(n Named) bool { return n.ID == one.id && n.Thing == one.thing })
			if known < 0 || slices.Contains(r.named[known].Owner.UsedBy, user.Name) {
				continue
			}
			n := r.named[known]
			if n.Thing == ARule && sharesHub(user.Config, n.Owner) {
				continue // told by the hub VPCs already
			}
			add(r.problems, user, one.path, fmt.Sprintf("is the %s %s of a file that does not list %s under used_by (%s)", n.Thing, n.Name, user.Name, r.source(n.Owner).place("used_by")),
				user.Name+" there: Terraform then refuses to give it up")
		}
	}
}

func sharesHub(a, b *Config) bool {
	for _, vpc := range a.Hub.VPCs {
		for _, other := range b.Hub.VPCs {
			if vpc.ID == other.ID {
				return true
			}
		}
	}
	return false
}

func (r *resolution) source(c *Config) *source {
	return r.sources[slices.IndexFunc(r.sources, func(s *source) bool { return s.Config == c })]
}

// checkNames checks that an environment which is named is told from others by its name.
func (r *resolution) checkNames() {
	for _, n := range r.named {
		for _, other := range r.sources {
			if c := other.Config; n.Thing == AnEnvironment && c != n.Owner && c.MakesEnvironment() && c.Confluent.Environment.Name == n.Name {
				add(r.problems, other, "confluent.environment.name", "is also the name of the environment of "+n.Owner.Name, "another name: by it "+n.ID+" is found")
			}
		}
	}
}

// checkOrder checks that no two files need each other to be applied first.
func (r *resolution) checkOrder() {
	_, stuck := InOrderOfNeed(configsOf(r.sources), r.named)
	told := map[[2]*Config]bool{}
	for _, n := range r.named {
		if pair := [2]*Config{n.User, n.Owner}; slices.Contains(stuck, n.User) && slices.Contains(stuck, n.Owner) && !told[pair] {
			told[pair] = true
			add(r.problems, r.source(n.User), n.Path, fmt.Sprintf("is the %s %s, and %s waits for this file", n.Thing, n.Name, n.Owner.Name),
				"ids in one direction: neither file can be applied first; leave out what one of them names of the other")
		}
	}
}

// InOrderOfNeed returns the files with those that make a thing before those that name it, and else as they are; stuck are
// those that wait for each other.
func InOrderOfNeed(configs []*Config, named []Named) (ordered, stuck []*Config) {
	stuck = slices.Clone(configs)
	for {
		ready := slices.IndexFunc(stuck, func(c *Config) bool {
			return !slices.ContainsFunc(named, func(n Named) bool { return n.User == c && slices.Contains(stuck, n.Owner) })
		})
		if ready < 0 {
			return ordered, stuck
		}
		ordered = append(ordered, stuck[ready])
		stuck = slices.Delete(stuck, ready, ready+1)
	}
}
