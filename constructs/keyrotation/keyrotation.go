// Package keyrotation is the clock by which API keys rotate.
//
// Time is counted in whole periods since an anchor that is set once. A principal
// has a key in each of n slots; in period k the active slot is k mod n, and slot i
// is of generation k - ((k - i) mod n). So at the end of a period exactly one
// generation changes, that of the slot that becomes active, and the keys of the
// n - 1 periods before stay valid.
package keyrotation

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-time-go/time/v10/staticresource"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/address"
)

// Props of the rotation.
type Props struct {
	// Days of a period.
	Days int
	// Slots, the number of keys of each principal.
	Slots int
}

// Outputs of the rotation.
type Outputs struct {
	// Slots are the references that replace a slot's key when they change.
	Slots []string
	// PeriodReference is the number of the current period, for expressions.
	PeriodReference string
	// PreviousReference is the moment, RFC 3339, at which the period before the current one began: a
	// secret that is older has missed a rotation.
	PreviousReference string
}

// maxPeriods is how many elements Terraform's range function gives at most.
// https://developer.hashicorp.com/terraform/language/functions/range
const maxPeriods = 1024

// maxHours keeps the last period within what Terraform's timeadd can add, 2^63 nanoseconds.
const maxHours = 2_500_000

// New makes the anchor, counts the periods and makes the slots.
//
// plantimestamp is the time of the plan, so a plan between two boundaries is empty.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	element.Add(this, "", staticresource.NewStaticResource, &staticresource.StaticResourceConfig{
		// An anchor that was imported has empty triggers, not none: without this it would be
		// replaced, and every key with it.
		Lifecycle: &cdktf.TerraformResourceLifecycle{IgnoreChanges: []string{"triggers"}},
	})
	hours := props.Days * 24
	element.Local(this, "period", element.Expression(fmt.Sprintf(
		`length([for n in range(1, %d) : n if timecmp(plantimestamp(), timeadd(time_static.%s.rfc3339, "${n * %d}h")) >= 0])`,
		min(maxPeriods, maxHours/hours), this.ID(""), hours)))
	element.Local(this, "previous", element.Expression(fmt.Sprintf(
		`timeadd(time_static.%s.rfc3339, "${(local.%s - 1) * %d}h")`, this.ID(""), this.ID("period"), hours)))
	outputs := Outputs{PeriodReference: "local." + this.ID("period"), PreviousReference: "local." + this.ID("previous")}
	for slot := range props.Slots {
		name := address.Slot(slot)
		// One slots is added before the remainder is taken, which keeps it positive.
		generation := fmt.Sprintf("%[1]s - (%[1]s + %[2]d) %% %[3]d",
			outputs.PeriodReference, props.Slots-slot, props.Slots)
		element.Add(this, name, cdktf.NewDataResource, &cdktf.DataConfig{
			Input: &map[string]any{"generation": element.Expression(generation)},
		})
		outputs.Slots = append(outputs.Slots, "terraform_data."+this.ID(name))
	}
	return outputs
}

// Active is the expression that picks, of one value per slot, that of the active slot.
func (o Outputs) Active(values string) string {
	return fmt.Sprintf("element([%s], %s)", values, o.PeriodReference)
}

// Replace is the lifecycle of a key in a slot: the new one first, so that there is
// always a valid key to move to.
func (o Outputs) Replace(slot int) *cdktf.TerraformResourceLifecycle {
	return &cdktf.TerraformResourceLifecycle{
		CreateBeforeDestroy: jsii.Bool(true),
		ReplaceTriggeredBy:  &[]any{o.Slots[slot]},
	}
}
