package review

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// renames finds things that go while another of their kind comes, with the same parts: their state can be moved instead.
func (r *review) renames() {
	for _, kind := range []string{"hub VPC", "PrivateLink VPC", "application", "cluster"} {
		gone, come := r.parts(kind, goes), r.parts(kind, func(c plan.Change) bool { return c.Action == plan.Create })
		for _, old := range sortedKeys(gone) {
			for _, name := range sortedKeys(come) {
				staysOrWas := come[old].id != "" || gone[name].id != ""
				if !staysOrWas && gone[old].owner == come[name].owner && gone[old].block == come[name].block && alike(gone[old], come[name]) >= likeEnough {
					r.rename(kind, gone[old], come[name])
				}
			}
		}
	}
}

// likeEnough is how alike two things are that may be one under two names.
const likeEnough = 0.6

// body is what a thing consists of: what stands after its own id in the addresses, with stack and type.
type body struct {
	whole
	parts map[string]bool
	// block of a VPC, which cannot change: with another one it is another VPC.
	block string
}

// parts are the things of a kind of which objects have a fate.
func (r *review) parts(kind string, fate func(plan.Change) bool) map[string]body {
	found := map[string]body{}
	for _, one := range r.Stacks {
		for _, c := range one.changes() {
			if !fate(c) || strings.HasPrefix(c.Address, "terraform_data.") {
				continue
			}
			at, ok := address.Parse(c.Address)
			if !ok {
				continue
			}
			id, ok := wholeOf(kind, at)
			if !ok {
				continue
			}
			of, ok := found[id.id]
			if !ok {
				of = body{whole: id, parts: map[string]bool{}}
			}
			of.block = cmp.Or(c.Was["cidr_block"], c.Will["cidr_block"], of.block)
			of.parts[one.Name+" "+at.Type+strings.TrimPrefix(at.ID, id.id)+" "+strings.ReplaceAll(fmt.Sprint(at.Key), id.name, "*")] = true
			found[id.id] = of
		}
	}
	return found
}

// whole is a thing with the id that the ids of its parts begin with.
type whole struct{ id, owner, name string }

func wholeOf(kind string, at address.Address) (whole, bool) {
	id, ok := address.ParseID(at.ID)
	switch {
	case !ok:
	case kind == "cluster" && id.Kind == address.OfCluster:
		return whole{address.Cluster(id.Name), "", id.Name}, true
	case kind == "application" && id.Kind == address.OfCluster && len(id.Parts) > 1 && id.Parts[0] == "application":
		return whole{address.Application(id.Name, id.Parts[1]), id.Name, id.Parts[1]}, true
	case kind == "PrivateLink VPC" && id.Kind == address.OfPrivateLinkVPC:
		return whole{address.PrivateLinkVPC(id.Name), "", id.Name}, true
	case kind == "hub VPC" && id.Kind == address.OfHubVPC && at.ID != address.HubZone:
		return whole{address.HubVPC(id.Name), "", id.Name}, true
	}
	return whole{}, false
}

// alike is how many of the parts of two things are the same, of all that either has.
func alike(a, b body) float64 {
	same := 0
	for part := range a.parts {
		if b.parts[part] {
			same++
		}
	}
	return float64(same) / float64(len(a.parts)+len(b.parts)-same)
}

// rename adds the blocks that move a thing's state: of every object that goes while one comes whose address has the new name in
// place of the old.
func (r *review) rename(kind string, old, come body) {
	name := regexp.MustCompile(`([._"])` + regexp.QuoteMeta(old.name) + `([_"\[]|$)`)
	renamed := func(at string) string { return name.ReplaceAllString(at, "${1}"+come.name+"${2}") }
	blocks := map[string][]string{}
	for _, one := range r.Stacks {
		created := map[string]bool{}
		for _, c := range one.changes() {
			created[c.Address] = c.Action == plan.Create
		}
		for _, c := range one.changes() {
			if to := renamed(c.Address); goes(c) && to != c.Address && created[to] && canMove(c.Type) {
				blocks[one.Name] = append(blocks[one.Name], moved(c.Address, to))
			}
		}
	}
	for of, one := range r.Unplanned {
		blocks[of] = append(blocks[of], one.moves(renamed)...)
	}
	for _, of := range stack.Every() {
		if len(blocks[of]) == 0 {
			continue
		}
		slices.Sort(blocks[of])
		r.add(Finding{Rule: "hand-rename", Class: Hand, Severity: Warning, Stack: of, Place: r.place(thingOf("x."+come.id, nil)),
			What: fmt.Sprintf("The %s %s looks like %s under a new name: with its state moved, nothing of it is deleted in %s%s.",
				kind, come.name, old.name, of, butFor(kind, of)),
			Blocks:  strings.Join(slices.Compact(blocks[of]), ""),
			Instead: fmt.Sprintf("If it is a rename, write these blocks into cdktf.out/stacks/%s/moved.tf, and plan again (docs/operating.md, renaming without destroying).", of)})
	}
}

// moves are blocks for what stands in the state and is in the new version by its new address alone.
func (u Unplanned) moves(renamed func(at string) string) (blocks []string) {
	for _, at := range u.Was {
		from, _ := address.Parse(at)
		to, ok := address.Parse(renamed(at))
		stays := to.Resource() != from.Resource() && slices.Contains(u.Will, from.Resource())
		if ok && to != from && canMove(from.Type) && slices.Contains(u.Will, to.Resource()) && !stays {
			blocks = append(blocks, moved(at, to.String()))
		}
	}
	return blocks
}

// canMove tells whether an object is worth to be moved: the name of a secret or of a log group cannot change, so it is made anew.
func canMove(kind string) bool {
	return !strings.HasPrefix(kind, "aws_secretsmanager_secret") && kind != "aws_cloudwatch_log_group"
}

// butFor says what is made anew all the same.
func butFor(kind, of string) string {
	switch {
	case kind == "PrivateLink VPC" && of == stack.Networking:
		return " but the group of its flow logs with their role, whose names cannot change"
	case (kind == "cluster" || kind == "application") && of == stack.ConfluentCore:
		return " but its secrets, whose names cannot change"
	}
	return ""
}

// moved is a block that moves one object; without the keys of instances where only the name of the resource changes.
func moved(from, to string) string {
	a, _ := address.Parse(from)
	b, _ := address.Parse(to)
	if a.Key == b.Key {
		a.Key, b.Key = nil, nil
	}
	return fmt.Sprintf("moved {\n  from = %s\n  to   = %s\n}\n", a, b)
}
