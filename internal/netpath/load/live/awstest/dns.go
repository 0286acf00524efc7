package awstest

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

const route53XML = `<%sResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/">%s</%sResponse>`

// route53 answers a call of the Route 53 API from the model.
func (c *Cloud) route53(r *http.Request, call string) string {
	operation, query := route53Operation(r.URL.Path), r.URL.Query()
	parts := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
	var content string
	switch operation {
	case "ListHostedZonesByVPC":
		if query.Get("vpcregion") != c.Region {
			return ""
		}
		summaries, next := c.page(call, query.Get("nexttoken"), each(c.Zones, func(z model.Zone) string {
			if !slices.ContainsFunc(z.VPCs.Value, func(a model.ZoneAssociation) bool { return string(a.VPC) == query.Get("vpcid") }) {
				return ""
			}
			return tag("HostedZoneSummary", tag("HostedZoneId", z.ID), tag("Name", z.Domain+"."), tag("Owner", tag("OwningAccount", "123456789012")))
		}))
		content = tag("HostedZoneSummaries", strings.Join(summaries, "")) + tag("MaxItems", c.pageSize)
		if next != "" {
			content += tag("NextToken", next)
		}
	case "GetHostedZone":
		z := c.zone(parts[2])
		vpcs := each(z.VPCs.Value, func(a model.ZoneAssociation) string {
			return tag("VPC", tag("VPCRegion", c.Region), tag("VPCId", a.VPC))
		})
		content = tag("HostedZone", tag("Id", "/hostedzone/"+z.ID), tag("Name", z.Domain+"."), tag("CallerReference", 1)) + tag("VPCs", strings.Join(vpcs, ""))
	case "ListResourceRecordSets":
		content = c.recordSets(call, c.zone(parts[2]), query.Get("name"))
	}
	return fmt.Sprintf(route53XML, operation, content, operation)
}

func (c *Cloud) zone(id string) model.Zone {
	for _, z := range c.Zones {
		if string(z.ID) == id {
			return z
		}
	}
	c.t.Errorf("no zone %s", id)
	return model.Zone{}
}

// recordSets pages by the next record's name, which stands in for the token.
func (c *Cloud) recordSets(call string, z model.Zone, from string) string {
	sets := []string{tag("ResourceRecordSet", tag("Name", z.Domain+"."), tag("Type", "SOA"), tag("TTL", 900),
		tag("ResourceRecords", tag("ResourceRecord", tag("Value", "ns.example.com. admin.example.com. 1 7200 900 1209600 86400"))))}
	names := []string{z.Domain + "."}
	for _, r := range z.Records.Value {
		kind, values := "CNAME", []string{r.CNAME + "."}
		switch {
		case r.Type != "":
			kind, values = r.Type, []string{"text"}
		case r.CNAME == "":
			kind, values = "A", each(r.Addresses, netip.Addr.String)
		}
		records := each(values, func(v string) string { return tag("ResourceRecord", tag("Value", v)) })
		name := strings.ReplaceAll(r.Name, "*", `\052`) + "."
		names = append(names, name)
		sets = append(sets, tag("ResourceRecordSet", tag("Name", name), tag("Type", kind), tag("TTL", 60), tag("ResourceRecords", strings.Join(records, ""))))
	}
	token := ""
	if i := slices.Index(names, from); i > 0 {
		token = fmt.Sprint(i)
	}
	page, next := c.page(call, token, sets)
	content := tag("ResourceRecordSets", strings.Join(page, "")) + tag("IsTruncated", next != "") + tag("MaxItems", c.pageSize)
	if next != "" {
		var i int
		_, err := fmt.Sscan(next, &i)
		require.NoError(c.t, err)
		content += tag("NextRecordName", names[i]) + tag("NextRecordType", "CNAME")
	}
	return content
}

// resolver answers a call of the Resolver API from the model.
func (c *Cloud) resolver(r *http.Request, call string) string {
	body, err := io.ReadAll(r.Body)
	require.NoError(c.t, err)
	var in struct{ NextToken, ResolverEndpointId string }
	require.NoError(c.t, json.Unmarshal(body, &in))
	var key string
	var items []string
	switch strings.TrimPrefix(call, "Route53Resolver ") {
	case "ListResolverEndpoints":
		key, items = "ResolverEndpoints", c.resolverEndpoints()
	case "ListResolverEndpointIpAddresses":
		key = "IpAddresses"
		for _, e := range slices.Concat(c.InboundResolver, c.OutboundResolver) {
			if string(e.ID) == in.ResolverEndpointId {
				items = each(e.Interfaces, func(n model.Interface) string {
					return toJSON(c.t, map[string]any{"Ip": n.Addr, "SubnetId": n.Subnet, "Status": "ATTACHED"})
				})
			}
		}
	case "ListResolverRules":
		key, items = "ResolverRules", append([]string{`{"Id": "rslvr-autodefined-rr-internet-resolver", "DomainName": ".", "RuleType": "RECURSIVE"}`},
			each(c.ResolverRules, func(r model.ResolverRule) string {
				targets := []map[string]any{}
				for _, a := range r.Targets {
					targets = append(targets, map[string]any{"Ip": a, "Port": 53})
				}
				return toJSON(c.t, map[string]any{"Id": r.ID, "Name": r.Name, "DomainName": r.Domain + ".", "RuleType": r.Type, "TargetIps": targets,
					"ResolverEndpointId": outboundID(r)})
			})...)
	case "ListResolverRuleAssociations":
		key = "ResolverRuleAssociations"
		for _, r := range c.ResolverRules {
			items = append(items, each(r.VPCs.Value, func(a model.ZoneAssociation) string {
				return toJSON(c.t, map[string]any{"ResolverRuleId": r.ID, "VPCId": a.VPC, "Status": "COMPLETE"})
			})...)
		}
	default:
		return ""
	}
	items, next := c.page(call, in.NextToken, items)
	answer := map[string]any{key: json.RawMessage("[" + strings.Join(items, ",") + "]")}
	if next != "" {
		answer["NextToken"] = next
	}
	return toJSON(c.t, answer)
}

// outboundID is the outbound endpoint of a rule. A rule that names a VPC only has one that is made up.
func outboundID(r model.ResolverRule) model.ID {
	if r.Outbound != "" {
		return r.Outbound
	}
	return "rslvr-out-" + r.OutboundVPC
}

func (c *Cloud) resolverEndpoints() []string {
	endpoint := func(e model.ResolverEndpoint, direction string) string {
		return toJSON(c.t, map[string]any{"Id": e.ID, "Name": e.Name, "Direction": direction, "HostVPCId": e.VPC, "SecurityGroupIds": e.SecurityGroups.Value})
	}
	found := each(c.InboundResolver, func(e model.ResolverEndpoint) string { return endpoint(e, "INBOUND") })
	found = append(found, each(c.OutboundResolver, func(e model.ResolverEndpoint) string { return endpoint(e, "OUTBOUND") })...)
	for _, r := range c.ResolverRules {
		if r.OutboundVPC != "" && r.Outbound == "" {
			found = append(found, toJSON(c.t, map[string]any{"Id": outboundID(r), "Direction": "OUTBOUND", "HostVPCId": r.OutboundVPC}))
		}
	}
	return found
}
