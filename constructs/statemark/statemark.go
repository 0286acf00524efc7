// Package statemark writes into a stack's state whose it is. A state that belongs to
// another system is then refused at plan, before anything of that system is changed.
package statemark

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a mark.
type Props struct {
	// System is the name of the system, as in its configuration file.
	System string
	// Protect keeps the mark, and so the stack, from being destroyed: who destroys is not asked
	// whether the state is his, because destroy leaves postconditions out.
	Protect bool
}

// New makes the mark. Its input is remembered from the first apply and compared with the name
// in the file at every plan after it. A state without a mark gets one at the next apply.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	element.Add(this, "", cdktf.NewDataResource, &cdktf.DataConfig{
		Input: &map[string]any{"name": &props.System},
		Lifecycle: &cdktf.TerraformResourceLifecycle{
			IgnoreChanges:  []string{"input"},
			PreventDestroy: jsii.Bool(props.Protect),
			Postcondition: &[]*cdktf.Postcondition{{
				Condition: element.Expression(fmt.Sprintf("self.input.name == %q", props.System)),
				ErrorMessage: jsii.String("This state belongs to the system ${self.input.name}, and the configuration file is that of " +
					props.System + ": nothing was changed. Each system needs a state of its own (section state of the file)."),
			}},
		},
	})
}
