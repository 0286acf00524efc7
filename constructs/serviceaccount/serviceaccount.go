// Package serviceaccount makes a service account with its role bindings.
package serviceaccount

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/rolebinding"
	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/serviceaccount"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a service account.
type Props struct {
	// Name to display, unique in the organization.
	Name string
	// Description of what it is for.
	Description string
	// Roles that it gets.
	Roles []Role
}

// Role is a role on one resource.
type Role struct {
	// ID in the address of the binding.
	ID string
	// Name of the role, for example CloudClusterAdmin.
	Name string
	// CRN of the resource, the narrowest that the role is needed on.
	CRN *string
}

// Outputs of a service account.
type Outputs struct {
	// Account: API keys name it as their owner.
	Account serviceaccount.ServiceAccount
	// ID, sa-...: ACLs and connectors name it.
	ID *string
	// Bindings: keys wait for them, so that a key outlives none of its rights.
	Bindings []cdktf.ITerraformDependable
}

// New makes the account, then its bindings.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	account := element.Add(this, "", serviceaccount.NewServiceAccount, &serviceaccount.ServiceAccountConfig{
		DisplayName: &props.Name,
		Description: &props.Description,
	})
	return Outputs{Account: account, ID: account.Id(), Bindings: Bind(this, account.Id(), props.Roles)}
}

// Bind gives roles to a principal, in its scope: a service account, or an identity pool.
func Bind(this element.Scope, principalID *string, roles []Role) []cdktf.ITerraformDependable {
	var bindings []cdktf.ITerraformDependable
	for _, role := range roles {
		bindings = append(bindings, element.Add(this, role.ID,
			rolebinding.NewRoleBinding, &rolebinding.RoleBindingConfig{
				Principal:  jsii.String("User:" + *principalID),
				RoleName:   jsii.String(role.Name),
				CrnPattern: role.CRN,
			}))
	}
	return bindings
}
