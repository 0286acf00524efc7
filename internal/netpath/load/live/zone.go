package live

import (
	"context"
	"net/netip"
	"regexp"
	"strconv"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/route53"
	"github.com/aws/aws-sdk-go-v2/service/route53/types"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// readZones reads the private hosted zones that any of the VPCs sees. One of another account
// can be seen and not read: its VPCs or records are a gap then.
func (r *reader) readZones(ctx context.Context) error {
	at := map[model.ID]int{} // index in Zones
	for _, vpc := range r.VPCs {
		seen, err := r.zonesOf(ctx, string(vpc.ID))
		if denied(err) {
			return err // without it nothing can be said about any name
		}
		if err != nil {
			return err
		}
		for _, z := range seen {
			i, known := at[id(z.HostedZoneId)]
			if !known {
				zone := model.Zone{Object: model.Object{ID: id(z.HostedZoneId), Name: strings.TrimSuffix(aws.ToString(z.Name), ".")}}
				zone.Domain = zone.Name
				if err := r.readZone(ctx, &zone); err != nil {
					return err
				}
				i = len(r.Zones)
				at[zone.ID] = i
				r.Zones = append(r.Zones, zone)
			}
			if zone := &r.Zones[i]; zone.VPCs.Gap != nil { // what the VPC sees is known all the same
				zone.VPCs.Value = append(zone.VPCs.Value, model.ZoneAssociation{VPC: vpc.ID})
			}
		}
	}
	return nil
}

// zonesOf lists the zones that a VPC sees.
func (r *reader) zonesOf(ctx context.Context, vpc string) ([]types.HostedZoneSummary, error) {
	var found []types.HostedZoneSummary
	in := &route53.ListHostedZonesByVPCInput{VPCId: aws.String(vpc), VPCRegion: types.VPCRegion(r.Region)}
	for {
		out, err := r.route53.ListHostedZonesByVPC(ctx, in)
		if err != nil {
			return nil, err
		}
		found = append(found, out.HostedZoneSummaries...)
		if aws.ToString(out.NextToken) == "" {
			return found, nil
		}
		in.NextToken = out.NextToken
	}
}

// readZone reads the VPCs and the records of a zone.
func (r *reader) readZone(ctx context.Context, zone *model.Zone) error {
	out, err := r.route53.GetHostedZone(ctx, &route53.GetHostedZoneInput{Id: aws.String(string(zone.ID))})
	zone.VPCs.Gap, err = gapOr(err, "the VPCs of zone "+string(zone.ID), Call{route53Service, "GetHostedZone"})
	if err != nil {
		return err
	}
	if out != nil {
		for _, v := range out.VPCs {
			zone.VPCs.Value = append(zone.VPCs.Value, model.ZoneAssociation{VPC: id(v.VPCId)})
		}
	}
	return r.readRecords(ctx, zone)
}

// readRecords reads the records; the pages are those of Route 53, by name.
func (r *reader) readRecords(ctx context.Context, zone *model.Zone) error {
	in := &route53.ListResourceRecordSetsInput{HostedZoneId: aws.String(string(zone.ID))}
	for {
		out, err := r.route53.ListResourceRecordSets(ctx, in)
		gap, err := gapOr(err, "the records of zone "+string(zone.ID), Call{route53Service, "ListResourceRecordSets"})
		if gap != nil || err != nil {
			zone.Records.Gap = gap
			return err
		}
		for _, set := range out.ResourceRecordSets {
			if set.Type != types.RRTypeSoa && set.Type != types.RRTypeNs { // those of the zone itself
				zone.Records.Value = append(zone.Records.Value, record(set))
			}
		}
		if !out.IsTruncated {
			return nil
		}
		in.StartRecordName, in.StartRecordType, in.StartRecordIdentifier = out.NextRecordName, out.NextRecordType, out.NextRecordIdentifier
	}
}

// record converts a record set. One that gives no IPv4 address keeps its type: its name exists.
func record(set types.ResourceRecordSet) model.Record {
	converted := model.Record{Name: recordName(aws.ToString(set.Name))}
	switch {
	case set.AliasTarget != nil && (set.Type == types.RRTypeA || set.Type == types.RRTypeCname):
		converted.CNAME = recordName(aws.ToString(set.AliasTarget.DNSName))
	case set.Type == types.RRTypeCname && len(set.ResourceRecords) > 0:
		converted.CNAME = recordName(aws.ToString(set.ResourceRecords[0].Value))
	case set.Type == types.RRTypeA:
		for _, v := range set.ResourceRecords {
			if a, err := netip.ParseAddr(aws.ToString(v.Value)); err == nil {
				converted.Addresses = append(converted.Addresses, a)
			}
		}
	default:
		converted.Type = string(set.Type)
	}
	return converted
}

// escaped is a character as Route 53 writes it: \052 is the asterisk (Route 53 API Reference,
// ListResourceRecordSets).
var escaped = regexp.MustCompile(`\\([0-3][0-7]{2})`)

// recordName undoes Route 53's escapes and takes the final dot off.
func recordName(text string) string {
	plain := escaped.ReplaceAllStringFunc(text, func(e string) string {
		n, err := strconv.ParseUint(e[1:], 8, 8)
		if err != nil {
			return e
		}
		return string(rune(n))
	})
	return strings.TrimSuffix(plain, ".")
}
