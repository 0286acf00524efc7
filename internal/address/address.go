// Package address gives every Terraform object a readable, stable address.
//
// CDKTF derives a logical id from the construct path and adds a hash of it, so
// that moving a construct in the Go code renames, and thereby replaces, what
// exists. Here the logical id is what the construct says: the ids on the path
// below the stack, joined with an underscore, as in
//
//	aws_subnet.spoke_sandbox_use1-az1
//
// Config keys hold no underscore, so two paths never give one id.
package address

import (
	"reflect"
	"regexp"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/internal/config"
)

// Scope is an open construct on which elements are hung.
type Scope struct {
	construct constructs.Construct
	prefix    string
}

// Open makes a construct of the given id below parent. Constructs stand directly below
// their stack, so the id alone is the path: asking for it would cost two calls to Node
// for each construct.
func Open(parent constructs.Construct, id string) Scope {
	return Scope{construct: constructs.NewConstruct(parent, &id), prefix: id}
}

// ID returns the logical id of an element of this scope, for use in expressions:
// "aws_subnet." + scope.ID("use1-az1"). The element that the construct is named
// for has no name of its own: "aws_vpc." + scope.ID("").
func (s Scope) ID(name string) string {
	if name == "" {
		return s.prefix
	}
	return s.prefix + "_" + name
}

// Add creates an element (resource, data source) with the generated constructor
// and gives it its logical id. Elements of different types may have one name, as
// in Terraform; a second of the same type is refused by the constructs library.
func Add[Config any, Element cdktf.TerraformElement](
	s Scope, name string, create func(constructs.Construct, *string, *Config) Element, config *Config,
) Element {
	id := strings.TrimSuffix(reflect.TypeFor[Config]().Name(), "Config")
	if name != "" {
		id += "_" + name
	}
	element := create(s.construct, &id, config)
	element.OverrideLogicalId(jsii.String(s.ID(name)))
	return element
}

// Local creates a local value. Inside an expression of the same stack it is
// "local." + s.ID(name); in another stack, the token AsString. Giving an
// intermediate value a name keeps the expressions in the JSON short enough to read.
func Local(s Scope, name string, value any) cdktf.TerraformLocal {
	local := cdktf.NewTerraformLocal(s.construct, jsii.String("Local_"+name), value)
	local.OverrideLogicalId(jsii.String(s.ID(name)))
	return local
}

// Of names what a pattern covers, as a part of a logical id: topic_<name>,
// topic-prefix_<prefix> or every-topic. Terraform takes letters, digits, - and _ in
// an id; anything else becomes an underscore, and two patterns that would become
// one id in a scope are refused by the constructs library.
func Of(kind string, pattern config.Pattern) string {
	switch prefix, ok := pattern.Prefix(); {
	case ok && prefix == "":
		return "every-" + kind
	case ok:
		return kind + "-prefix_" + clean(prefix)
	}
	return kind + "_" + clean(string(pattern))
}

var notInID = regexp.MustCompile(`[^A-Za-z0-9_-]`)

func clean(name string) string { return notInID.ReplaceAllString(name, "_") }

// Expression returns the string that Terraform evaluates as the expression.
func Expression(expression string) *string {
	return jsii.String("${" + expression + "}")
}
