// Package networkacl manages the default network ACL of a PrivateLink VPC, which all of its
// subnets use: AWS makes it with everything allowed.
//
//	in:  443 and 9092 from the clients
//	out: 1024-65535 to the clients
//	in and out: 443 and 1024-65535 inside of the VPC
//
// A network ACL is stateless and applies where traffic crosses a subnet's edge. The last line is
// for what crosses one inside: the Transit Gateway delivers in the zone that the client comes from and
// goes on to the endpoint's interface in another (443 and 9092 out of one subnet, into the next), the
// interface answers through the attachment (the inbound rules count, by the interface's own address),
// and clients in the VPC itself do the same. DNS queries to AmazonProvidedDNS, DHCP and time are not
// filtered, and what the endpoint sends to Confluent does not cross the subnet's edge.
// https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html
// https://docs.aws.amazon.com/vpc/latest/userguide/nacl-basics.html
package networkacl

import (
	"fmt"
	"net/netip"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/defaultnetworkacl"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/privatelinkvpc"
	"cdk.tf/confluent-privatelink/constructs/tags"
)

// Props of the default network ACL.
type Props struct {
	// Name is the display name.
	Name string
	// VPC whose ACL it is.
	VPC privatelinkvpc.Outputs
	// CIDR of the VPC.
	CIDR netip.Prefix
	// Clients whose entries are added to those of the VPC itself.
	Clients []Client
}

// Client is a network that reaches the endpoint: by its CIDR blocks, or by the expression of a
// list that only AWS knows.
type Client struct {
	// Name gives the entries their numbers.
	Name      string
	CIDRs     []netip.Prefix
	Reference string
}

// ports of an entry, both ends included.
type ports struct{ first, last int }

var (
	services = []ports{{443, 443}, {9092, 9092}}
	// Those that clients get answers at, whatever their system.
	// https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports
	replies = []ports{{1024, 65535}}
	inside  = []ports{{443, 443}, {1024, 65535}}
)

// New adopts the ACL: what is not written here is taken out of it.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	subnets := make([]*string, len(props.VPC.Subnets))
	for i, subnet := range props.VPC.Subnets {
		subnets[i] = subnet.ID
	}
	acl := element.Add(this, "", defaultnetworkacl.NewDefaultNetworkAcl, &defaultnetworkacl.DefaultNetworkAclConfig{
		DefaultNetworkAclId: props.VPC.DefaultNetworkACLID,
		// Named, so that a subnet which somebody moves to another ACL shows in the plan.
		SubnetIds: &subnets,
		Tags:      tags.Name(props.Name),
	})
	// In an order of their own: the JSON tells in which they were written.
	for _, side := range []struct {
		direction string
		toClients []ports
	}{{"ingress", services}, {"egress", replies}} {
		fixed, looked := entries(100, []netip.Prefix{props.CIDR}, inside), []any{}
		first := numbers(props.Clients)
		for _, client := range props.Clients {
			first := first[client.Name]
			if client.Reference != "" {
				looked = append(looked, dynamic(side.direction, first, client.Reference, side.toClients)...)
			}
			fixed = append(fixed, entries(first, client.CIDRs, side.toClients)...)
		}
		acl.AddOverride(jsii.String(side.direction), fixed)
		if len(looked) > 0 {
			acl.AddOverride(jsii.String("dynamic."+side.direction), looked)
		}
	}
}

// entries allows the ports of each block, numbered from first on.
func entries(first int, cidrs []netip.Prefix, allowed []ports) []any {
	var list []any
	for i, cidr := range cidrs {
		for j, p := range allowed {
			list = append(list, entry(first+i*len(allowed)+j, cidr.String(), p))
		}
	}
	return list
}

func entry(number any, cidr string, p ports) map[string]any {
	return map[string]any{
		"rule_no": number, "action": "allow", "protocol": "tcp", "cidr_block": cidr, "from_port": p.first, "to_port": p.last,
	}
}

// dynamic does the same for a list of blocks that only AWS knows.
func dynamic(direction string, first int, reference string, allowed []ports) []any {
	var list []any
	for j, p := range allowed {
		number := fmt.Sprintf("${%d + %d * %s.key}", first+j, len(allowed), direction)
		list = append(list, map[string]any{
			"for_each": "${" + reference + "}", "content": entry(number, "${"+direction+".value}", p),
		})
	}
	return list
}
