package rehearse

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/terraform-exec/tfexec"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// kinds are the resource types of things that one file names by id and another makes, and what they hold their names in.
var kinds = map[config.Thing]struct {
	kind string
	name func(emulator.Object) string
}{
	config.AnEnvironment: {"confluent_environment", displayName},
	config.AnAttachment:  {"confluent_private_link_attachment", displayName},
	config.AGateway:      {"confluent_gateway", displayName},
	config.AnAccessPoint: {"confluent_access_point", displayName},
	config.AKafkaCluster: {"confluent_kafka_cluster", displayName},
	config.APrivateVPC:   {"aws_vpc", tagName},
	config.ASubnet:       {"aws_subnet", tagName},
	config.ARouteTable:   {"aws_route_table", tagName},
	config.AZone:         {"aws_route53_zone", tagName},
	config.ARule:         {"aws_route53_resolver_rule", tagName},
	config.ASecret:       {"aws_secretsmanager_secret", func(o emulator.Object) string { return o.String("name") }},
}

func displayName(o emulator.Object) string { return o.String("display_name") }

func tagName(o emulator.Object) string { return o.Map("tags")["Name"] }

// expect lets what one file makes and another names by id get that id.
func expect(world *emulator.World, named []config.Named) {
	for _, n := range named {
		if of := kinds[n.Thing]; n.ID != "" {
			world.Expect(of.kind, n.ID, func(made emulator.Object) bool { return of.name(made) == n.Name })
		}
	}
}

// ties are what the systems name of each other.
type ties []config.Named

// owner is the file that makes a thing which a file names by an id, or nil.
func (t ties) owner(user *config.Config, thing config.Thing, id string) *config.Config {
	i := slices.IndexFunc(t, func(n config.Named) bool { return n.User == user && n.Thing == thing && n.ID == id })
	if i < 0 {
		return nil
	}
	return t[i].Owner
}

// makes tells whether any of the systems makes what has an id.
func (t ties) makes(id string) bool {
	return slices.ContainsFunc(t, func(n config.Named) bool { return n.ID == id })
}

// platform is the file that makes the access point, or else the environment, that a file names; or nil.
func (t ties) platform(user *config.Config) *config.Config {
	for _, vpc := range inorder.Of(user.PrivateLink.VPCs) {
		if owner := t.owner(user, config.AnAccessPoint, vpc.AccessPointID); owner != nil {
			return owner
		}
	}
	return t.owner(user, config.AnEnvironment, user.Confluent.Environment.ID)
}

// inOrderOfNeed are the systems with those that make a thing before those that name it.
func (r *Rehearsal) inOrderOfNeed() []*System {
	var configs []*config.Config
	of := map[*config.Config]*System{}
	for _, system := range r.Systems {
		configs, of[system.Config] = append(configs, system.Config), system
	}
	ordered, stuck := config.InOrderOfNeed(configs, r.named)
	systems := make([]*System, 0, len(configs))
	for _, one := range append(ordered, stuck...) {
		systems = append(systems, of[one])
	}
	return systems
}

// uses are the things of a system that others name.
func (r *Rehearsal) uses(owner *System) ties {
	var found ties
	for _, n := range r.named {
		if n.Owner == owner.Config {
			found = append(found, n)
		}
	}
	return found
}

// refuse requires that Terraform refuses to plan the end of what others name: whoever destroys the owner, or applies its
// file without these lines, is stopped before anything is gone.
func (l *life) refuse(ctx context.Context, owner *System, used ties) error {
	if err := owner.Use(l.stacks[owner]); err != nil {
		return err
	}
	for _, name := range l.stacks[owner].Names() {
		kept, err := owner.named(name, used)
		if err == nil && len(kept) > 0 {
			err = l.step(owner, name, "end refused", 0, func(func(int)) error { return owner.refuses(ctx, name, kept) })
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// goesWith are things that nothing keeps by themselves: subnets and route tables are kept with their VPC, and a share is
// for its owner to take back.
var goesWith = []config.Thing{config.ASubnet, config.ARouteTable, config.ASecret}

// named are the addresses in a stack's state of things that others name, with one of those who do.
func (s *System) named(stack string, used ties) (map[string]config.Named, error) {
	all, err := s.held(stack)
	found := map[string]config.Named{}
	for _, n := range used {
		for _, one := range all {
			if !slices.Contains(goesWith, n.Thing) && one.kind == kinds[n.Thing].kind && one.id == n.ID {
				found[one.address] = n
			}
		}
	}
	return found, err
}

// refuses plans the end of a stack, which has to be refused, and the replacement of each of the things that the refusal does
// not name: Terraform says nothing of what others of them keep.
func (s *System) refuses(ctx context.Context, stack string, kept map[string]config.Named) error {
	said, err := s.refusal(ctx, stack, tfexec.Destroy(true))
	for address, n := range inorder.Of(kept) {
		if err == nil && !strings.Contains(said, address+" ") {
			said, err = s.refusal(ctx, stack, tfexec.Replace(address))
		}
		if err == nil && !strings.Contains(said, address+" ") {
			err = s.failure(stack, "end refused", &Failure{Resource: address, Message: fmt.Sprintf(
				"nothing refuses to destroy the %s %s, which %s names in %s", n.Thing, n.Name, n.User.Name, n.Path)})
		}
	}
	return err
}

// refusal is what Terraform says against a plan; empty if it would do it.
func (s *System) refusal(ctx context.Context, stack string, option tfexec.PlanOption) (string, error) {
	terraform, err := s.exec(stack)
	if err != nil {
		return "", err
	}
	seen := &events{}
	_, err = terraform.PlanJSON(ctx, seen, option, tfexec.Reattach(s.reattach))
	var said strings.Builder
	for _, one := range seen.diagnostics {
		said.WriteString(one.Detail + "\n")
	}
	if err == nil || said.Len() > 0 && ctx.Err() == nil {
		return said.String(), nil
	}
	return "", s.outcome(ctx, stack, "end refused", seen, err)
}

// othersLeave takes out what others, whose files were not given, have in the environment of a system: it goes before the environment.
func (r *Rehearsal) othersLeave(owner *System) {
	defer r.World.Lock()()
	for _, n := range r.uses(owner) {
		for _, kind := range []string{"confluent_kafka_cluster", "confluent_access_point", "confluent_gateway", "confluent_private_link_attachment"} {
			for _, one := range r.World.All(kind, nil) {
				if n.Thing == config.AnEnvironment && one.Block("environment")["id"] == n.ID && r.World.Seeded(kind, one.String("id")) {
					r.World.Remove(kind, one.String("id"))
				}
			}
		}
	}
}
