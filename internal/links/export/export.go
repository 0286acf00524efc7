// Package export serves what Kafka says of links as metrics for Prometheus: what Confluent's own metrics
// lack, lag per partition, errors of tasks and the age of keys, among it.
//
// Every series is named by the system, the link and what the file or Kafka knows of it, so their number is
// that of links, tasks and partitions; no error text is a label. Each scrape reads Kafka, and what a scrape
// finds less than MinInterval after another is what that one read.
package export

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/live"
)

// Read reads all links.
type Read func(ctx context.Context) []live.Link

// Options of the collector.
type Options struct {
	// MinInterval between two readings. Default 10 s.
	MinInterval time.Duration
	// Timeout of a reading. Default 45 s.
	Timeout time.Duration
	// MaxPartitions bounds the series per mirror topic: a topic with more has its largest and total lag only. Default 100.
	MaxPartitions int
	Now           func() time.Time
}

// Collector answers scrapes.
type Collector struct {
	read    Read
	options Options
	mutex   sync.Mutex
	links   []live.Link
	readAt  time.Time
	took    time.Duration
}

// New makes a collector; it reads nothing yet.
func New(read Read, o Options) *Collector {
	if o.MinInterval == 0 {
		o.MinInterval = 10 * time.Second
	}
	if o.Timeout == 0 {
		o.Timeout = 45 * time.Second
	}
	if o.MaxPartitions == 0 {
		o.MaxPartitions = 100
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return &Collector{read: read, options: o}
}

func description(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc("confluent_link_"+name, help, labels, nil)
}

// Metrics. docs/links.md lists them; their names and labels are a promise to rules and dashboards.
var (
	up = description("up", "1 if the cluster said what it knows of the link, else 0.", "system", "link", "cluster", "cluster_id")
	// One series with value 1 for the state that is, so that a state which nobody foresaw is a series too.
	state = description("state", "1 for the state that the link is in, in Confluent's words.", "system", "link", "cluster", "cluster_id", "state")
	fault = description("error", "1 if the link reports an error, with its code.", "system", "link", "cluster", "cluster_id", "error")
	task  = description("task_state", "1 for the state that a task of the link is in, in Confluent's words.", "system", "link", "cluster", "task", "state")

	mirrorStatus = description("mirror_status", "1 for the status that the mirror topic is in, in Confluent's words; wanted is what the file asks for, none if it does not know the topic.",
		"system", "link", "cluster", "topic", "status", "wanted")
	mirrorMissing    = description("mirror_missing", "Topics that the file approves and that have no mirror topic.", "system", "link", "cluster")
	mirrorPartitions = description("mirror_partitions", "Partitions of the mirror topic.", "system", "link", "cluster", "topic")
	lag              = description("mirror_lag_records", "Records that a partition of the mirror topic is behind.", "system", "link", "cluster", "topic", "partition")
	largestLag       = description("mirror_lag_max_records", "Records that the partition of the mirror topic which is most behind is behind.", "system", "link", "cluster", "topic")
	totalLag         = description("mirror_lag_total_records", "Records that all partitions of the mirror topic are behind.", "system", "link", "cluster", "topic")

	keyAge    = description("key_age_seconds", "Seconds since the key of the link's principal became the active one.", "system", "link", "for", "secret")
	keyPeriod = description("key_period_seconds", "Seconds after which the keys of the system rotate.", "system", "link")

	readAt   = description("read_timestamp_seconds", "When Kafka was last read, in Unix time.")
	readTook = description("read_duration_seconds", "How long that took.")
)

var descriptions = []*prometheus.Desc{up, state, fault, task, mirrorStatus, mirrorMissing, mirrorPartitions, lag, largestLag, totalLag, keyAge, keyPeriod, readAt, readTook}

// Describe implements prometheus.Collector.
func (c *Collector) Describe(to chan<- *prometheus.Desc) {
	for _, one := range descriptions {
		to <- one
	}
}

// Collect implements prometheus.Collector: it reads Kafka, or repeats what was just read.
func (c *Collector) Collect(to chan<- prometheus.Metric) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if began := c.options.Now(); c.readAt.IsZero() || began.Sub(c.readAt) >= c.options.MinInterval {
		ctx, cancel := context.WithTimeout(context.Background(), c.options.Timeout)
		defer cancel()
		c.links = c.read(ctx)
		c.readAt = c.options.Now()
		c.took = c.readAt.Sub(began)
	}
	s := sink{to, c.options, map[string]bool{}}
	s.gauge(readAt, float64(c.readAt.Unix()))
	s.gauge(readTook, c.took.Seconds())
	for _, link := range c.links {
		s.link(link, c.readAt)
	}
}

