// Package linkstest makes a small world for tests of links: a configuration file with its state, the
// clusters behind Kafka REST, and the secrets with their keys.
package linkstest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/kafkarest/resttest"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// World of a test.
type World struct {
	// File is the configuration file, Config what it says, and Folder where the stacks would be.
	File   string
	Config *config.Config
	Folder string
	// Kafka answers for the clusters, by the names of the file.
	Kafka    *resttest.Server
	Clusters map[string]*resttest.Cluster
	Secrets  *Secrets
}

// Now is when the test runs; keys were written an hour before.
var Now = time.Now().UTC().Truncate(time.Second)

// Secret is that of every key, which nothing may print.
const Secret = "s3cr3t-that-nobody-may-see"

// New makes the world of a file below config/, changed by replacing texts, with its links and mirror
// topics as the file wants them.
func New(t testing.TB, name string, replace ...string) *World {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(goldens.Root(t), "config", name))
	require.NoError(t, err)
	for i := 0; i < len(replace); i += 2 {
		require.Contains(t, string(text), replace[i], "the text to replace")
	}
	return FromText(t, strings.NewReplacer(replace...).Replace(string(text)))
}

// FromText makes the world of a configuration.
func FromText(t testing.TB, text string) *World {
	t.Helper()
	w := &World{Folder: t.TempDir(), Clusters: map[string]*resttest.Cluster{}, Secrets: NewSecrets(t)}
	w.File = filepath.Join(w.Folder, "system.yaml")
	require.NoError(t, os.WriteFile(w.File, []byte(text), 0o600))
	var err error
	w.Config, err = config.Load(w.File)
	require.NoError(t, err)
	w.serve(t)
	for name, link := range w.Config.Links {
		w.addLink(name, link)
	}
	return w
}

// serve starts the clusters and writes the state that names them.
func (w *World) serve(t testing.TB) {
	t.Helper()
	var all []*resttest.Cluster
	for name, spec := range w.Config.Confluent.Clusters {
		cluster := resttest.NewCluster("lkc-"+name, "KEY-"+name, Secret)
		for _, topic := range spec.TopicNames() {
			cluster.Topics[topic] = &resttest.Topic{Partitions: max(1, spec.Topics[topic].Partitions)}
		}
		w.Clusters[name] = cluster
		all = append(all, cluster)
		w.Secrets.Put(w.Config.Secrets.PathPrefix+"/cluster/"+name+"/manager", cluster.Key, Secret, Now.Add(-time.Hour))
	}
	w.Kafka = resttest.New(all...)
	t.Cleanup(w.Kafka.Close)
	made := map[string]any{}
	for name, cluster := range w.Clusters {
		made[name] = map[string]string{"id": cluster.ID, "rest_endpoint": w.Kafka.URL, "bootstrap_endpoint": "SASL_SSL://x:9092"}
	}
	state, err := json.Marshal(map[string]any{"version": 4, "serial": 1, "outputs": map[string]any{"clusters": map[string]any{"value": made}}})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(w.Folder, stack.StateFile(w.Config.Name, stack.ConfluentCore)), state, 0o600))
}

func (w *World) addLink(name string, link config.Link) {
	source, destination := w.Clusters[link.Source], w.Clusters[link.Destination]
	add := func(on *resttest.Cluster, remote string, settings map[string]string, mirrors []config.Mirror) {
		made := on.AddLink(name, remote)
		for key, value := range settings {
			made.Settings = append(made.Settings, kafkarest.Setting{Name: key, Value: value, Source: "DYNAMIC_CLUSTER_LINK_CONFIG"})
		}
		made.Settings = append(made.Settings, kafkarest.Setting{Name: "sasl.jaas.config", Value: Secret, Sensitive: true})
		for _, mirror := range mirrors {
			one := on.AddMirror(name, mirror.MirrorTopic, mirror.Topic, 0, 0, 0)
			one.Status = map[string]string{config.MirrorPromoted: kafkarest.MirrorStopped, config.MirrorFailedOver: kafkarest.MirrorStopped}[mirror.Status]
			if one.Status == "" {
				one.Status = mirror.Status
			}
		}
	}
	from := "lkc-elsewhere" // the cluster of a share is in no file that is read here
	if source != nil {
		from = source.ID
	}
	add(destination, from, link.Settings(), w.Config.Mirrors(name))
	switch link.Mode {
	case config.LinkSource:
		add(source, destination.ID, nil, nil)
	case config.LinkBidirectional:
		add(source, destination.ID, link.ReverseSettings(), w.Config.ReverseMirrors(name))
	}
	for _, role := range []string{"source", "destination"} {
		w.Secrets.Put(w.Config.Secrets.PathPrefix+"/link/"+name+"/"+role, "KEY-of-"+name, Secret, Now.Add(-time.Hour))
	}
}

// Out is the folder of the stacks, beside which the state is found.
func (w *World) Out() string { return filepath.Join(w.Folder, "cdktf.out") }

// Flags lead a command to the world.
func (w *World) Flags() []string {
	return []string{"-config", w.File, "-out", w.Out(), "-endpoint-url", w.Secrets.URL}
}
