package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/plan"
)

// thing is what the configuration file names and a resource belongs to.
type thing struct {
	// kind of the thing, in the words of the file: cluster, topic, application, connector, link, mirror topic, share,
	// PrivateLink VPC, hub VPC, environment; "" for what the file does not name one by one.
	kind string
	// owner and name: the cluster of a topic, the link of a mirror topic. owner is "" for what stands alone.
	owner, name string
	// path in the file, "" if none.
	path string
	// principal is the id of the principal that the resource belongs to, "" if it belongs to none.
	principal string
}

// String names the thing for people.
func (t thing) String() string {
	switch {
	case t.kind == "":
		return ""
	case t.owner != "" && t.kind == "mirror topic":
		return t.kind + " " + t.name + " of link " + t.owner
	case t.owner != "":
		return t.kind + " " + t.name + " on cluster " + t.owner
	case t.name != "":
		return t.kind + " " + t.name
	}
	return t.kind
}

// thingOf takes the address of a resource apart as far as the configuration file names what it is of. Values are those that a
// topic's true name is in: an address has only letters, digits, - and _.
func thingOf(at string, values plan.Values) thing {
	a, ok := address.Parse(at)
	if !ok {
		return thing{}
	}
	id, ok := address.ParseID(a.ID)
	if !ok {
		return thing{}
	}
	switch id.Kind {
	case address.OfCluster:
		return ofCluster(id, values)
	case address.OfLink:
		return ofLink(id, values)
	case address.SchemaRegistry:
		return ofRegistry(id, values)
	case address.OfShare:
		return thing{kind: "share", name: id.Name, path: config.Path("shares", id.Name), principal: address.Share(id.Name)}
	case address.OfPrivateLinkVPC:
		return thing{kind: "PrivateLink VPC", name: id.Name, path: config.Path("privatelink", "vpcs", id.Name)}
	case address.OfHubVPC:
		if a.Type == "aws_route53_zone" || a.Type == "aws_route53_record" || a.Type == "aws_route53_zone_association" {
			return thing{path: "hub"}
		}
		return thing{kind: "hub VPC", name: id.Name, path: config.Path("hub", "vpcs", id.Name)}
	}
	return single(id)
}

// single is what there is once.
func single(id address.ID) thing {
	switch string(id.Kind) {
	case address.Environment:
		return thing{kind: "environment", path: "confluent.environment"}
	case address.Attachment, address.Gateway, address.EndpointService:
		return thing{path: "confluent"}
	case address.Monitoring:
		return thing{kind: "monitoring", path: "monitoring", principal: address.Monitoring}
	case address.KeyRotation:
		return thing{path: "api_keys"}
	case string(address.OfResolver):
		return thing{path: "hub"}
	case string(address.OfWorkspace), address.Project, address.AgentPool, address.OIDCProvider:
		return thing{path: "state.hcp_terraform.workspaces"}
	}
	return thing{}
}

// registryManager keeps what the file has in the Schema Registry and its catalog.
const registryManager = "manager of the Schema Registry"

func ofRegistry(id address.ID, values plan.Values) thing {
	whole := thing{kind: "Schema Registry", path: "confluent.schema_registry", principal: address.RegistryPrincipal}
	switch {
	case len(id.Parts) > 0 && id.Parts[0] == "manager":
		return thing{kind: registryManager, path: whole.path, principal: address.RegistryManager}
	case len(id.Parts) < 2:
		return whole
	}
	rest := strings.Join(id.Parts[1:], "_")
	switch id.Parts[0] {
	case "tag":
		return thing{kind: "tag", name: rest, path: config.Path("confluent", "schema_registry", "tags", rest)}
	case "subject":
		name := cmp.Or(values["subject_name"], rest)
		return thing{kind: "schema", name: name, path: config.Path("confluent", "schema_registry", "schemas", name)}
	case "exporter":
		return thing{kind: "exporter", name: id.Parts[1], path: config.Path("confluent", "schema_registry", "exporters", id.Parts[1])}
	case "import":
		return thing{kind: "import", name: id.Parts[1], path: config.Path("confluent", "schema_registry", "imports", id.Parts[1]), principal: address.Import(id.Parts[1])}
	}
	return whole
}

