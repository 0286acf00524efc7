// Package address is the grammar of the Terraform addresses that the stacks use: it writes
// them, and takes them apart again.
//
//	address = [ "data." | "ephemeral." ] type "." id [ "[" key "]" ]
//	id      = ( owner "_" name | single ) { "_" part }
//	owner   = "hub" | "spoke" | "cluster" | "link" | "share" | "resolver" | "workspace" | "identity-provider"
//	single  = "environment" | "attachment" | "gateway" | "endpoint-service" | "key-rotation" | "schema-registry" | "monitoring" |
//	         "project" | "agent-pool" | "oidc-provider" | "system" | "guard"
//
// An id says what the object belongs to, then which part of that it is, as in
//
//	aws_subnet.spoke_sandbox_use1-az1
//
// A name is a key of the configuration and holds no underscore, so two paths never give one
// id. Only a topic, group or subject has underscores of its own, and it stands last.
//
// An address is a promise to the states that exist: a change of one destroys and creates anew.
package address

import (
	"fmt"
	"regexp"
	"strconv"
)

// Address is a Terraform address, taken apart.
type Address struct {
	// Type of the resource; data. stands before that of a data source, ephemeral. before that of an ephemeral resource.
	Type string
	// ID is the logical id.
	ID string
	// Key of an instance: a string by for_each, an int by count, nil without either.
	Key any
}

// String writes the address.
func (a Address) String() string {
	text := a.Resource()
	switch key := a.Key.(type) {
	case nil:
		return text
	case string:
		return text + "[" + strconv.Quote(key) + "]"
	default:
		return fmt.Sprintf("%s[%v]", text, key)
	}
}

// Resource is the address without the key of an instance.
func (a Address) Resource() string { return a.Type + "." + a.ID }

var form = regexp.MustCompile(`^((?:data\.|ephemeral\.)?[a-z][a-z0-9_]*)\.([A-Za-z0-9_-]+)(?:\[(.+)\])?$`)

// Parse takes an address apart. It is false for what is none, or one in a module.
func Parse(text string) (a Address, ok bool) {
	parts := form.FindStringSubmatch(text)
	if parts == nil {
		return Address{}, false
	}
	a = Address{Type: parts[1], ID: parts[2]}
	if parts[3] == "" {
		return a, true
	}
	if number, err := strconv.Atoi(parts[3]); err == nil {
		a.Key = number
	} else if key, err := strconv.Unquote(parts[3]); err == nil {
		a.Key = key
	}
	return a, a.String() == text
}
