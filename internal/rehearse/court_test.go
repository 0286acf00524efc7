package rehearse

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/emulator/confluent"
	"cdk.tf/confluent-privatelink/internal/emulator/network"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// court holds what the two judges of one configuration are asked about: its stacks, and the world
// that Terraform made of them.
type court struct {
	cfg    *config.Config
	stacks stack.Documents
	world  *emulator.World
	// made are the objects in the world by address, as the states have them; hosts the clusters' REST
	// endpoints as the stacks hand them on.
	made  map[string][]made
	hosts map[string]string
	hooks map[string]*emulator.Resource
}

// made is one instance of a resource in a state.
type made struct {
	Key        any             `json:"index_key"`
	Attributes emulator.Object `json:"attributes"`
}

func (m made) id() string { return m.Attributes.String("id") }

// key is an instance's for_each key as the stack writes it; empty without for_each.
func (m made) key() string { text, _ := m.Key.(string); return text }

// judged are the stacks that make networks.
var judged = []string{stack.Networking, stack.ConfluentCore}

// open applies the networks of a configuration, once, and reads what they became.
func open(t *testing.T, name string) *court {
	t.Helper()
	system, stacks := start(t, name)
	cfg, err := config.Load(root + "/" + configs[name])
	require.NoError(t, err)
	c := &court{cfg: cfg, stacks: stacks, world: system.World, made: map[string][]made{}, hosts: map[string]string{}, hooks: map[string]*emulator.Resource{}}
	maps.Copy(c.hooks, aws.Provider(accountOf(cfg)).Resources)
	maps.Copy(c.hooks, confluent.Provider(confluent.Cloud{Region: cfg.Region}).Resources)
	require.NoError(t, system.Use(stacks))
	for _, one := range judged {
		require.NoError(t, system.Init(t.Context(), one))
		require.NoError(t, system.update(t.Context(), one))
		c.read(t, system.StateFile(one))
	}
	return c
}

// read reads a state file.
func (c *court) read(t *testing.T, file string) {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	var state struct {
		Resources []struct {
			Mode, Type, Name string
			Instances        []made
		}
		Outputs struct {
			Clusters struct {
				Value map[string]struct {
					Endpoint string `json:"rest_endpoint"`
				}
			}
		}
	}
	require.NoError(t, json.Unmarshal(data, &state))
	for _, one := range state.Resources {
		if one.Mode == "managed" {
			c.made[address.Address{Type: one.Type, ID: one.Name}.String()] = one.Instances
		}
	}
	for name, cluster := range state.Outputs.Clusters.Value {
		c.hosts[name] = cluster.Endpoint
	}
}

// question is whether a client reaches a cluster on a port.
type question struct {
	client, cluster string
	port            int
}

func (q question) String() string { return fmt.Sprintf("%s -> %s:%d", q.client, q.cluster, q.port) }

// packets asks the emulated network from each VPC that stands in the configuration: nil where the
// client gets through, else what keeps it.
func (c *court) packets(t *testing.T, world *emulator.World) map[question]error {
	t.Helper()
	vpcs := map[string]string{}
	for name, vpc := range c.cfg.Hub.VPCs {
		vpcs[name] = vpc.ID
	}
	for name := range c.cfg.PrivateLink.VPCs {
		vpcs["PrivateLink VPC "+name] = c.vpc(name)
	}
	answers := map[question]error{}
	for name, vpc := range vpcs {
		if world.Get("aws_vpc", vpc) == nil {
			continue // nobody is there to ask
		}
		client := network.Client{World: world, VPC: vpc, Name: name}
		for cluster := range c.hosts {
			for _, port := range model.ClusterPorts {
				_, err := client.Connect(c.host(t, cluster, vpc), port)
				answers[question{name, cluster, port}] = err
			}
		}
	}
	return answers
}

func clusterAddress(name string) string { return "confluent_kafka_cluster." + address.Cluster(name) }

// vpc is the id of a PrivateLink VPC.
func (c *court) vpc(name string) string {
	return c.made["aws_vpc."+address.PrivateLinkVPC(name)][0].id()
}

// host is the name of a cluster that clients in a VPC use: with a gateway, that of the access point in
// the VPC, if it has one.
func (c *court) host(t *testing.T, cluster, vpc string) string {
	t.Helper()
	endpoint := c.hosts[cluster]
	for name := range c.cfg.PrivateLink.VPCs {
		points := c.made["confluent_access_point."+address.AccessPoint(name)]
		if len(points) == 0 || c.vpc(name) != vpc {
			continue
		}
		for _, one := range c.made[clusterAddress(cluster)][0].Attributes.Blocks("endpoints") {
			if one["access_point_id"] == strings.ReplaceAll(points[0].id(), "-", "") {
				endpoint = one.String("rest_endpoint")
			}
		}
	}
	parsed, err := url.Parse(endpoint)
	require.NoError(t, err)
	require.NotEmpty(t, parsed.Hostname(), "cluster %s has no REST endpoint", cluster)
	return parsed.Hostname()
}

// stated asks netpath about stacks. The clients of a Client VPN have no counterpart in the emulated network.
func (c *court) stated(t *testing.T, stacks stack.Documents) (map[question]*answer.Trace, error) {
	t.Helper()
	folder := t.TempDir()
	require.NoError(t, stacks.Write(folder))
	network, err := load.Model(t.Context(), load.Sources{}, load.System{Config: c.cfg, Folder: folder})
	if err != nil {
		return nil, err
	}
	traces := map[question]*answer.Trace{}
	for _, trace := range evaluate.New(network).Verify().Traces {
		name := trace.Client.Name
		switch trace.Client.Kind {
		case model.VPNClients:
			continue
		case model.PrivateLinkVPC:
			name = string(model.PrivateLinkVPC) + " " + name
		}
		for cluster := range c.hosts {
			if trace.Cluster.Address == clusterAddress(cluster) {
				traces[question{name, cluster, trace.Port}] = trace
			}
		}
	}
	return traces, nil
}

// copies clones the stacks, so that they can be broken.
func (c *court) copies(t *testing.T) stack.Documents {
	t.Helper()
	copies := stack.Documents{}
	for name, document := range c.stacks {
		copied, err := document.Clone()
		require.NoError(t, err)
		copies[name] = copied
	}
	return copies
}

// of tells which of the stacks has an address.
func (c *court) of(at string) string {
	for name, document := range c.stacks {
		if document.Object(at).Exists() {
			return name
		}
	}
	panic("no stack has " + strconv.Quote(at))
}

// addresses lists what the networks' stacks made, in order.
func (c *court) addresses() []string { return inorder.Keys(c.made) }

// because gives the words of an answer with what is missing.
func because(err error) string {
	var refusal *emulator.Refusal
	if errors.As(err, &refusal) {
		return refusal.Text + ": " + refusal.Hint
	}
	return err.Error()
}
