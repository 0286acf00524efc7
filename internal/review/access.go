package review

import (
	"cmp"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// holder is a principal with all that its access consists of, before the change, and what happens to it.
type holder struct {
	thing
	// gone is what goes or is replaced, by type; of is the stack that each is in, by address.
	gone map[string][]plan.Change
	of   map[string]string
	// keys is how many it had.
	keys int
}

// parts of an access, as they are counted in a sentence.
var parts = []struct{ kind, noun string }{
	{"confluent_service_account", "service account"}, {"confluent_api_key", "key"}, {"confluent_kafka_acl", "ACL"},
	{"confluent_role_binding", "role binding"}, {"aws_secretsmanager_secret", "secret"},
}

// access finds who can use something no more.
func (r *review) access() {
	holders := map[string]*holder{}
	at := func(what thing) *holder {
		if holders[what.principal] == nil {
			holders[what.principal] = &holder{thing: what, gone: map[string][]plan.Change{}, of: map[string]string{}}
		}
		return holders[what.principal]
	}
	for _, key := range of(r.before, "confluent_api_key", nil) {
		if what := thingOf(key.address, key.values); what.principal != "" {
			at(what).keys++
		}
	}
	for _, one := range r.Stacks {
		rotated := rotations(one)
		for _, c := range one.changes() {
			what := thingOf(c.Address, c.Was)
			deposed := strings.Contains(c.Address, " (deposed object ")
			if !goes(c) || deposed || rotated[c.Address] || !isAccess(c.Type) {
				continue
			}
			if what.principal == "" {
				r.ofNobody(one, c)
				continue
			}
			h := at(what)
			h.gone[c.Type] = append(h.gone[c.Type], c)
			h.of[c.Address] = one.Name
		}
	}
	for _, id := range sortedKeys(holders) {
		r.judgeHolder(holders[id])
	}
	r.missed()
	r.recounted()
	r.readers()
	r.synced()
}

// ofNobody is what gives access to a principal that the address does not tell.
func (r *review) ofNobody(of Stack, c plan.Change) {
	if c.Type != "aws_secretsmanager_secret" { // which holds data, and is found there
		r.add(Finding{Rule: "access-other", Class: Access, Severity: Lost, Stack: of.Name, Resources: []string{c.Address},
			What: fmt.Sprintf("%s %s: whoever uses it is cut off. Whose it is does not show.", c.Address, verbOf(c)), Instead: "See who uses it first."})
	}
}

// synced finds links that begin to copy ACLs: that deletes matching ones at their destination.
// https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/cluster-links-cc.html, "acl.sync.enable"
func (r *review) synced() {
	for _, one := range r.Stacks {
		for _, c := range one.changes() {
			if c.Type == "confluent_cluster_link" && c.Will[aclSync] == "true" && c.Was[aclSync] != "true" {
				what := thingOf(c.Address, c.Was)
				r.add(Finding{Rule: "access-acl-sync", Class: Access, Severity: Lost, Stack: one.Name, Resources: []string{c.Address}, Place: r.place(what), Meant: true, By: "acl_sync itself says so",
					What: fmt.Sprintf("The %s begins to copy ACLs: those at its destination that match and that the source does not have are deleted.", what)})
			}
		}
	}
}

func isAccess(kind string) bool {
	return slices.ContainsFunc(parts, func(p struct{ kind, noun string }) bool { return p.kind == kind })
}

func (r *review) judgeHolder(h *holder) {
	accounts, keys := h.gone["confluent_service_account"], h.gone["confluent_api_key"]
	if h.kind == registryManager && (len(accounts) > 0 || len(keys) == 0) && r.idle(h) {
		return
	}
	switch {
	case len(accounts) > 0:
		r.losesAccess(h, accounts[0])
		return
	case len(keys) > 0 && len(keys) == h.keys:
		r.losesKeys(h, "access-keys", fmt.Sprintf("Every key of %s %s at once: clients that have not read the secret since are refused.", h.access(), verbOf(keys[0])), keys)
	case len(keys) > 0:
		r.losesKeys(h, "access-key", fmt.Sprintf("%d of %d keys of %s %s: who still uses one of these is refused.", len(keys), h.keys, h.access(), verbOf(keys[0])), keys)
	}
	r.grants(h)
}

// inCatalog are the types for which the registry's manager has a role on the whole environment.
var inCatalog = []string{"confluent_schema_exporter", "confluent_tag", "confluent_tag_binding", "confluent_catalog_entity_attributes"}

// idle notes that the registry's manager loses what it needs no more: cluster-link alone uses it, and has nothing any more of what that was for. It is
// false if there is something, or cluster-link was not read.
func (r *review) idle(h *holder) bool {
	if !r.read(stack.ClusterLink) {
		return false
	}
	subjects, catalog := r.keptInRegistry()
	if len(h.gone["confluent_service_account"]) > 0 && (catalog || len(subjects) > 0) {
		return false
	}
	for _, binding := range h.gone["confluent_role_binding"] {
		on := onWhat.FindStringSubmatch(binding.Was["crn_pattern"])
		if len(on) == 0 && catalog || len(on) > 0 && subjects[on[2]] {
			return false
		}
	}
	f := Finding{Rule: "access-idle", Class: Access, Severity: Note, Stack: stack.ConfluentCore,
		What: fmt.Sprintf("%s gives back what it needs no more: cluster-link has nothing of what it was for.", capital(h.access()))}
	for _, part := range parts {
		f.Resources = append(f.Resources, h.in(f.Stack, h.gone[part.kind])...)
	}
	if len(f.Resources) > 0 {
		r.add(f)
	}
	return true
}

// keptInRegistry are the subjects that the registry's manager keeps before the change, with those that their schemas refer to; and whether it keeps
// anything in the catalog, or an exporter.
func (r *review) keptInRegistry() (subjects map[string]bool, catalog bool) {
	subjects = map[string]bool{}
	for _, o := range r.before {
		catalog = catalog || slices.Contains(inCatalog, o.kind)
		if o.kind != "confluent_schema" && o.kind != "confluent_subject_config" {
			continue
		}
		for attribute, value := range o.values {
			if strings.HasSuffix(attribute, "subject_name") {
				subjects[value] = true
			}
		}
	}
	return subjects, catalog
}

// losesAccess adds a finding of a principal whose account goes, with all that goes with it, also in other stacks.
func (r *review) losesAccess(h *holder, account plan.Change) {
	f := Finding{Rule: "access-principal", Class: Access, Severity: lossBy(account), Stack: h.of[account.Address], Instead: insteadOfAccess(h.thing),
		What: fmt.Sprintf("%s loses its access: its service account %s.", capital(h.access()), verbOf(account))}
	var with []string
	for _, part := range parts {
		if gone := h.gone[part.kind]; len(gone) > 0 {
			with = append(with, count(len(gone), part.noun))
			f.Resources = append(f.Resources, h.in(f.Stack, gone)...)
		}
	}
	f.Details = []string{"It loses " + strings.Join(with, ", ") + "."}
	for _, secret := range h.gone["aws_secretsmanager_secret"] {
		f.Details = append(f.Details, subject(secret, h.thing)+": "+lowered(restorable(secret)))
	}
	f.Details = append(f.Details, r.stillUsed(h.thing)...)
	r.cause(&f, h.thing, "")
	r.add(f)
	for at, of := range h.of {
		r.named[of][at] = true
	}
}

// losesKeys adds a finding of keys that a principal loses.
func (r *review) losesKeys(h *holder, rule, what string, keys []plan.Change) {
	f := Finding{Rule: rule, Class: Access, Severity: lossBy(keys[0]), What: what, Stack: h.of[keys[0].Address], Details: r.stillUsed(h.thing),
		Instead: "Let its clients read the secret right after the apply, and apply cluster-link right after confluent-core."}
	f.Resources = h.in(f.Stack, keys)
	r.cause(&f, h.thing, "")
	r.add(f)
}

// in are the addresses of those changes that are in a stack.
func (h *holder) in(name string, changes []plan.Change) (addresses []string) {
	for _, c := range changes {
		if h.of[c.Address] == name {
			addresses = append(addresses, c.Address)
		}
	}
	return addresses
}

func insteadOfAccess(of thing) string {
	switch of.kind {
	case "application", "connector", "share":
		return fmt.Sprintf("If it is to go: retire: true at %s first, applied before its line leaves the file. If it was renamed: move its state, and let its clients read the new secret.", of.path)
	case "link":
		return fmt.Sprintf("If the link is to go: retire: true at %s first; cluster-link is applied while its keys still work.", of.path)
	}
	return "Put back what the file said of it, or let its clients change over first."
}

// stillUsed tells who uses a principal after the change, as far as the stacks tell that were read.
func (r *review) stillUsed(who thing) (details []string) {
	acls, links, connectors := 0, []string{}, []string{}
	for _, one := range r.after {
		what := thingOf(one.address, one.values)
		switch {
		case one.kind == "confluent_kafka_acl" && what.principal == who.principal:
			acls++
		case one.kind == "confluent_cluster_link" && who.kind == "link" && what.name == who.name:
			links = append(links, what.String())
		case one.kind == "confluent_connector" && who.kind == "connector" && what.principal == who.principal:
			connectors = append(connectors, what.String())
		}
	}
	if acls > 0 {
		details = append(details, "It stays in cluster-link with "+count(acls, "ACL")+".")
	}
	for _, one := range slices.Concat(links, connectors) {
		details = append(details, "The "+one+" stays and uses it.")
	}
	switch {
	case len(details) > 0:
	case !r.read(stack.ClusterLink):
		details = append(details, "Whether it is still in use is not known: the stack cluster-link was not read.")
	case who.kind == "application" || who.kind == "share" || who.kind == "monitoring" || who.kind == "Schema Registry":
		details = append(details, "Whether clients still use it is in no state: look at the metrics of its principal.")
	}
	return details
}

// grant is a right of a principal.
type grant struct{ cluster, principal, operation, kind, pattern, name string }

func (g grant) String() string {
	return g.operation + " on " + strings.ToLower(g.kind) + " " + g.name + map[string]string{"PREFIXED": "*"}[g.pattern]
}

func grantOf(v plan.Values) grant {
	return grant{v["kafka_cluster[0].id"], v["principal"], v["operation"], v["resource_type"], v["pattern_type"], v["resource_name"]}
}

// covers tells whether one grant gives what another gave.
func (g grant) covers(other grant) bool {
	if g.cluster != other.cluster || g.principal != other.principal || g.kind != other.kind || g.operation != other.operation && g.operation != "ALL" {
		return false
	}
	if g.pattern == "PREFIXED" {
		return strings.HasPrefix(other.name, g.name)
	}
	return g.name == "*" || g.pattern == other.pattern && g.name == other.name
}

// role is a role of a principal on what a resource name covers.
type role struct{ principal, name, crn string }

func roleOf(v plan.Values) role { return role{v["principal"], v["role_name"], v["crn_pattern"]} }

// onWhat is the end of a resource name that says on what, of a cluster or of the Schema Registry, a role is.
var onWhat = regexp.MustCompile(`^.*?/(topic|group|transactional-id|subject)=(.+)$`)

func (r role) String() string {
	if on := onWhat.FindStringSubmatch(r.crn); on != nil {
		return r.name + " on " + strings.ReplaceAll(on[1], "-", " ") + " " + on[2]
	}
	return r.name
}

// covers tells whether one role gives what another gave: a * at the end of a resource name stands for all that begins so.
func (r role) covers(other role) bool {
	beginning, isPrefix := strings.CutSuffix(r.crn, "*")
	return r.principal == other.principal && r.name == other.name && (r.crn == other.crn || isPrefix && strings.HasPrefix(other.crn, beginning))
}

// grants finds ACLs and role bindings that go and that nothing replaces.
func (r *review) grants(h *holder) {
	lost, byStack := map[string][]string{}, map[string][]string{}
	add := func(c plan.Change, right string) {
		of := h.of[c.Address]
		lost[of], byStack[of] = append(lost[of], right), append(byStack[of], c.Address)
	}
	for _, c := range h.gone["confluent_kafka_acl"] {
		was := grantOf(c.Was)
		kept := slices.ContainsFunc(of(r.after, "confluent_kafka_acl", nil), func(o object) bool { return grantOf(o.values).covers(was) })
		if !kept && c.Was["permission"] != "DENY" {
			add(c, was.String())
		}
	}
	for _, c := range h.gone["confluent_role_binding"] {
		was := roleOf(c.Was)
		if !slices.ContainsFunc(of(r.after, "confluent_role_binding", nil), func(o object) bool { return roleOf(o.values).covers(was) }) {
			add(c, was.String())
		}
	}
	for _, of := range sortedKeys(byStack) {
		f := Finding{Rule: "access-grants", Class: Access, Severity: Lost, Stack: of, Resources: byStack[of],
			What: fmt.Sprintf("%s loses rights: %s.", capital(h.access()), few(lost[of])), Instead: "Keep what the file said of it, or see that nobody uses these rights: the cluster's audit log, metrics by principal."}
		if h.kind == "share" {
			f.Details = append(f.Details, "Links of other teams that read this share are cut off from what it gave.")
		}
		r.cause(&f, h.thing, "")
		r.add(f)
	}
}

// readers finds IAM principals that a secret's policy lets read no more.
func (r *review) readers() {
	for _, one := range r.Stacks {
		for _, c := range one.changes() {
			if c.Type != "aws_secretsmanager_secret_policy" {
				continue
			}
			after := readersOf(c.Will["policy"])
			gone := slices.DeleteFunc(readersOf(c.Was["policy"]), func(reader string) bool { return slices.Contains(after, reader) })
			what := thingOf(c.Address, c.Was)
			secretStays := !slices.ContainsFunc(one.changes(), func(other plan.Change) bool {
				return other.Type == "aws_secretsmanager_secret" && goes(other) && strings.TrimPrefix(other.Address, other.Type) == strings.TrimPrefix(c.Address, c.Type)
			})
			if len(gone) == 0 || !secretStays || c.Action == plan.Update && c.Will["policy"] == "" {
				continue
			}
			f := Finding{Rule: "access-readers", Class: Access, Severity: Lost, Stack: one.Name, Resources: []string{c.Address},
				What:    fmt.Sprintf("The policy of the secret of %s does not let %s read it any more.", cmp.Or(what.access(), what.String()), few(gone)),
				Details: []string{"Readers in the same account may still read it by their own policies in IAM, if secrets.only_readers is not set; those of other accounts may not."},
				Instead: "Keep them under readers, or see that nobody reads the secret as them."}
			r.cause(&f, what, "")
			r.add(f)
		}
	}
}

// readersOf lists the principals that a policy lets do something.
func readersOf(policy string) []string {
	var document struct {
		Statement []struct {
			Effect    string
			Principal struct{ AWS any }
		}
	}
	if json.Unmarshal([]byte(policy), &document) != nil {
		return nil
	}
	var all []string
	for _, statement := range document.Statement {
		if statement.Effect != "Allow" {
			continue
		}
		switch who := statement.Principal.AWS.(type) {
		case string:
			all = append(all, who)
		case []any:
			for _, one := range who {
				if text, ok := one.(string); ok {
					all = append(all, text)
				}
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}