// sink takes the values of one scrape.
type sink struct {
	to chan<- prometheus.Metric
	Options
	// given are the series that the scrape has: a second value for one, of an answer that says a thing twice, would fail all.
	given map[string]bool
}

func (s sink) gauge(d *prometheus.Desc, value float64, labels ...string) {
	series := fmt.Sprintf("%s%q", d, labels)
	if s.given[series] {
		return
	}
	s.given[series] = true
	s.to <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, value, labels...)
}

func (s sink) link(link live.Link, now time.Time) {
	system := link.System.Config.Name
	for _, half := range link.Halves {
		s.half(system, link.Name, half)
	}
	s.gauge(keyPeriod, (time.Duration(link.System.Config.APIKeys.RotationDays) * 24 * time.Hour).Seconds(), system, link.Name)
	for _, key := range link.Keys {
		if key.Err != nil {
			continue
		}
		cluster := link.End(key.Role)
		s.gauge(keyAge, now.Sub(key.Written).Seconds(), system, link.Name, cluster, key.Secret)
	}
}

func (s sink) half(system, link string, half live.Half) {
	cluster, id := half.Cluster.Name, half.Cluster.ID
	if half.Err != nil {
		s.gauge(up, 0, system, link, cluster, id)
		if kafkarest.Is(half.Err, kafkarest.NotFound) {
			s.gauge(state, 1, system, link, cluster, id, "NOT_THERE")
		}
		return
	}
	s.gauge(up, 1, system, link, cluster, id)
	s.gauge(state, 1, system, link, cluster, id, half.Link.State)
	if half.Link.Error != "" && half.Link.Error != kafkarest.NoError {
		s.gauge(fault, 1, system, link, cluster, id, half.Link.Error)
	}
	for _, one := range half.Link.Tasks {
		s.gauge(task, 1, system, link, cluster, one.Name, one.State)
	}
	there := map[string]bool{}
	for _, mirror := range half.Mirrors {
		there[mirror.Name] = true
		s.mirror(system, link, half, mirror)
	}
	missing := 0
	for _, mirror := range half.Half.Mirrors {
		if !there[mirror.MirrorTopic] {
			missing++
		}
	}
	if half.Settings != nil {
		s.gauge(mirrorMissing, float64(missing), system, link, cluster)
	}
}

func (s sink) mirror(system, link string, half live.Half, mirror kafkarest.Mirror) {
	cluster, wanted := half.Cluster.Name, "none"
	for _, one := range half.Half.Mirrors {
		if one.MirrorTopic == mirror.Name {
			wanted = one.Status
		}
	}
	s.gauge(mirrorStatus, 1, system, link, cluster, mirror.Name, mirror.Status, wanted)
	s.gauge(mirrorPartitions, float64(mirror.Partitions), system, link, cluster, mirror.Name)
	if mirror.Stopped() {
		return // an ordinary topic is behind nobody
	}
	largest, total, known := mirror.Behind()
	if known {
		s.gauge(largestLag, float64(largest), system, link, cluster, mirror.Name)
		s.gauge(totalLag, float64(total), system, link, cluster, mirror.Name)
	}
	if mirror.Partitions > s.MaxPartitions {
		return
	}
	for _, one := range mirror.Lags {
		if one.Lag >= 0 {
			s.gauge(lag, float64(one.Lag), system, link, cluster, mirror.Name, fmt.Sprint(one.Partition))
		}
	}
}

// healthy is how long ago the last reading may have ended for the exporter to be healthy: a Prometheus
// that has gone away is not the exporter's fault, so it counts from a reading that began and did not end.
const healthy = 2 * time.Minute

// Handler serves /metrics, /-/healthy and a page that leads there.
func (c *Collector) Handler() http.Handler {
	registry := prometheus.NewRegistry()
	registry.MustRegister(c)
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4}))
	mux.HandleFunc("GET /-/healthy", func(w http.ResponseWriter, _ *http.Request) {
		locked := make(chan struct{})
		go func() { c.mutex.Lock(); defer c.mutex.Unlock(); close(locked) }()
		select {
		case <-locked:
			fmt.Fprintln(w, "healthy")
		case <-time.After(healthy):
			http.Error(w, "a reading of Kafka does not end", http.StatusServiceUnavailable)
		}
	})
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintln(w, `<a href="/metrics">metrics</a> <a href="/-/healthy">health</a>`)
	})
	return mux
}
