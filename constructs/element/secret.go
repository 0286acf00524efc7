package element

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// EphemeralSecret reads a secret while Terraform runs, and returns the expression of the JSON in it: no schema carries it, and no state
// and no plan keeps it. It waits for the gate at an address: without a path nothing is read.
func EphemeralSecret(scope constructs.Construct, id, name, gateAddress string) string {
	const kind = "aws_secretsmanager_secret_version" // CDKTF has no ephemeral resources
	cdktf.TerraformStack_Of(scope).AddOverride(jsii.String("ephemeral."+kind+"."+id), map[string]any{
		"secret_id":  name,
		"depends_on": []any{gateAddress},
	})
	return "jsondecode(ephemeral." + kind + "." + id + ".secret_string)"
}
