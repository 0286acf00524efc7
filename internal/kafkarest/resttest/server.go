package resttest

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
)

// Server is the API of some clusters, all at one URL.
type Server struct {
	World
	// URL of the API, as the endpoint of every cluster.
	URL string
	// PageSize splits lists into pages; 0 for one.
	PageSize int
	// Requests counts what was asked, and Most is how many were under way at once.
	Requests, Most atomic.Int64
	underWay       atomic.Int64
	intercept      atomic.Pointer[Interceptor]
	http           *httptest.Server
}

// Interceptor answers in place of the API, if it returns true.
type Interceptor func(http.ResponseWriter, *http.Request) bool

// Intercept lets f see every request first.
func (s *Server) Intercept(f Interceptor) { s.intercept.Store(&f) }

// New starts a server; the caller closes it.
func New(clusters ...*Cluster) *Server {
	s := &Server{World: World{clusters: map[string]*Cluster{}}}
	for _, cluster := range clusters {
		s.clusters[cluster.ID] = cluster
	}
	s.http = httptest.NewServer(s)
	s.URL = s.http.URL
	return s
}

// Close stops the server.
func (s *Server) Close() { s.http.Close() }

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.Requests.Add(1)
	for now := s.underWay.Add(1); ; {
		most := s.Most.Load()
		if now <= most || s.Most.CompareAndSwap(most, now) {
			break
		}
	}
	defer s.underWay.Add(-1)
	if f := s.intercept.Load(); f != nil && (*f)(w, r) {
		return
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	parts := strings.Split(strings.TrimPrefix(r.URL.Path, "/kafka/v3/clusters/"), "/")
	cluster := s.clusters[parts[0]]
	key, secret, _ := r.BasicAuth()
	switch {
	case cluster == nil:
		Refuse(w, http.StatusNotFound, 404, "Unable to retrieve cluster "+parts[0])
	case key != cluster.Key || secret != cluster.Secret:
		Refuse(w, http.StatusUnauthorized, 40101, "Unauthorized")
	default:
		s.answer(w, r, cluster, parts[1:])
	}
}

// Refuse answers with Kafka REST's error.
func Refuse(w http.ResponseWriter, status, code int, message string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"error_code": code, "message": message})
}

func (s *Server) answer(w http.ResponseWriter, r *http.Request, c *Cluster, path []string) {
	if len(path) == 0 {
		Refuse(w, http.StatusNotFound, 404, "HTTP 404 Not Found")
		return
	}
	switch {
	case path[0] == "links" && len(path) == 1:
		var links []kafkarest.Link
		for _, name := range slices.Sorted(maps.Keys(c.Links)) {
			link := c.Links[name].Link
			link.Tasks = nil
			links = append(links, link)
		}
		send(s, w, r, links)
	case path[0] == "links":
		s.link(w, r, c, path[1:])
	case path[0] == "topics":
		s.topics(w, c, path[1:])
	case path[0] == "consumer-groups":
		s.groups(w, c, path[1:])
	default:
		Refuse(w, http.StatusNotFound, 404, "HTTP 404 Not Found")
	}
}

func (s *Server) link(w http.ResponseWriter, r *http.Request, c *Cluster, path []string) {
	link := c.Links[path[0]]
	switch {
	case link == nil:
		Refuse(w, http.StatusNotFound, 40402, fmt.Sprintf("Cluster link '%s' not found.", path[0]))
	case len(path) == 1:
		one := link.Link
		if r.URL.Query().Get("include_tasks") != "true" {
			one.Tasks = nil
		}
		sendOne(w, one)
	case path[1] == "configs":
		send(s, w, r, link.Settings)
	case path[1] == "mirrors" && len(path) == 2:
		var mirrors []kafkarest.Mirror
		for _, name := range slices.Sorted(maps.Keys(link.Mirrors)) {
			link.Mirrors[name].settle()
			one := link.Mirrors[name].Mirror
			one.TransitionErrors = nil
			mirrors = append(mirrors, one)
		}
		send(s, w, r, mirrors)
	case path[1] == "mirrors":
		if link.Mirrors[path[2]] == nil {
			Refuse(w, http.StatusNotFound, 404, fmt.Sprintf("Mirror topic '%s' not found.", path[2]))
			return
		}
		sendOne(w, link.Mirrors[path[2]].Mirror)
	case strings.HasPrefix(path[1], "mirrors:") && r.Method == http.MethodPost:
		s.alter(w, r, c, link, kafkarest.Action(strings.TrimPrefix(path[1], "mirrors:")))
	default:
		Refuse(w, http.StatusNotFound, 404, "HTTP 404 Not Found")
	}
}

func (s *Server) topics(w http.ResponseWriter, c *Cluster, path []string) {
	if len(path) == 0 {
		topics := []map[string]any{}
		for _, name := range slices.Sorted(maps.Keys(c.Topics)) {
			topics = append(topics, map[string]any{"topic_name": name, "partitions_count": c.Topics[name].Partitions})
		}
		sendOne(w, map[string]any{"data": topics})
		return
	}
	topic := c.Topics[path[0]]
	if topic == nil || len(path) != 2 || path[1] != "configs" {
		Refuse(w, http.StatusNotFound, 40403, "This server does not host this topic-partition.")
		return
	}
	sendOne(w, map[string]any{"data": append([]kafkarest.Setting{}, topic.Settings...)})
}

func (s *Server) groups(w http.ResponseWriter, c *Cluster, path []string) {
	if len(path) == 0 {
		groups := []map[string]any{}
		for _, name := range slices.Sorted(maps.Keys(c.Groups)) {
			groups = append(groups, map[string]any{"consumer_group_id": name, "state": "STABLE"})
		}
		sendOne(w, map[string]any{"data": groups})
		return
	}
	if !c.Dedicated {
		Refuse(w, http.StatusNotFound, 404, "HTTP 404 Not Found")
		return
	}
	lags := []map[string]any{}
	for _, one := range c.Groups[path[0]] {
		lags = append(lags, map[string]any{"consumer_group_id": one.Group, "topic_name": one.Topic, "partition_id": one.Partition,
			"current_offset": one.Offset, "log_end_offset": one.End, "lag": one.End - one.Offset, "consumer_id": one.Consumer})
	}
	sendOne(w, map[string]any{"data": lags})
}

// send answers with one page of a list.
func send[T any](s *Server, w http.ResponseWriter, r *http.Request, all []T) {
	begin, _ := strconv.Atoi(r.URL.Query().Get("page_token"))
	end := len(all)
	metadata := map[string]any{"self": r.URL.String(), "next": nil}
	if s.PageSize > 0 && begin+s.PageSize < len(all) {
		end = begin + s.PageSize
		query := r.URL.Query()
		query.Set("page_token", strconv.Itoa(end))
		// The host is the one that Confluent knows the cluster by, which need not be the one that was asked.
		metadata["next"] = "https://pkc-00000.us-east-1.aws.confluent.cloud" + r.URL.Path + "?" + query.Encode()
	}
	data := append([]T{}, all[begin:end]...)
	sendOne(w, map[string]any{"data": data, "metadata": metadata})
}

func sendOne(w http.ResponseWriter, value any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(value)
}
