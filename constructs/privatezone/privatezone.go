// Package privatezone makes a private hosted zone in which Confluent's names lead
// to one interface endpoint.
//
//	lkc-x.<domain> -> * CNAME -> endpoint's regional name -> the endpoint's addresses
//
// Two zones of one name are fine as long as no VPC is associated with both; so
// every VPC can be led to its own endpoint though the domain is the same.
// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html
package privatezone

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawsroute53zone"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route53record"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route53zone"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route53zoneassociation"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/interfaceendpoint"
	"cdk.tf/confluent-privatelink/constructs/privatelinkvpc"
	"cdk.tf/confluent-privatelink/constructs/tags"
	"cdk.tf/confluent-privatelink/internal/address"
)

// ttl of the records in seconds, that of Confluent's own example.
const ttl = 60

// Props of a private hosted zone.
type Props struct {
	// ExistingID, Z..., of a zone that is looked up and not managed; else one is made.
	ExistingID string
	// Name tag and comment: the zones of one domain differ in nothing else that people see.
	Name string
	// Domain of the zone.
	Domain *string
	// HomeVPCID is the VPC that the zone is created in; it never changes.
	HomeVPCID *string
	// Provider of the account that the zone, its home VPC and VPCIDs are of; nil for the stack's own.
	Provider cdktf.TerraformProvider
	// VPCIDs of all others in its account that resolve by it, by name.
	VPCIDs map[string]*string
	// Elsewhere are those in other accounts.
	Elsewhere []Elsewhere
	// Endpoint that the names lead to; nil writes no records into a zone that exists.
	Endpoint *interfaceendpoint.Outputs
	// Zonal makes a record per subnet for names within an availability zone.
	Zonal []privatelinkvpc.Subnet
	// Protect refuses to delete or replace it: other systems name it.
	Protect bool
}

// Address of a zone that is made.
func Address(id string) string { return "aws_route53_zone." + id }

// Outputs of a private hosted zone.
type Outputs struct {
	// ID, Z...: other systems name it.
	ID *string
}

// Elsewhere are VPCs of another account that resolve by the zone.
type Elsewhere struct {
	// Account in the addresses.
	Account string
	// Provider of the account; nil for the stack's own.
	Provider cdktf.TerraformProvider
	// VPCIDs by name.
	VPCIDs map[string]*string
}

// New makes the zone, or looks it up, then its associations and its records.
//
// A private zone cannot be created without a VPC, and Terraform must not fight
// over the others: the home VPC stands in the zone, all others are associations,
// and later changes of the former are ignored.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id).In(props.Provider)
	zone := newZone(this, props)
	if len(props.VPCIDs) > 0 {
		element.Add(this, "", route53zoneassociation.NewRoute53ZoneAssociation,
			&route53zoneassociation.Route53ZoneAssociationConfig{
				ForEach: cdktf.TerraformIterator_FromMap(props.VPCIDs),
				ZoneId:  zone,
				VpcId:   jsii.String("${each.value}"),
			})
	}
	for _, vpcs := range props.Elsewhere {
		associateElsewhere(this, zone, vpcs)
	}
	if props.Endpoint == nil {
		return Outputs{ID: zone}
	}
	regional := props.Endpoint.DNSEntryReference + "[0].dns_name"
	record(this, address.Wildcard, zone, jsii.String("*"), regional)
	for _, subnet := range props.Zonal {
		record(this, subnet.Key, zone, jsii.String("*."+*subnet.AvailabilityZoneID),
			zonal(*props.Endpoint, subnet, regional))
	}
	return Outputs{ID: zone}
}

func newZone(this element.Scope, props Props) *string {
	if props.ExistingID != "" {
		element.Local(this, "domain", props.Domain)
		domain := "local." + this.ID("domain")
		found := element.Add(this, "", dataawsroute53zone.NewDataAwsRoute53Zone, &dataawsroute53zone.DataAwsRoute53ZoneConfig{
			ZoneId: &props.ExistingID,
			Lifecycle: element.Postcondition(`trimsuffix(self.name, ".") == `+domain,
				"Hosted zone "+props.ExistingID+" is that of ${self.name}, not of ${"+domain+"}: check private_zone_id."),
		})
		return found.ZoneId()
	}
	return element.Add(this, "", route53zone.NewRoute53Zone, &route53zone.Route53ZoneConfig{
		Name:      props.Domain,
		Comment:   &props.Name,
		Vpc:       []*route53zone.Route53ZoneVpc{{VpcId: props.HomeVPCID}},
		Tags:      tags.Name(props.Name),
		Lifecycle: element.Keep(&cdktf.TerraformResourceLifecycle{IgnoreChanges: []string{"vpc"}}, props.Protect),
	}).ZoneId()
}

// zonal is the endpoint's name in a subnet's zone. AWS names it by the zone's
// name, Confluent by its id. A zone that the service is not in has none, and gets
// the regional name instead of a name that does not exist.
func zonal(endpoint interfaceendpoint.Outputs, subnet privatelinkvpc.Subnet, regional string) string {
	return fmt.Sprintf(`try([for entry in %s : entry.dns_name if strcontains(entry.dns_name, "-${%s}.")][0], %s)`,
		endpoint.DNSEntryReference, *subnet.AvailabilityZone, regional)
}

func record(this element.Scope, id string, zone, name *string, target string) {
	element.Add(this, id, route53record.NewRoute53Record, &route53record.Route53RecordConfig{
		ZoneId:  zone,
		Name:    name,
		Type:    jsii.String("CNAME"),
		Ttl:     jsii.Number(ttl),
		Records: &[]*string{element.Expression(target)},
	})
}
