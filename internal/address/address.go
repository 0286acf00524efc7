// Package address gives every Terraform object a readable, stable address.
//
// CDKTF derives a logical id from the construct path and adds a hash of it, so
// that moving a construct in the Go code renames, and thereby replaces, what
// exists. Here the logical id is what the construct says: the ids on the path
// below the stack, joined with an underscore, as in
//
//	aws_subnet.spoke_sandbox_subnet_use1-az1
//
// Config keys hold no underscore, so two paths never give one id.
package address

import (
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Scope is an open construct on which elements are hung.
type Scope struct {
	// Construct is the parent for nested constructs.
	Construct constructs.Construct
	prefix    string
}

// Open makes a construct of the given id below parent.
func Open(parent constructs.Construct, id string) Scope {
	construct := constructs.NewConstruct(parent, &id)
	_, below, _ := strings.Cut(*construct.Node().Path(), "/")
	return Scope{Construct: construct, prefix: strings.ReplaceAll(below, "/", "_")}
}

// ID returns the logical id of an element of this scope, for use in expressions:
// "aws_vpc." + scope.ID("vpc").
func (s Scope) ID(element string) string {
	return s.prefix + "_" + element
}

// Add creates an element (resource, data source) with the generated constructor
// and gives it its logical id.
func Add[Config any, Element cdktf.TerraformElement](
	s Scope, id string, create func(constructs.Construct, *string, *Config) Element, config *Config,
) Element {
	element := create(s.Construct, &id, config)
	element.OverrideLogicalId(jsii.String(s.ID(id)))
	return element
}

// Local creates a local value and returns the reference to it, local.<id>, to be
// used inside an expression. Giving an intermediate value a name keeps the
// expressions in the JSON short enough to be read.
func Local(s Scope, id string, value any) string {
	local := cdktf.NewTerraformLocal(s.Construct, &id, value)
	local.OverrideLogicalId(jsii.String(s.ID(id)))
	return "local." + s.ID(id)
}

// Expression returns the string that Terraform evaluates as the expression.
func Expression(expression string) *string {
	return jsii.String("${" + expression + "}")
}
