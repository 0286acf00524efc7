package config

import (
	"fmt"
	"regexp"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Confluent Cloud documentation, "Ingress PrivateLink gateways": access points per gateway.
const mostAccessPoints = 10

// checkPrivateLink checks the zones of the VPCs that are made here.
func (v *validator) checkPrivateLink() {
	vpcs := v.PrivateLink.VPCs
	if v.Confluent.Connectivity == Gateway && len(vpcs) > mostAccessPoints {
		v.add("privatelink.vpcs", fmt.Sprintf("holds %d VPCs", len(vpcs)),
			fmt.Sprintf("at most %d with connectivity gateway, which has an access point for each", mostAccessPoints))
	}
	for name, vpc := range inorder.Of(v.MadeVPCs()) {
		path := at("privatelink.vpcs", name)
		ids := at(path, "availability_zone_ids")
		if len(vpc.AvailabilityZoneIDs) > 0 && vpc.AvailabilityZoneCount != 0 {
			v.add(at(path, "availability_zone_count"), "is given besides availability_zone_ids", "one of the two")
		}
		checkRepeats(v, vpc.AvailabilityZoneIDs, ids)
		for i, id := range vpc.AvailabilityZoneIDs {
			if prefix, ok := zonePrefix(v.Region); ok && !strings.HasPrefix(id, prefix+"-") {
				v.add(at(ids, i), "is not in the region "+v.Region, "zone ids that start with "+prefix+"-")
			}
		}
	}
}

var regionParts = regexp.MustCompile(`^([a-z]{2})-(gov-)?(north|south|east|west|central|northeast|northwest|southeast|southwest)-([0-9])$`)

// zonePrefix returns what the zone ids of a region start with: use1 for us-east-1. It
// returns false for a region whose name is not made of the usual parts.
func zonePrefix(region string) (string, bool) {
	parts := regionParts.FindStringSubmatch(region)
	if parts == nil {
		return "", false
	}
	direction := parts[3][:1]
	if strings.HasSuffix(parts[3], "east") && len(parts[3]) > 4 {
		direction += "e"
	}
	if strings.HasSuffix(parts[3], "west") && len(parts[3]) > 4 {
		direction += "w"
	}
	return parts[1] + strings.TrimSuffix(parts[2], "ov-") + direction + parts[4], true
}