func ofCluster(id address.ID, values plan.Values) thing {
	whole := thing{kind: "cluster", name: id.Name, path: config.Path("confluent", "clusters", id.Name)}
	if len(id.Parts) == 0 {
		return whole
	}
	rest := strings.Join(id.Parts[1:], "_")
	switch id.Parts[0] {
	case "topic", "catalog": // what the catalog says of a topic goes with it
		_, described, _ := strings.Cut(values["entity_name"], ":")
		name := cmp.Or(values["topic_name"], described, rest)
		return thing{kind: "topic", owner: id.Name, name: name, path: config.Path("confluent", "clusters", id.Name, "topics", name)}
	case "application", "connector":
		if len(id.Parts) < 2 {
			return whole
		}
		name, principal := id.Parts[1], address.Application(id.Name, id.Parts[1])
		if id.Parts[0] == "connector" {
			principal = address.Connector(id.Name, name)
		}
		return thing{kind: id.Parts[0], owner: id.Name, name: name, path: config.Path("confluent", "clusters", id.Name, id.Parts[0]+"s", name), principal: principal}
	case "manager":
		whole.principal = address.Manager(id.Name)
	}
	return whole
}

func ofLink(id address.ID, values plan.Values) thing {
	link := thing{kind: "link", name: id.Name, path: config.Path("links", id.Name)}
	if len(id.Parts) == 0 {
		return link
	}
	switch id.Parts[0] {
	case "mirror", "reverse-mirror":
		name := strings.Join(id.Parts[min(2, len(id.Parts)):], "_")
		if given := values["source_kafka_topic[0].topic_name"]; given != "" {
			name = given
		}
		return thing{kind: "mirror topic", owner: id.Name, name: name, path: config.Path("links", id.Name, "mirrors", name)}
	case "source":
		link.principal = address.LinkSource(id.Name)
	case "destination":
		link.principal = address.LinkDestination(id.Name)
	}
	return link
}

// access names whose access a principal's id stands for.
func (t thing) access() string {
	switch {
	case t.principal == "":
		return ""
	case t.kind == "link" && t.principal == address.LinkSource(t.name):
		return "link " + t.name + " at its source"
	case t.kind == "link":
		return "link " + t.name + " at its destination"
	case t.kind == "cluster":
		return "the manager of cluster " + t.name
	}
	return t.String()
}

// thing is what a resource belongs to. An address does not tell whether a schema stands by itself or with a topic: the file after the change
// does, else that before.
func (r *review) thing(at string, values plan.Values) thing {
	of := thingOf(at, values)
	for _, file := range []*config.Located{r.New, r.Old} {
		if file == nil || of.kind != "schema" {
			continue
		}
		for _, subject := range file.Config.Subjects() {
			if subject.Name == of.name {
				of.path = subject.Path
				return of
			}
		}
	}
	return of
}

// place finds the line that a thing stands in: that of the new file, else of the old one, else where it would stand.
func (r *review) place(of thing) *Place {
	if of.path == "" {
		return nil
	}
	in := func(file *config.Located, gone bool) *Place {
		return &Place{File: file.File, Line: file.Line(of.path), Path: of.path, Gone: gone}
	}
	switch {
	case r.New != nil && (r.New.Has(of.path) || r.fate(r.New, of).there):
		return in(r.New, false)
	case r.Old != nil && (r.Old.Has(of.path) || r.fate(r.Old, of).there):
		return in(r.Old, r.New != nil)
	case r.New != nil:
		return in(r.New, of.kind != "")
	}
	return nil
}

// fate is what a file says becomes of a thing.
type fate struct {
	// there is whether the file has it.
	there bool
	// by is what in the file says that it may go, "" if nothing does.
	by string
}

// says names the nearest line, at a path or above it, that gives a key its value.
func says(file *config.Located, path, key, value string) string {
	for at := path; ; at = at[:max(0, strings.LastIndexAny(at, ".["))] {
		own := strings.TrimPrefix(at+"."+key, ".")
		if file.Has(own) {
			return fmt.Sprintf("%s: %s in %s:%d", key, value, file.File, file.Line(own))
		}
		if at == "" {
			return key + " in " + file.File
		}
	}
}

