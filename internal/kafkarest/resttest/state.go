// Package resttest is a server for tests that speaks Kafka REST v3 as Confluent documents it, as far as
// links need it: links with their tasks and settings, mirror topics and what is done to them, topics with
// their settings, consumer groups; lists in pages; 401, 403, 404, 429, 5xx, slow and broken answers.
//
// It does at once what it is asked. Transitions of mirror topics end when Settle is called, or by
// themselves after as many reads as Reads says.
package resttest

import (
	"slices"
	"sync"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
)

// Cluster is what one cluster holds. Fields are changed under Server.Change once the server runs.
type Cluster struct {
	ID string
	// Key and Secret that are taken.
	Key, Secret string
	Links       map[string]*Link
	Topics      map[string]*Topic
	// Groups are the committed offsets by consumer group.
	Groups map[string][]kafkarest.GroupOffset
	// Diverged is how many records a topic has that its former mirror topic never got.
	Diverged map[string]int64
	// Dedicated clusters alone answer what groups have read.
	Dedicated bool
}

// Link of a cluster.
type Link struct {
	kafkarest.Link
	Settings []kafkarest.Setting
	Mirrors  map[string]*Mirror
}

// Mirror topic.
type Mirror struct {
	kafkarest.Mirror
	// Refuses maps an action to the error that it gives for this topic.
	Refuses map[kafkarest.Action]kafkarest.Altered
	// Becomes is the state at the end of a transition, after Reads more reads; empty if there is none.
	Becomes string
	Reads   int
	// Stuck transitions do not end.
	Stuck bool
	// Writes is by how many records the source grows with each read.
	Writes int64
}

// Topic of a cluster.
type Topic struct {
	Partitions int
	Settings   []kafkarest.Setting
}

// NewCluster makes an empty cluster.
func NewCluster(id, key, secret string) *Cluster {
	return &Cluster{ID: id, Key: key, Secret: secret, Links: map[string]*Link{}, Topics: map[string]*Topic{}, Groups: map[string][]kafkarest.GroupOffset{}, Diverged: map[string]int64{}}
}

// AddLink adds an active link with the tasks that a link has.
func (c *Cluster) AddLink(name, remote string) *Link {
	link := &Link{Link: kafkarest.Link{Name: name, ID: "id-of-" + name, State: kafkarest.LinkActive, Error: kafkarest.NoError, RemoteCluster: remote},
		Mirrors: map[string]*Mirror{}}
	for _, task := range []string{"AclSync", "AutoCreateMirror", "ConsumerOffsetSync", "TopicConfigsSync"} {
		state := kafkarest.TaskActive
		if task == "AutoCreateMirror" {
			state = kafkarest.TaskNotConfigured
		}
		link.Tasks = append(link.Tasks, kafkarest.Task{Name: task, State: state, Errors: []kafkarest.Failure{}})
	}
	c.Links[name] = link
	return link
}

// AddMirror adds an active mirror topic with as many partitions as there are lags, and its topic.
func (c *Cluster) AddMirror(link, topic, source string, lags ...int64) *Mirror {
	mirror := &Mirror{Mirror: kafkarest.Mirror{Name: topic, Source: source, Link: link, Status: kafkarest.MirrorActive,
		Error: kafkarest.NoError, Partitions: len(lags), StateTime: 1767225600000}}
	for i, lag := range lags {
		mirror.Lags = append(mirror.Lags, kafkarest.Lag{Partition: i, Lag: lag, LastSourceFetchOffset: 1000})
	}
	c.Links[link].Mirrors[topic] = mirror
	c.Topics[topic] = &Topic{Partitions: len(lags)}
	return mirror
}

// Task returns a task of the link.
func (l *Link) Task(name string) *kafkarest.Task {
	i := slices.IndexFunc(l.Tasks, func(t kafkarest.Task) bool { return t.Name == name })
	return &l.Tasks[i]
}

// Down takes the link's source away, as it is five minutes after.
func (l *Link) Down() {
	l.State, l.Error, l.ErrorMessage = kafkarest.LinkUnavailable, "BOOTSTRAP_TCP_CONNECTION_FAILED_ERROR", "Unable to reach the remote cluster."
	for _, mirror := range l.Mirrors {
		if mirror.Status == kafkarest.MirrorActive {
			mirror.Status = kafkarest.MirrorSourceUnavailable
		}
	}
}

// settle moves the mirror topic on by one read.
func (m *Mirror) settle() {
	for i := range m.Lags {
		m.Lags[i].Lag += m.Writes
	}
	if m.Becomes == "" || m.Stuck {
		return
	}
	if m.Reads--; m.Reads <= 0 {
		m.Status, m.Becomes = m.Becomes, ""
		if m.Status == kafkarest.MirrorStopped {
			m.Writes = 0
		}
	}
}

// World holds the clusters of a server.
type World struct {
	mutex    sync.Mutex
	clusters map[string]*Cluster
}

// Change changes clusters while the server runs.
func (w *World) Change(change func()) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	change()
}
