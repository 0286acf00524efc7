// Package live reads what Kafka says of links now: the links of an inventory, with their tasks, settings
// and mirror topics, the age of their keys, and what a path check sees where no cluster answers.
package live

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"sync"
	"time"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
	"cdk.tf/confluent-privatelink/internal/netpath/probe"
)

// Secrets are where keys are kept.
type Secrets interface {
	// Credentials returns the key for a cluster, from the environment or the secret of that name.
	Credentials(ctx context.Context, region, cluster, name string) (kafkarest.Credentials, error)
	// Written returns when the current version of a secret was written.
	Written(ctx context.Context, region, name string) (time.Time, error)
}

// Reader reads. It may be used by several goroutines at once.
type Reader struct {
	secrets Secrets
	options kafkarest.Options
	mutex   sync.Mutex
	// clients by cluster id, endpoint and secret.
	clients map[string]*clientOrWhy
	probes  map[string]*pathOnce
}

// clientOrWhy is made once for each cluster.
type clientOrWhy struct {
	once   sync.Once
	client *kafkarest.Client
	err    error
	topics sync.Once
	names  []string
	why    error
}

type pathOnce struct {
	once   sync.Once
	result probe.Result
}

// New makes a reader; it asks nothing yet.
func New(secrets Secrets, options kafkarest.Options) *Reader {
	if options.Limit == nil {
		options.Limit = kafkarest.NewLimit(16)
	}
	r := &Reader{secrets: secrets, options: options}
	r.Forget()
	return r
}

// Forget drops the keys and what was seen of paths, so that the next reading sees a key that was replaced.
func (r *Reader) Forget() {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.clients, r.probes = map[string]*clientOrWhy{}, map[string]*pathOnce{}
}

// Link as Kafka has it.
type Link struct {
	inventory.Link
	Halves []Half
	Keys   []Key
}

// Half of a link as its cluster has it.
type Half struct {
	inventory.Half
	// Err is why nothing could be read; the rest is empty then.
	Err      error
	Link     kafkarest.Link
	Settings []kafkarest.Setting
	Mirrors  []kafkarest.Mirror
	// Topics are those of the cluster that the mirror topics come from, and TopicsErr why they are not known. Of a share neither is
	// there: the file names each topic.
	Topics    []string
	TopicsErr error
	// Path is what a check from here saw where the cluster did not answer.
	Path *probe.Result
}

// Key of one of the link's principals.
type Key struct {
	Role    inventory.Role
	Secret  string
	Written time.Time
	Err     error
}

// Client returns the client for a cluster of a system, with the key of the cluster's manager.
func (r *Reader) Client(ctx context.Context, system *inventory.System, cluster inventory.Cluster) (*kafkarest.Client, error) {
	if cluster.ID == "" || cluster.Endpoint == "" {
		if system.Missing != nil {
			return nil, system.Missing
		}
		return nil, fmt.Errorf("%s says nothing of the cluster %s: apply confluent-core, or give -endpoint", system.Source, cluster.Name)
	}
	one := r.entry(cluster)
	one.once.Do(func() {
		var credentials kafkarest.Credentials
		if credentials, one.err = r.secrets.Credentials(ctx, system.Config.Region, cluster.Name, cluster.Secret); one.err == nil {
			one.client = kafkarest.New(kafkarest.Cluster{ID: cluster.ID, Endpoint: cluster.Endpoint, Credentials: credentials}, r.options)
		}
	})
	return one.client, one.err
}

// entry is that of a cluster as one system asks it: another one's file may name the same cluster, with a key of its own.
func (r *Reader) entry(cluster inventory.Cluster) *clientOrWhy {
	key := cluster.ID + "@" + cluster.Endpoint + " " + cluster.Secret
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.clients[key] == nil {
		r.clients[key] = &clientOrWhy{}
	}
	return r.clients[key]
}

