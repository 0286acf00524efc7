package aws

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (a Account) dns() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_route53_zone": {
			Replace: []string{"name", "delegation_set_id"},
			Create:  a.createZone, Delete: deleteZone, Read: readZone,
		},
		"aws_route53_vpc_association_authorization": {
			Replace: []string{"zone_id", "vpc_id", "vpc_region"},
			Create:  a.authorizeAssociation,
		},
		"aws_route53_zone_association": {
			Replace: []string{"zone_id", "vpc_id", "vpc_region"},
			Create:  a.associateZone,
		},
		"aws_route53_record": {
			Replace: []string{"zone_id", "name", "type", "set_identifier"},
			Create:  createRecord,
		},
	}
}

func (a Account) createZone(call *emulator.Call) error {
	zone := call.Object
	for _, vpc := range zone.Blocks("vpc") {
		vpc.Default("vpc_region", a.Region)
		if err := checkAssociation(call, "Route 53: CreateHostedZone", zone.String("name"), vpc.String("vpc_id")); err != nil {
			return err
		}
		if !visible(call, "aws_vpc", vpc.String("vpc_id")) {
			// https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html
			return refuse("Route 53: CreateHostedZone", "InvalidVPCId", "The VPC: %s you provided is not authorized to make the association.", vpc["vpc_id"]).
				Because("%s", ofAnother(call, "aws_vpc", vpc.String("vpc_id")))
		}
	}
	zone["id"] = call.ID("Z", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 19, fmt.Sprint(zone["name"], zone["vpc"]))
	zone["zone_id"] = zone["id"]
	zone["arn"] = fmt.Sprintf("arn:aws:route53:::hostedzone/%s", zone["id"])
	zone["primary_name_server"] = "ns-0.awsdns-00.com"
	zone["name_servers"] = emulator.List("ns-0.awsdns-00.com", "ns-1024.awsdns-00.org")
	return nil
}

// readZone shows every VPC of the zone in the vpc blocks, whoever associated it: that is what
// makes inline blocks and associations fight unless the blocks' changes are ignored.
func readZone(call *emulator.Call) error {
	zone := call.Object
	known := map[any]bool{}
	for _, vpc := range zone.Blocks("vpc") {
		known[vpc["vpc_id"]] = true
	}
	vpcs, _ := zone["vpc"].([]any)
	for _, association := range call.World.All("aws_route53_zone_association", nil) {
		if association["zone_id"] == zone["id"] && !known[association["vpc_id"]] {
			vpcs = append(slices.Clone(vpcs), map[string]any{"vpc_id": association["vpc_id"], "vpc_region": association["vpc_region"]})
		}
	}
	zone["vpc"] = vpcs
	return nil
}

func deleteZone(call *emulator.Call) error {
	for _, record := range call.World.All("aws_route53_record", nil) {
		if record["zone_id"] == call.Object["id"] {
			return refuse("Route 53: DeleteHostedZone", "HostedZoneNotEmpty", "The specified hosted zone contains non-required resource record sets and so cannot be deleted.").
				Because("It has the record %s %s.", record["fqdn"], record["type"])
		}
	}
	return nil
}

func (a Account) associateZone(call *emulator.Call) error {
	const operation = "Route 53: AssociateVPCWithHostedZone"
	association := call.Object
	if err := checkAuthorization(call, operation); err != nil {
		return err
	}
	zone := call.World.Get("aws_route53_zone", association.String("zone_id"))
	if len(zone.Blocks("vpc")) == 0 {
		return refuse(operation, "PublicZoneVPCAssociation", "You're trying to associate a VPC with a public hosted zone. Amazon Route 53 doesn't support associating a VPC with a public hosted zone.")
	}
	if err := checkAssociation(call, operation, zone.String("name"), association.String("vpc_id")); err != nil {
		return err
	}
	association["id"] = fmt.Sprintf("%s:%s", association["zone_id"], association["vpc_id"])
	association["owning_account"] = call.World.Owner("aws_route53_zone", zone.String("id"))
	association.Default("vpc_region", a.Region)
	return nil
}

// checkAssociation refuses a second zone of one name on one VPC.
func checkAssociation(call *emulator.Call, operation, name, vpc string) error {
	if call.World.Get("aws_vpc", vpc) == nil {
		return refuse(operation, "InvalidVPCId", "The VPC: %s you provided does not exist.", vpc)
	}
	for _, zone := range ZonesOf(call.World, vpc) {
		if strings.EqualFold(zone.String("name"), name) {
			return refuse(operation, "ConflictingDomainExists", "The VPC %s has already been associated with the hosted zone %s with the same domain name.", vpc, zone["id"])
		}
	}
	return nil
}

// ZonesOf returns the private hosted zones that are associated with a VPC.
func ZonesOf(world *emulator.World, vpc string) []emulator.Object {
	associated := map[string]bool{}
	for _, association := range world.All("aws_route53_zone_association", nil) {
		if association["vpc_id"] == vpc {
			associated[association.String("zone_id")] = true
		}
	}
	return world.All("aws_route53_zone", func(zone emulator.Object) bool {
		inline := slices.ContainsFunc(zone.Blocks("vpc"), func(block emulator.Object) bool { return block["vpc_id"] == vpc })
		return inline || associated[zone.String("id")]
	})
}

func createRecord(call *emulator.Call) error {
	const operation = "Route 53: ChangeResourceRecordSets"
	record := call.Object
	if err := needZone(call, operation, record.String("zone_id")); err != nil {
		return err
	}
	zone := call.World.Get("aws_route53_zone", record.String("zone_id")).String("name")
	name := strings.ToLower(strings.TrimSuffix(record.String("name"), "."))
	if name != zone && !strings.HasSuffix(name, "."+zone) {
		name = strings.TrimPrefix(name+"."+zone, ".")
	}
	for _, value := range record.Strings("records") {
		if value == "" {
			return refuse(operation, "InvalidChangeBatch", "[Invalid Resource Record: 'FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with '%s']", value)
		}
	}
	record["id"] = fmt.Sprintf("%s_%s_%s", record["zone_id"], record["name"], record["type"])
	if call.World.Get(call.Type, record.String("id")) != nil && !record.Bool("allow_overwrite") {
		return refuse(operation, "InvalidChangeBatch", "[Tried to create resource record set [name='%s.', type='%s'] but it already exists]", name, record["type"])
	}
	record["fqdn"] = name
	return nil
}