// fate of a thing in a file, as the stacks define retire and protect. What belongs to an application, a connector or a share
// goes with it; accounts of clusters and links go with these.
func (r *review) fate(file *config.Located, of thing) fate {
	said := lineOf(file, of)
	switch {
	case said.there && said.retires:
		return fate{true, says(file, of.path, "retire", "true")}
	case said.there && said.protect != nil && !*said.protect:
		return fate{true, says(file, of.path, "protect", "false")}
	}
	return fate{there: said.there}
}

// line is what a file says of a thing: whether it is there and retires, and its protection, nil for what has none.
type line struct {
	there, retires bool
	protect        *bool
}

func lineOf(file *config.Located, of thing) line {
	switch of.kind {
	case "topic", "application", "connector":
		return onCluster(file.Config.Confluent.Clusters[of.owner], of)
	}
	return ofSystem(file, of)
}

// onCluster is what a cluster of the file says of something on it. One that is not there has nothing on it.
func onCluster(cluster config.Cluster, of thing) line {
	switch of.kind {
	case "topic":
		topic, there := cluster.Topics[of.name]
		return line{there, topic.Retire, topic.Protect}
	case "application":
		application, there := cluster.Applications[of.name]
		return line{there, application.Retire, nil}
	}
	connector, there := cluster.Connectors[of.name]
	return line{there, connector.Retire, nil}
}

func ofSystem(file *config.Located, of thing) line {
	cfg := file.Config
	switch of.kind {
	case "environment":
		return line{cfg.Confluent.Environment.ID == "", false, cfg.Confluent.Environment.Protect}
	case "cluster":
		cluster, there := cfg.Confluent.Clusters[of.name]
		return line{there, cluster.Retire, cluster.Protect}
	case "link":
		link, there := cfg.Links[of.name]
		return line{there, link.Retire, link.Protect}
	case "mirror topic":
		for _, mirror := range slices.Concat(cfg.Mirrors(of.owner), cfg.ReverseMirrors(of.owner)) {
			if mirror.Topic == of.name {
				return line{true, mirror.Retire, &mirror.Protect}
			}
		}
		return line{}
	case "schema":
		for _, subject := range cfg.Subjects() {
			if subject.Name == of.name {
				return line{true, subject.Retire, subject.Protect}
			}
		}
		return line{}
	case "share":
		share, there := cfg.Shares[of.name]
		return line{there, share.Retire, nil}
	case "exporter":
		exporter, there := cfg.Exporters()[of.name]
		return line{there, exporter.Retire, nil}
	case "import":
		imported, there := cfg.Imports()[of.name]
		return line{there, imported.Retire, nil}
	case "PrivateLink VPC":
		_, there := cfg.PrivateLink.VPCs[of.name]
		return line{there: there}
	case "hub VPC":
		_, there := cfg.Hub.VPCs[of.name]
		return line{there: there}
	}
	return line{there: file.Has(of.path)}
}

// meant tells whether the files say that a thing is to go, and by what. If it stands in the new file, that decides; if it is gone
// from there, what the old one said of it does, or what the state remembers: an object that was not protected any more.
func (r *review) meant(stack string, of thing, resource string) (by string) {
	if r.New != nil {
		if now := r.fate(r.New, of); now.there {
			return now.by
		}
	}
	if r.Old != nil {
		if before := r.fate(r.Old, of); before.there {
			return before.by
		}
	}
	if r.unguarded[stack][resource] {
		return "the stack does not protect it any more, by retire or protect: false"
	}
	return ""
}

// cause completes a finding of something lost by the line that causes it, and whether it is meant.
func (r *review) cause(f *Finding, of thing, resource string) {
	f.Place = r.place(of)
	f.By = r.meant(f.Stack, of, resource)
	f.Meant = f.By != ""
	if f.StoppedBy == "" {
		f.StoppedBy = r.guarded[f.Stack][resource]
	}
	if f.Place != nil && f.Place.Gone && !f.Meant {
		f.Details = append(f.Details, fmt.Sprintf("%s is not in the file any more, and nothing said before that it is to go.", capital(cmp.Or(of.String(), of.path))))
	}
}