// Read reads all links at once, as many requests at a time as the limit of the options says. What could
// not be read says so itself.
func (r *Reader) Read(ctx context.Context, links []inventory.Link) []Link {
	read := make([]Link, len(links))
	var all sync.WaitGroup
	for i, link := range links {
		read[i] = Link{Link: link, Halves: make([]Half, len(link.Halves))}
		for h := range link.Halves {
			all.Go(func() { read[i].Halves[h] = r.half(ctx, link, link.Halves[h]) })
		}
		all.Go(func() { read[i].Keys = r.keys(ctx, link) })
	}
	all.Wait()
	return read
}

// half reads link, settings and mirror topics of one cluster.
func (r *Reader) half(ctx context.Context, link inventory.Link, half inventory.Half) Half {
	read := Half{Half: half}
	client, err := r.Client(ctx, link.System, half.Cluster)
	if err != nil {
		read.Err = err
		return read
	}
	errs := make([]error, 3)
	var all sync.WaitGroup
	all.Go(func() { read.Link, errs[0] = client.Link(ctx, link.Name) })
	all.Go(func() { read.Settings, errs[1] = client.LinkSettings(ctx, link.Name) })
	all.Go(func() { read.Mirrors, errs[2] = client.Mirrors(ctx, link.Name) })
	if len(half.Approved) > 0 && half.From.Name != "" {
		all.Go(func() { read.Topics, read.TopicsErr = r.topics(ctx, link, half.From) })
	}
	all.Wait()
	for _, err := range errs { // the first says what all would
		if err != nil {
			read.Err = err
			break
		}
	}
	if kafkarest.Is(read.Err, kafkarest.Unreachable) {
		read.Path = r.path(ctx, half.Cluster.Endpoint)
	}
	if read.Err == nil {
		r.errors(ctx, client, link.Name, &read)
	}
	return read
}

// errors asks why mirror topics do not get where they shall; a list does not say it.
func (r *Reader) errors(ctx context.Context, client *kafkarest.Client, link string, half *Half) {
	var all sync.WaitGroup
	for i, mirror := range half.Mirrors {
		if mirror.Status == kafkarest.MirrorActive || mirror.Status == kafkarest.MirrorPaused || mirror.Status == kafkarest.MirrorStopped {
			continue
		}
		all.Go(func() {
			if one, err := client.Mirror(ctx, link, mirror.Name); err == nil {
				half.Mirrors[i].TransitionErrors = one.TransitionErrors
			}
		})
	}
	all.Wait()
}

// topics lists the topics of a cluster, once for all links from it.
func (r *Reader) topics(ctx context.Context, link inventory.Link, cluster inventory.Cluster) ([]string, error) {
	client, err := r.Client(ctx, link.System, cluster)
	if err != nil {
		return nil, err
	}
	one := r.entry(cluster)
	one.topics.Do(func() {
		var all []kafkarest.Topic
		if all, one.why = client.Topics(ctx); one.why == nil {
			for _, topic := range all {
				if !topic.Internal {
					one.names = append(one.names, topic.Name)
				}
			}
			slices.Sort(one.names)
		}
	})
	return one.names, one.why
}

// path tries the endpoint as `netpath probe` does, once for each.
func (r *Reader) path(ctx context.Context, endpoint string) *probe.Result {
	parsed, err := url.Parse(endpoint)
	if err != nil {
		return nil
	}
	r.mutex.Lock()
	once := r.probes[endpoint]
	if once == nil {
		once = &pathOnce{}
		r.probes[endpoint] = once
	}
	r.mutex.Unlock()
	once.once.Do(func() {
		port, err := strconv.Atoi(parsed.Port())
		if err != nil {
			port = probe.RESTPort
		}
		once.result = probe.Run(ctx, probe.Options{Host: parsed.Hostname(), Ports: []int{port}, Timeout: 15 * time.Second, Roots: r.options.Roots})
	})
	return &once.result
}

// keys asks how old the keys of the link are. The principals of the file's own clusters have secrets here.
func (r *Reader) keys(ctx context.Context, link inventory.Link) []Key {
	var keys []Key
	for _, role := range []inventory.Role{inventory.OnSource, inventory.OnDestination} {
		if name := link.Secrets[role]; name != "" {
			written, err := r.secrets.Written(ctx, link.System.Config.Region, name)
			keys = append(keys, Key{Role: role, Secret: name, Written: written, Err: err})
		}
	}
	return keys
}
