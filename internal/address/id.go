package address

import (
	"slices"
	"strings"
)

// Kind is what an object belongs to: the word that its id begins with.
type Kind string

// Kinds of owners, of which the configuration may name any number.
const (
	OfHubVPC         Kind = "hub"
	OfPrivateLinkVPC Kind = "spoke"
	OfCluster        Kind = "cluster"
	OfLink           Kind = "link"
	OfShare          Kind = "share"
	OfResolver       Kind = "resolver"
	OfWorkspace      Kind = "workspace"
	// OfIdentityProvider is an identity provider; the pools of its tokens belong to the applications.
	OfIdentityProvider Kind = "identity-provider"
)

var owners = []Kind{OfHubVPC, OfPrivateLinkVPC, OfCluster, OfLink, OfShare, OfResolver, OfWorkspace, OfIdentityProvider}

// Ids of what is there once.
const (
	Environment     = "environment"
	Attachment      = "attachment"
	Gateway         = "gateway"
	EndpointService = "endpoint-service"
	KeyRotation     = "key-rotation"
	SchemaRegistry  = "schema-registry"
	Project         = "project"
	AgentPool       = "agent-pool"
	OIDCProvider    = "oidc-provider"
	// Monitoring is the principal that reads metrics.
	Monitoring = "monitoring"
	// System is the mark of whose state it is, Guard what keeps that which holds data.
	System = "system"
	Guard  = "guard"
	// MissedRotation tells of a period in which no key was replaced.
	MissedRotation = KeyRotation + "_missed"
)

var singles = []string{Environment, Attachment, Gateway, EndpointService, KeyRotation, SchemaRegistry, Monitoring, Project, AgentPool, OIDCProvider, System, Guard}

// ID is a logical id, taken apart.
type ID struct {
	// Kind of the owner; for what is there once, its id.
	Kind Kind
	// Name of the owner in the configuration; empty for what is there once.
	Name string
	// Parts say what of the owner it is; none for the owner itself.
	Parts []string
}

// ParseID takes a logical id apart. It is false for one that the stacks do not give.
func ParseID(text string) (id ID, ok bool) {
	words := strings.Split(text, "_")
	kind := Kind(words[0])
	switch {
	case slices.Contains(singles, words[0]):
		return ID{Kind: kind, Parts: words[1:]}, true
	case slices.Contains(owners, kind) && len(words) > 1 && words[1] != "":
		return ID{Kind: kind, Name: words[1], Parts: words[2:]}, true
	}
	return ID{}, false
}

// String writes the id.
func (id ID) String() string {
	text := Join(string(id.Kind), id.Name)
	for _, part := range id.Parts {
		text += "_" + part
	}
	return text
}

// Owner takes an address apart as far as its owner. It is false if that is not of the kind.
func Owner(text string, kind Kind) (name string, ok bool) {
	a, ok := Parse(text)
	if !ok {
		return "", false
	}
	id, ok := ParseID(a.ID)
	return id.Name, ok && id.Kind == kind
}

// Join joins the id of a construct with the name of an element in it. The element that the
// construct is named for has no name of its own.
func Join(construct, name string) string {
	if name == "" {
		return construct
	}
	return construct + "_" + name
}
