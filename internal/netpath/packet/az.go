package packet

import (
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// truth of a comparison of which one side may not be known.
type truth int

const (
	no truth = iota
	yes
	perhaps
)

// sameAZ compares the availability zones of two subnets, by id where both have one.
func sameAZ(a, b *model.Subnet) truth {
	if a.ID == b.ID {
		return yes
	}
	if a.AZ.Gap != nil || b.AZ.Gap != nil {
		return perhaps
	}
	x, y := a.AZ.Value, b.AZ.Value
	switch {
	case x.ID != "" && y.ID != "":
		return truthOf(x.ID == y.ID)
	case x.Name != "" && y.Name != "":
		return truthOf(x.Name == y.Name)
	}
	return perhaps
}

func truthOf(b bool) truth {
	if b {
		return yes
	}
	return no
}
