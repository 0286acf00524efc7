// Package guard stops a plan that would lose data because a line left the configuration file.
//
// prevent_destroy in a resource's own block goes with the block, so it stops a replacement but
// not a deleted line. The guard is a resource that stays: it has an instance for each protected
// thing, and refuses, naming it, when one goes.
package guard

import (
	"slices"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a stack's guard.
type Props struct {
	// Things that hold data, by address, and whether they are protected.
	Things map[string]bool
	// Forgotten are the addresses that leave the state while what they name stays.
	Forgotten []string
}

const protected, unprotected = "protected", "unprotected"

// New makes an instance per thing. One that is not protected any more moves to a twin that
// may be destroyed.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	sorted := map[bool][]string{}
	for address, on := range props.Things {
		sorted[on] = append(sorted[on], address)
	}
	slices.Sort(sorted[true])
	slices.Sort(sorted[false])
	// Also for none: its block is what refuses the last one's end.
	element.Add(this, protected, cdktf.NewDataResource, &cdktf.DataConfig{
		ForEach:   cdktf.TerraformIterator_FromList(jsii.Strings(sorted[true]...)),
		Lifecycle: &cdktf.TerraformResourceLifecycle{PreventDestroy: jsii.Bool(true)},
	})
	stack := cdktf.TerraformStack_Of(scope)
	if len(sorted[false]) > 0 {
		element.Add(this, unprotected, cdktf.NewDataResource, &cdktf.DataConfig{
			ForEach: cdktf.TerraformIterator_FromList(jsii.Strings(sorted[false]...)),
		})
		var moves []any
		for _, address := range sorted[false] {
			instance := `["` + address + `"]`
			moves = append(moves, map[string]any{
				"from": "terraform_data." + this.ID(protected) + instance,
				"to":   "terraform_data." + this.ID(unprotected) + instance,
			})
		}
		stack.AddOverride(jsii.String("moved"), moves)
	}
	if len(props.Forgotten) > 0 {
		var blocks []any
		for _, address := range slices.Sorted(slices.Values(props.Forgotten)) {
			blocks = append(blocks, map[string]any{"from": address, "lifecycle": map[string]any{"destroy": false}})
		}
		stack.AddOverride(jsii.String("removed"), blocks)
	}
}
