package live

import (
	"context"
	"net/netip"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// listed returns the entries of a prefix list, each as a destination. A list that the caller may not
// read, or that another account owns and shares no more, is a destination that may be anything.
func (r *reader) listed(ctx context.Context, list *string) ([]model.Destination, error) {
	name := aws.ToString(list)
	if found, ok := r.lists[name]; ok {
		return found, nil
	}
	entries, err := all(ctx, ec2.NewGetManagedPrefixListEntriesPaginator(r.ec2, &ec2.GetManagedPrefixListEntriesInput{PrefixListId: list}),
		func(o *ec2.GetManagedPrefixListEntriesOutput) []types.PrefixListEntry { return o.Entries })
	if denied(err) || missing(err) {
		r.lists[name] = []model.Destination{{List: model.ID(name)}}
		return r.lists[name], nil
	}
	if err != nil {
		return nil, err
	}
	found := []model.Destination{}
	for _, e := range entries {
		if p, err := netip.ParsePrefix(aws.ToString(e.Cidr)); err == nil && p.Addr().Is4() {
			found = append(found, model.Destination{Prefix: p.Masked()})
		}
	}
	r.lists[name] = found
	return found, nil
}
