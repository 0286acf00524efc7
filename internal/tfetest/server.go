package tfetest

import (
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/go-tfe"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/hcpterraform"
)

// Server is a running server. Its fields may be changed between requests, by Change.
type Server struct {
	// Host and port, as a configuration file names them.
	Host string
	// CAFile holds the certificate to trust, in PEM.
	CAFile string
	// Tokens by value.
	Tokens map[string]Rights
	// Projects by name, with their ids.
	Projects   map[string]string
	Workspaces []*Workspace
	Pools      []*Pool
	// World is emulated clouds. If there are some, projects, pools and workspaces are those that the provider tfe makes there.
	World *emulator.World
	// Executor plays Terraform.
	Executor Executor
	// Latency of every answer.
	Latency time.Duration
	// Unlimited servers have no rate limit, so that tests need not wait for it.
	Unlimited bool
	// NoVariables lets no token list variables.
	NoVariables bool
	// PageSize of lists that ask for none.
	PageSize int
	// Fail answers a request itself if it returns a status other than 0.
	Fail func(request *http.Request) int

	t        *testing.T
	client   *http.Client
	mu       sync.Mutex
	changed  *sync.Cond
	folder   string
	versions []*configurationVersion
	runs     []*run
	requests []string
	recent   []time.Time
	refused  int
	closed   bool
	failures int
	failure  int
	waiting  sync.WaitGroup
}

// New starts a server without anything in it but a project, and stops it with the test.
func New(t *testing.T) *Server {
	t.Helper()
	s := &Server{
		Tokens: map[string]Rights{}, Projects: map[string]string{"Default Project": "prj-default", "kafka": "prj-kafka"},
		PageSize: 20, t: t, folder: t.TempDir(),
	}
	s.changed = sync.NewCond(&s.mu)
	server := httptest.NewUnstartedServer(http.HandlerFunc(s.serve))
	server.Config.ErrorLog = log.New(io.Discard, "", 0) // connections that a test's end cuts
	server.StartTLS()
	s.Host, s.client = strings.TrimPrefix(server.URL, "https://"), server.Client()
	s.CAFile = filepath.Join(s.folder, "ca.pem")
	certificate := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})
	require.NoError(t, os.WriteFile(s.CAFile, certificate, 0o600))
	t.Cleanup(func() {
		s.Change(func() {
			s.closed = true
			for _, one := range s.runs {
				if one.stop != nil {
					one.stop()
				}
			}
		})
		s.waiting.Wait()
		server.Close()
	})
	return s
}

// Client is a client with a token, which waits for no rate limit if the server has none.
func (s *Server) Client(token string) *tfe.Client {
	client, err := tfe.NewClient(&tfe.Config{Address: "https://" + s.Host, Token: token, HTTPClient: &http.Client{Transport: hcpterraform.Refusals(s.client.Transport)}})
	require.NoError(s.t, err)
	return client
}

// FailNext answers the next requests with a status; it is for Change.
func (s *Server) FailNext(requests, status int) { s.failures, s.failure = requests, status }

// Change changes the server's fields while it runs.
func (s *Server) Change(change func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.follow()
	change()
	s.changed.Broadcast()
}

// Workspace returns a workspace by name.
func (s *Server) Workspace(name string) *Workspace {
	for _, one := range s.Workspaces {
		if one.Name == name {
			return one
		}
	}
	return nil
}

// Runs lists the runs of a workspace as "<status> <message>", the oldest first.
func (s *Server) Runs(workspace string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []string
	for _, one := range s.runs {
		if one.Workspace == workspace {
			all = append(all, one.Status+" "+one.Message)
		}
	}
	return all
}

// Blocking lists the runs that have not ended.
func (s *Server) Blocking() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []string
	for _, one := range s.runs {
		if !one.final() {
			all = append(all, one.Workspace+" "+one.Status)
		}
	}
	return all
}

// Requests returns what was asked for so far, as "GET /api/v2/...", and how many requests were refused by the rate limit.
func (s *Server) Requests() (all []string, refused int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.requests...), s.refused
}

// Current tells whether what a workspace would run next, by the UI or a trigger, is what an applied run had.
func (s *Server) Current(workspace string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.Workspace(workspace).current
}

// serve answers one request: rate limit, token, then the resource.
func (s *Server) serve(w http.ResponseWriter, request *http.Request) {
	s.mu.Lock()
	s.follow()
	latency := s.Latency
	s.requests = append(s.requests, request.Method+" "+request.URL.Path)
	// Logs and uploads are another host's, which has no such limit.
	unlimited := s.Unlimited
	limited := !unlimited && !strings.HasPrefix(request.URL.Path, "/archive/") && s.limit(time.Now())
	fail := s.Fail
	if s.failures > 0 {
		s.failures--
		fail = func(*http.Request) int { return s.failure }
	}
	s.mu.Unlock()
	time.Sleep(latency)
	w.Header().Set("TFP-API-Version", "2.6")
	w.Header().Set("TFP-AppName", "HCP Terraform")
	if !unlimited {
		w.Header().Set("X-RateLimit-Limit", fmt.Sprint(perSecond))
	}
	if limited {
		w.Header().Set("X-RateLimit-Reset", "0.3")
		refuse(w, http.StatusTooManyRequests, "You have exceeded the API's rate limit.")
		return
	}
	if fail != nil {
		if status := fail(request); status != 0 {
			refuse(w, status, "injected")
			return
		}
	}
	s.route(w, request)
}

// perSecond is the API's rate limit for one user.
const perSecond = 30

func (s *Server) limit(now time.Time) bool {
	var kept []time.Time
	for _, one := range s.recent {
		if now.Sub(one) < time.Second {
			kept = append(kept, one)
		}
	}
	s.recent = append(kept, now)
	if len(s.recent) <= perSecond {
		return false
	}
	s.refused++
	return true
}
