package preflight

import (
	"fmt"
	"net/netip"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/quota"
)

// attachments looks for VPCs that are attached to the Transit Gateway already: there is one
// attachment for each VPC and gateway (EC2, CreateTransitGatewayVpcAttachment,
// DuplicateTransitGatewayAttachment).
func (c *checker) attachments() {
	checked := 0
	for _, planned := range c.Planned.Attachments {
		if planned.Placeholder || !planned.Pending || c.isNew(planned.VPC) {
			continue
		}
		checked++
		for _, e := range c.Existing.Attachments {
			if !e.Placeholder && e.VPC == planned.VPC && e.TransitGateway == planned.TransitGateway {
				c.conflict("DuplicateTransitGatewayAttachment", planned.Object, e.Object,
					fmt.Sprintf("%s is attached to %s already, by %s", e.VPC, e.TransitGateway, e.Label()),
					"use the attachment that exists")
			}
		}
	}
	c.counted("attachments of existing VPCs", checked)
}

// routes looks for routes to the same destination in the hub's tables (EC2, CreateRoute,
// RouteAlreadyExists; a propagated route is not in the way) and for full tables.
func (c *checker) routes() {
	checked := 0
	for _, planned := range c.Planned.RouteTables {
		for _, table := range c.tables(planned) {
			if table.Placeholder {
				continue
			}
			c.gap(table.Routes.Gap)
			added := 0
			for _, r := range planned.Routes.Value {
				if !r.Pending {
					continue
				}
				checked++
				added++
				if e := toSame(table, r.Destination.Prefix); e != nil {
					address := instance(r.Address, table.ID)
					c.conflict("RouteAlreadyExists", model.Object{ID: model.ID(address), Address: address}, model.Object{ID: table.ID, Address: e.Address},
						fmt.Sprintf("%s has a route to %s already, to %s", table.Label(), r.Destination.Prefix, e.Target.ID),
						fmt.Sprintf("import that route if it leads to the Transit Gateway; else find out what uses it before it is replaced: terraform import '%s' %s_%s", address, table.ID, r.Destination.Prefix))
				}
			}
			if count := len(table.Routes.Value) + added; count > quota.RoutesPerTable {
				c.exceeded("Routes per route table", planned.Object, table.Object, count, quota.RoutesPerTable)
			}
		}
	}
	c.counted("routes in existing tables", checked)
	if checked == 0 {
		c.unread("the route tables of the hub VPCs", "DescribeRouteTables (ec2:DescribeRouteTables)")
	}
}

// tables are the existing tables for a planned one: that of the same id, or all of the VPC's where
// the stacks look them up.
func (c *checker) tables(planned model.RouteTable) []model.RouteTable {
	var found []model.RouteTable
	for _, e := range c.Existing.RouteTables {
		if e.ID == planned.ID || planned.Placeholder && e.VPC == planned.VPC {
			found = append(found, e)
		}
	}
	return found
}

// instance is the address of a route in one table: the stacks have one for each table of a VPC.
func instance(address string, table model.ID) string {
	base, _, _ := strings.Cut(address, "[")
	return fmt.Sprintf("%s[%q]", base, table)
}

func toSame(table model.RouteTable, to netip.Prefix) *model.Route {
	for i, r := range table.Routes.Value {
		if to.IsValid() && r.Destination.Prefix == to && r.Origin == model.Static {
			return &table.Routes.Value[i]
		}
	}
	return nil
}

// overlaps looks for networks that are attached to the same Transit Gateway and share addresses with a
// VPC that is to be made: of two overlapping blocks a gateway's table takes the first (Transit
// Gateway guide, "Transit gateway route tables").
func (c *checker) overlaps() {
	checked := 0
	for _, planned := range c.Planned.VPCs {
		if !planned.Pending {
			continue
		}
		for _, e := range c.Existing.VPCs {
			if !c.attached(e.ID) || e.ID == planned.ID {
				continue
			}
			checked++
			c.gap(e.CIDRs.Gap)
			for _, block := range planned.CIDRs.Value {
				for _, other := range e.CIDRs.Value {
					if block.Overlaps(other) {
						c.conflict("CIDR overlap", planned.Object, e.Object,
							fmt.Sprintf("%s of %s overlaps %s of %s, which is attached to the same Transit Gateway", block, planned.Called(), other, e.Label()),
							"choose a CIDR block that nothing around the Transit Gateway has")
					}
				}
			}
		}
	}
	c.counted("pairs of a new VPC and an attached one", checked)
	c.unread("the CIDR blocks of VPCs that are attached to the Transit Gateway and in no input", "DescribeTransitGatewayAttachments", "DescribeVpcs (ec2:DescribeVpcs)")
}

func (c *checker) attached(vpc model.ID) bool {
	for _, a := range c.Existing.Attachments {
		if a.VPC == vpc && !a.Placeholder {
			return true
		}
	}
	return false
}
