// Package roles binds one principal to roles on resources of one cluster.
package roles

import (
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/rolebinding"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/rights"
)

// Props of a principal's roles.
type Props struct {
	// AccountID, sa-..., that gets them.
	AccountID *string
	// Roles that it gets.
	Roles []rights.Role
	// ClusterID, lkc-...
	ClusterID *string
	// ClusterCRN is the cluster's resource name.
	ClusterCRN *string
	// Gate of the cluster: rights are given when the way to it is proven, as ACLs are.
	Gate cdktf.ITerraformDependable
}

// New makes a role binding per role. Confluent too marks a prefix by a * at its end.
// https://docs.confluent.io/cloud/current/api.html#section/Identifiers-and-URLs/Confluent-Resource-Names-(CRNs)
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	for _, role := range props.Roles {
		resource := strings.ToLower(strings.ReplaceAll(role.Type, "_", "-")) + "=" + string(role.Pattern)
		element.Add(this, address.RoleOn(role.Name, role.Type, role.Pattern),
			rolebinding.NewRoleBinding, &rolebinding.RoleBindingConfig{
				Principal:  jsii.String("User:" + *props.AccountID),
				RoleName:   jsii.String(role.Name),
				CrnPattern: jsii.String(*props.ClusterCRN + "/kafka=" + *props.ClusterID + "/" + resource),
				DependsOn:  &[]cdktf.ITerraformDependable{props.Gate},
			})
	}
}
