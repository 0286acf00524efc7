package aws

import (
	"fmt"
	"strings"
)

// availabilityZone has a name, which differs by account, and an id, which does not.
type availabilityZone struct{ name, id string }

// zones of a region. Names and ids run in different orders, as in most accounts, so
// that whoever mixes them up is found out.
func (a Account) zones() []availabilityZone {
	numbers := []int{2, 3, 1}
	if a.Region == "us-east-1" {
		numbers = []int{4, 6, 1, 2, 3, 5}
	}
	var zones []availabilityZone
	for i, number := range numbers {
		zones = append(zones, availabilityZone{
			name: fmt.Sprintf("%s%c", a.Region, 'a'+i),
			id:   fmt.Sprintf("%s-az%d", regionCode(a.Region), number),
		})
	}
	return zones
}

// Zone is the name and the id of one of the region's zones, counted from 0.
func (a Account) Zone(number int) (name, id string) {
	zones := a.zones()
	zone := zones[number%len(zones)]
	return zone.name, zone.id
}

// regionCode is the short form of a region in zone ids: use1 for us-east-1.
func regionCode(region string) string {
	parts := strings.Split(region, "-")
	code := parts[0]
	for _, part := range parts[1:] {
		switch part {
		case "northeast", "northwest", "southeast", "southwest":
			part = part[:1] + part[5:6]
		case "gov":
			part = "g"
		}
		if len(part) > 2 {
			part = part[:1]
		}
		code += part
	}
	return code
}

// zone finds a zone by its id, or, if that is empty, by its name; without both it is the first.
func (a Account) zone(id, name string) *availabilityZone {
	for _, zone := range a.zones() {
		if zone.id == id || id == "" && (zone.name == name || name == "") {
			return &zone
		}
	}
	return nil
}

func (a Account) zoneNames() []string {
	var names []string
	for _, zone := range a.zones() {
		names = append(names, zone.name)
	}
	return names
}
