// Package element hangs Terraform objects on constructs and gives each a readable, stable
// address by the grammar of package address.
//
// CDKTF derives a logical id from the construct path and adds a hash of it, so
// that moving a construct in the Go code renames, and thereby replaces, what
// exists. Here the logical id is what the construct says.
package element

import (
	"reflect"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/internal/address"
)

// Scope is an open construct on which elements are hung.
type Scope struct {
	construct constructs.Construct
	prefix    string
	provider  cdktf.TerraformProvider
}

// Open makes a construct of the given id below parent. Constructs stand directly below
// their stack, so the id alone is the path: asking for it would cost two calls to Node
// for each construct.
func Open(parent constructs.Construct, id string) Scope {
	return Scope{construct: constructs.NewConstruct(parent, &id), prefix: id}
}

// In returns the scope with another provider configuration: what is added there is made in the account
// that it works in. Nil is the stack's own.
func (s Scope) In(provider cdktf.TerraformProvider) Scope {
	s.provider = provider
	return s
}

// ID returns the logical id of an element of this scope, for use in expressions:
// "aws_subnet." + scope.ID("use1-az1"). The element that the construct is named
// for has no name of its own: "aws_vpc." + scope.ID("").
func (s Scope) ID(name string) string {
	return address.Join(s.prefix, name)
}

// Add creates an element (resource, data source) with the generated constructor
// and gives it its logical id. Elements of different types may have one name, as
// in Terraform; a second of the same type is refused by the constructs library.
func Add[Config any, Element cdktf.TerraformElement](
	s Scope, name string, create func(constructs.Construct, *string, *Config) Element, config *Config,
) Element {
	id := address.Join(strings.TrimSuffix(reflect.TypeFor[Config]().Name(), "Config"), name)
	if s.provider != nil {
		reflect.ValueOf(config).Elem().FieldByName("Provider").Set(reflect.ValueOf(s.provider))
	}
	element := create(s.construct, &id, config)
	element.OverrideLogicalId(jsii.String(s.ID(name)))
	return element
}

// Protected is the lifecycle of what must not be lost by a plan that replaces it; nil if it may.
func Protected(protect bool) *cdktf.TerraformResourceLifecycle {
	if !protect {
		return nil
	}
	return &cdktf.TerraformResourceLifecycle{PreventDestroy: jsii.Bool(true)}
}

// Keep adds to a lifecycle, which may be nil, that what has it must not be lost; it returns it as it is if that may be.
func Keep(lifecycle *cdktf.TerraformResourceLifecycle, protect bool) *cdktf.TerraformResourceLifecycle {
	if !protect {
		return lifecycle
	}
	if lifecycle == nil {
		return Protected(true)
	}
	lifecycle.PreventDestroy = jsii.Bool(true)
	return lifecycle
}

// Postcondition is the lifecycle of what is refused, with a message, unless a condition holds once it is read or made.
func Postcondition(condition, message string) *cdktf.TerraformResourceLifecycle {
	return &cdktf.TerraformResourceLifecycle{Postcondition: &[]*cdktf.Postcondition{{
		Condition: Expression(condition), ErrorMessage: &message,
	}}}
}

// Local creates a local value. Inside an expression of the same stack it is
// "local." + s.ID(name); in another stack, the token AsString. Giving an
// intermediate value a name keeps the expressions in the JSON short enough to read.
func Local(s Scope, name string, value any) cdktf.TerraformLocal {
	local := cdktf.NewTerraformLocal(s.construct, jsii.String(address.Join("Local", name)), value)
	local.OverrideLogicalId(jsii.String(s.ID(name)))
	return local
}

// Optional is a text that may be left out: nil if it is empty.
func Optional(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

// Expression returns the string that Terraform evaluates as the expression.
func Expression(expression string) *string {
	return jsii.String("${" + expression + "}")
}
