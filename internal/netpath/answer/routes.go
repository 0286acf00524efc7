package answer

import "cdk.tf/confluent-privatelink/internal/netpath/model"

// RouteState is the state of a row of a route table.
type RouteState string

// States of a row. Planned routes exist after apply; missing ones should exist and do not.
const (
	RouteActive    RouteState = "active"
	RoutePlanned   RouteState = "planned"
	RouteBlackhole RouteState = "blackhole"
	RouteMissing   RouteState = "MISSING"
)

// Columns in which a route shows its target, as aws ec2 describe-route-tables names them. What has
// no column of its own stands in the first: local, nat-..., igw-...
const (
	GatewayColumn        = "Gateway"
	TransitGatewayColumn = "TransitGateway"
)

// RouteRow is one row of the table that aws ec2 describe-route-tables would print, or one that is missing.
type RouteRow struct {
	Table       model.Object
	Destination string
	// For names whom the destination belongs to, if it is known.
	For string
	// Target is what the route leads to, in the column that Column names.
	Column, Target string
	State          RouteState
	Address        string
}

// In returns the target if it stands in the column, else nothing.
func (r RouteRow) In(column string) string {
	if r.Column != column {
		return ""
	}
	return r.Target
}

// RouteView is every route table of a VPC.
type RouteView struct {
	VPC *model.VPC
	// Columns of targets, in order.
	Columns []string
	Rows    []RouteRow
	// Missing counts the rows that should be there.
	Missing int
	// Gaps are what is not known of the tables.
	Gaps []*model.Gap
}

// Add takes rows up.
func (v *RouteView) Add(rows ...RouteRow) {
	v.Rows = append(v.Rows, rows...)
	for _, r := range rows {
		if r.State == RouteMissing {
			v.Missing++
		}
	}
}
