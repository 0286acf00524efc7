package permissions_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/permissions"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// What some configuration makes in the account of its hub stands in that account's table, and what all make in the
// hub's only is not given in the system's.
func TestEachAccountGetsWhatIsMadeThere(t *testing.T) {
	across := example
	across.HubRoles = []string{"arn:aws:iam::210987654321:role/hub"}
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, name := range []string{stack.Networking, stack.ConfluentCore} {
			made := c.Stack(t, name)
			for _, address := range made.Addresses() {
				kind := address[:strings.LastIndex(strings.SplitN(address, "[", 2)[0], ".")]
				if made.Object(address).Text("provider") != "" {
					assert.Contains(t, permissions.HubMarkdown(name), "| `"+kind+"` |", address)
				}
			}
		}
	})
	one, two := permissions.Policy(stack.Networking, example, false), permissions.Policy(stack.Networking, across, false)
	assert.Contains(t, one, "ec2:AssociateTransitGatewayRouteTable")
	assert.NotContains(t, one, "ram:")
	assert.NotContains(t, one, "sts:")
	assert.NotContains(t, two, "ec2:AssociateTransitGatewayRouteTable")
	assert.NotContains(t, two, "ec2:AcceptTransitGatewayVpcAttachment")
	assert.NotContains(t, two, "ram:CreateResourceShare")
	assert.Contains(t, two, "ram:AcceptResourceShareInvitation")
	assume := `"Action":["sts:AssumeRole"],"Resource":["arn:aws:iam::210987654321:role/hub"]`
	assert.Contains(t, two, assume)
	assert.Contains(t, permissions.Policy(stack.ConfluentCore, across, true), assume)
	assert.NotContains(t, permissions.Policy(stack.ClusterLink, across, false), "sts:")
}
