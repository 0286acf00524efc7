package runs_test

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/go-tfe"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/runs"
	"cdk.tf/confluent-privatelink/internal/tfetest"
	"cdk.tf/confluent-privatelink/internal/workspaces"
)

const networking, core, links = "platform-networking", "platform-confluent-core", "platform-cluster-link"

// output is what a session printed, read while it still prints.
type output struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (o *output) Write(text []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(text)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

// system is a server with the workspaces of config/hcp-terraform.yaml, and a session with it.
type system struct {
	*tfetest.Server
	*runs.Session
	script  *tfetest.Script
	out     *output
	targets []runs.Target
}

func start(t *testing.T) *system {
	t.Helper()
	server := tfetest.New(t)
	server.NewSystem(map[string][]string{networking: {core}, core: {links}}, networking, core, links)
	script := &tfetest.Script{Steps: map[string][]tfetest.Step{}}
	server.Change(func() { server.Executor, server.Unlimited = script, true })
	out := &output{}
	s := &system{Server: server, script: script, out: out, Session: &runs.Session{
		API: server.Client(tfetest.Admin), Out: out, Options: runs.Options{Wait: 5 * time.Second, Poll: 20 * time.Millisecond},
	}}
	root := goldens.Root(t)
	cfg, err := config.Load(filepath.Join(root, "config/hcp-terraform.yaml"))
	require.NoError(t, err)
	place, all, err := workspaces.Of(cfg)
	require.NoError(t, err)
	place.Host = server.Host
	for _, one := range all {
		s.targets = append(s.targets, runs.Target{Workspace: one, Place: place, Folder: runs.StackFolder(filepath.Join(root, "testdata/golden/hcp-terraform"), one.Stack)})
	}
	return s
}

// change is one change of a plan in JSON.
func change(address, actions string) string {
	kind, _, _ := strings.Cut(address, ".")
	return fmt.Sprintf(`{"address": %q, "mode": "managed", "type": %q, "change": {"actions": [%s]}}`, address, kind, actions)
}

func planned(changes ...string) tfetest.Planned {
	return tfetest.Planned{
		JSON:    []byte(`{"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": [` + strings.Join(changes, ",") + `]}`),
		Changes: len(changes) > 0, Add: len(changes),
	}
}

const create, remove = `"create"`, `"delete"`

// creates is a step that makes something.
func creates(address string) tfetest.Step {
	return tfetest.Step{Planned: planned(change(address, create)), PlanLog: "Terraform v1.11.4\n", ApplyLog: "made " + address + "\n", Resources: 1}
}

var nothing = tfetest.Step{Planned: planned(), PlanLog: "No changes.\n"}

func (s *system) answers(answer string) {
	s.Ask = func(_ context.Context, question string) (string, error) {
		fmt.Fprint(s.out, question)
		return answer, nil
	}
}

func TestApplyTakesTheStacksInOrder(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.Options.Yes, s.Options.Converge = true, true
	for _, name := range []string{networking, core, links} {
		s.script.Steps[name] = []tfetest.Step{creates("aws_route." + name), nothing}
	}
	require.NoError(t, s.Session.Apply(t.Context(), s.targets))
	said := s.out.String()
	last := -1
	for _, name := range []string{networking, core, links} {
		assert.Equal(t, []string{"applied runs apply", "planned_and_finished runs: second plan"}, s.Runs(name))
		at := strings.Index(said, "made aws_route."+name)
		assert.Greater(t, at, last, name)
		last = at
		assert.Contains(t, said, name+": 1 to add, 0 to change, 0 to destroy")
		assert.Contains(t, said, name+": the second plan is empty")
		assert.Equal(t, []string{"cdk.tf.json"}, s.Files(name), "one stack's folder and nothing else")
		assert.NotEmpty(t, s.Current(name), "an applied configuration is the workspace's current one")
	}
	assert.Empty(t, s.Blocking())
}

// TestADeclinedPlanStaysDeclined is what run triggers broke: the next run of anybody must not be of what was declined.
func TestADeclinedPlanStaysDeclined(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.answers("no")
	s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a")}
	err := s.Session.Apply(t.Context(), s.targets)
	require.ErrorContains(t, err, networking+": declined: nothing was applied")
	assert.Equal(t, []string{"discarded runs apply"}, s.Runs(networking))
	assert.Empty(t, s.Runs(core), "the others are not begun")
	assert.Empty(t, s.Current(networking), "what was declined is nobody's configuration")
	assert.Empty(t, s.Blocking())
	assert.NotContains(t, s.out.String(), "made aws_route.a")
}

func TestWithoutATerminalNothingIsAppliedUnasked(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a")}
	err := s.Session.Apply(t.Context(), s.targets)
	require.ErrorContains(t, err, "there is no terminal to ask on")
	assert.Equal(t, []string{"discarded runs apply"}, s.Runs(networking))
}

func TestYesAloneLosesNoData(t *testing.T) {
	t.Parallel()
	for what, step := range map[string]tfetest.Step{
		"a topic":        {Planned: planned(change("confluent_kafka_topic.a", remove))},
		"a replacement":  {Planned: planned(change("confluent_kafka_cluster.a", `"delete", "create"`))},
		"an unknown one": {Planned: planned(change("example_store.a", remove))},
	} {
		s := start(t)
		s.Options.Yes = true
		s.script.Steps[networking] = []tfetest.Step{step}
		err := s.Session.Apply(t.Context(), s.targets[:1])
		require.ErrorContains(t, err, "-lose-data says that this is meant", what)
		assert.Equal(t, []string{"discarded runs apply"}, s.Runs(networking), what)
		assert.Contains(t, s.out.String(), "LOST: ")
		s.Options.LoseData = true
		require.NoError(t, s.Session.Apply(t.Context(), s.targets[:1]), what)
	}
	s := start(t)
	s.answers("yes")
	s.script.Steps[networking] = []tfetest.Step{{Planned: planned(change("confluent_kafka_topic.a", remove))}}
	require.ErrorContains(t, s.Session.Apply(t.Context(), s.targets[:1]), "declined", "yes is not enough for data")
	s.answers(networking)
	require.NoError(t, s.Session.Apply(t.Context(), s.targets[:1]))
}

// TestAPlanThatCannotBeReadIsJudgedByItsCounts is a token without admin rights.
func TestAPlanThatCannotBeReadIsJudgedByItsCounts(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.Change(func() { s.Tokens[tfetest.Admin] = tfetest.Rights{User: "ci", Access: "write"} })
	s.Options.Yes = true
	destroys := tfetest.Step{Planned: planned(change("aws_route.a", remove))}
	destroys.Planned.Add, destroys.Planned.Destroy = 0, 1
	s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a"), destroys}
	require.NoError(t, s.Session.Apply(t.Context(), s.targets[:1]))
	assert.Contains(t, s.out.String(), "1 to add, 0 to change, 0 to destroy; what that is stands in the log only: the plan's JSON needs a token with admin rights")
	require.ErrorContains(t, s.Session.Apply(t.Context(), s.targets[:1]), "1 resources of which it is not known what they hold")
	assert.Empty(t, s.Blocking())
}

func TestAFailureStopsAndIsExplained(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.Options.Yes = true
	s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a")}
	s.script.Steps[core] = []tfetest.Step{{PlanFails: true, PlanLog: `Terraform v1.11.4
{"@level":"error","@message":"Error: Error loading state error","type":"diagnostic","diagnostic":{"severity":"error","summary":"Error loading state error","detail":"error loading the remote state: Error creating workspace platform-networking: 403 Forbidden","address":"data.terraform_remote_state.cross-stack-reference-input-networking"}}
`}}
	err := s.Session.Apply(t.Context(), s.targets)
	require.ErrorContains(t, err, core+": the plan ended as errored")
	require.ErrorContains(t, err, "remote-state-refused")
	require.ErrorContains(t, err, "remote state consumers")
	assert.Contains(t, s.out.String(), "Error: Error loading state error\n  with data.terraform_remote_state.cross-stack-reference-input-networking")
	assert.Empty(t, s.Runs(links))

	s.script.Steps[core] = []tfetest.Step{{Planned: planned(change("aws_route.b", create)), ApplyFails: true, ApplyLog: "Error: error creating Environment: 401 Unauthorized\n"}}
	err = s.Session.Apply(t.Context(), s.targets[1:])
	require.ErrorContains(t, err, core+": the apply ended as errored")
	assert.Empty(t, s.Runs(links))
	assert.Empty(t, s.Blocking())
}

// TestAnInterruptLeavesNoRunBehind interrupts in each state that a run can be in.
func TestAnInterruptLeavesNoRunBehind(t *testing.T) {
	t.Parallel()
	for what, c := range map[string]struct {
		prepare func(s *system)
		until   string
		status  string
	}{
		"while it waits for an agent": {func(s *system) { s.Pools[0].Agents[0].Status = "busy" }, "plan_queued", "canceled"},
		"while it plans": {func(s *system) {
			s.script.Steps[networking] = []tfetest.Step{{HoldPlan: make(chan struct{}), PlanLog: "planning now\n"}}
		}, "planning now", "canceled"},
		"while it asks": {func(s *system) {
			s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a")}
			s.Ask = func(ctx context.Context, question string) (string, error) {
				fmt.Fprintln(s.out, question)
				<-ctx.Done()
				return "", ctx.Err()
			}
		}, "apply this plan?", "discarded"},
	} {
		t.Run(what, func(t *testing.T) {
			t.Parallel()
			s := start(t)
			s.Change(func() { c.prepare(s) })
			ctx, interrupt := context.WithCancel(t.Context())
			defer interrupt()
			ended := make(chan error, 1)
			go func() { ended <- s.Session.Apply(ctx, s.targets) }()
			require.Eventually(t, func() bool { return strings.Contains(s.out.String(), c.until) }, 10*time.Second, 5*time.Millisecond)
			interrupt()
			require.ErrorIs(t, <-ended, context.Canceled)
			assert.Equal(t, []string{c.status + " runs apply"}, s.Runs(networking))
			assert.Empty(t, s.Blocking())
			assert.Empty(t, s.Runs(core))
		})
	}
}

// TestAnApplyThatHasBegunGoesOn is interrupted while it applies: it ends by itself and blocks nobody then.
func TestAnApplyThatHasBegunGoesOn(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.Options.Yes = true
	held := make(chan struct{})
	step := creates("aws_route.a")
	step.HoldApply = held
	s.script.Steps[networking] = []tfetest.Step{step}
	ctx, interrupt := context.WithCancel(t.Context())
	defer interrupt()
	ended := make(chan error, 1)
	go func() { ended <- s.Session.Apply(ctx, s.targets) }()
	require.Eventually(t, func() bool { return strings.Contains(s.out.String(), "made aws_route.a") }, 10*time.Second, 5*time.Millisecond)
	interrupt()
	require.ErrorIs(t, <-ended, context.Canceled)
	assert.Contains(t, s.out.String(), "the apply goes on without this command")
	close(held)
	require.Eventually(t, func() bool { return len(s.Blocking()) == 0 }, 5*time.Second, 5*time.Millisecond)
	assert.Equal(t, []string{"applied runs apply"}, s.Runs(networking))
}

// TestARunWhoseAnswerGotLostIsFound loses the answer to the creation of the run.
func TestARunWhoseAnswerGotLostIsFound(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a")}
	ctx, interrupt := context.WithCancel(t.Context())
	defer interrupt()
	s.Change(func() { s.Latency = 30 * time.Millisecond })
	go func() {
		for {
			if requests, _ := s.Requests(); len(requests) > 0 && requests[len(requests)-1] == "POST /api/v2/runs" {
				interrupt()
				return
			}
			time.Sleep(time.Millisecond)
		}
	}()
	require.ErrorIs(t, s.Session.Apply(ctx, s.targets), context.Canceled)
	require.Eventually(t, func() bool { return len(s.Blocking()) == 0 }, 5*time.Second, 5*time.Millisecond)
	assert.Len(t, s.Runs(networking), 1, "it was made")
	assert.NotContains(t, s.Runs(networking)[0], "applied")
}

func TestNobodysRunIsWaitedFor(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a")}
	s.Options.Yes = true
	require.NoError(t, s.Session.Apply(t.Context(), s.targets[:1]))
	s.StartRun(networking, "by hand")
	require.Eventually(t, func() bool { return len(s.Blocking()) == 1 && strings.HasSuffix(s.Blocking()[0], " planned") }, 5*time.Second, 5*time.Millisecond)
	err := s.Session.Apply(t.Context(), s.targets[:1])
	require.ErrorContains(t, err, "run run-2 is planned, and a new one would wait behind it")
	assert.Len(t, s.Blocking(), 1, "somebody else's run is left alone")
}

// TestWhatSomebodyElseDecidedIsNotApplied lets somebody discard the run while the question stands.
func TestWhatSomebodyElseDecidedIsNotApplied(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a")}
	s.Ask = func(ctx context.Context, _ string) (string, error) {
		list, err := s.API.Runs.List(ctx, "ws-"+networking, nil)
		require.NoError(t, err)
		require.NoError(t, s.API.Runs.Discard(ctx, list.Items[0].ID, discarding))
		require.Eventually(t, func() bool { return len(s.Blocking()) == 0 }, 5*time.Second, time.Millisecond)
		return "yes", nil
	}
	err := s.Session.Apply(t.Context(), s.targets)
	require.ErrorContains(t, err, "the run is discarded now: somebody else has decided")
}

// TestARunThatIsNotTheCurrentOneIsNotApplied has the server let another run go first.
func TestARunThatIsNotTheCurrentOneIsNotApplied(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a")}
	s.Ask = func(context.Context, string) (string, error) {
		s.Change(func() { s.Server.Workspace(networking).CurrentRun = "run-99" })
		return "yes", nil
	}
	require.ErrorContains(t, s.Session.Apply(t.Context(), s.targets), "the run is not the workspace's current one any more, and was not applied")
	assert.Equal(t, []string{"discarded runs apply"}, s.Runs(networking))
}

func TestAnAgentIsNotWaitedForForEver(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.Options.Wait = 200 * time.Millisecond
	s.Change(func() { s.Pools[0].Agents = nil })
	err := s.Session.Apply(t.Context(), s.targets)
	require.ErrorContains(t, err, "the run is still plan_queued after 200ms")
	assert.Equal(t, []string{"canceled runs apply"}, s.Runs(networking))
}

func TestWhatCannotRunIsSaidBeforeItIsUploaded(t *testing.T) {
	t.Parallel()
	for says, break_ := range map[string]func(s *system){
		"the workspace is not there, or this token may not see it": func(s *system) { s.Server.Workspace(links).Hidden = true },
		"the workspace cannot be read: unauthorized":               func(s *system) { delete(s.Tokens, tfetest.Admin) },
		"the workspace is locked":                                  func(s *system) { s.Server.Workspace(links).Locked = "somebody" },
		"runs are in execution mode remote":                        func(s *system) { s.Server.Workspace(links).ExecutionMode = "remote" },
	} {
		s := start(t)
		s.Change(func() { break_(s) })
		require.ErrorContains(t, s.Session.Apply(t.Context(), s.targets[2:]), links+": "+says)
		assert.Empty(t, s.Files(links))
	}
}

// TestARefusalIsToldWithWhatToDo has the server refuse one request of an apply, each in another way.
func TestARefusalIsToldWithWhatToDo(t *testing.T) {
	t.Parallel()
	for _, one := range []struct {
		path, says, do string
		status         int
		unknown        bool
	}{
		{"GET /api/v2/organizations/", "cannot be read: unauthorized", "run terraform login 127.0.0.1", 401, false},
		{"GET /api/v2/organizations/", "the workspace is not there, or this token may not see it", "runs verify says which", 403, false},
		{"POST /api/v2/workspaces/", "the configuration cannot be uploaded: the server answered 422 Unprocessable Entity: invalid attribute: injected", "a workspace with a VCS connection takes no uploads", 422, false},
		{"POST /api/v2/workspaces/", "the configuration cannot be uploaded: the server answered 403 Forbidden", "if a right is missing, runs verify says which", 403, false},
		{"PUT /archive/configuration/", "the configuration cannot be uploaded: the server answered 503 Service Unavailable", "the server has trouble", 503, true},
		{"POST /api/v2/runs", "a run cannot be started: resource not found", "if a right is missing, runs verify says which", 404, false},
		{"POST /api/v2/runs", "a run cannot be started: the server answered 500", "the server has trouble", 500, true},
		{"POST /api/v2/runs/run-1/actions/apply", "the plan cannot be confirmed: the server answered 409 Conflict", "somebody else, or a run, has changed it in the meantime", 409, false},
		{"POST /api/v2/runs/run-1/actions/apply", "the plan cannot be confirmed: the server answered 403 Forbidden", "applying needs the right to apply runs on the workspace", 403, false},
	} {
		s := start(t)
		s.Options.Yes = true
		s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a")}
		s.Change(func() {
			s.Fail = func(request *http.Request) int {
				if strings.HasPrefix(request.Method+" "+request.URL.Path, one.path) {
					return one.status
				}
				return 0
			}
		})
		err := s.Session.Apply(t.Context(), s.targets[:1])
		var failure *runs.Failure
		require.ErrorAs(t, err, &failure, one.path)
		assert.Contains(t, failure.What, one.says)
		assert.Contains(t, failure.Do, one.do, one.says)
		assert.Equal(t, one.unknown, failure.Unknown, one.says)
		assert.Empty(t, s.Blocking(), one.says)
	}
}

// TestAWayThatIsCutIsExplained cuts the connection in the middle, as a broken network does.
func TestAWayThatIsCutIsExplained(t *testing.T) {
	t.Parallel()
	s := start(t)
	client, err := tfe.NewClient(&tfe.Config{Address: "https://" + s.Host, Token: tfetest.Admin, HTTPClient: &http.Client{Transport: cut{}}})
	require.NoError(t, err)
	s.API = client
	err = s.Session.Apply(t.Context(), s.targets[:1])
	var failure *runs.Failure
	require.ErrorAs(t, err, &failure)
	assert.True(t, failure.Unknown)
	assert.Contains(t, failure.What, "the workspace cannot be read: dial tcp: lookup")
	assert.Contains(t, failure.Do, "no-such-host: ")
}

// cut answers the first question only.
type cut struct{}

func (c cut) RoundTrip(request *http.Request) (*http.Response, error) {
	if strings.HasSuffix(request.URL.Path, "/ping") {
		return &http.Response{StatusCode: http.StatusNoContent, Body: http.NoBody, Header: http.Header{}}, nil
	}
	return nil, &net.OpError{Op: "dial", Net: "tcp", Err: &net.DNSError{Err: "no such host", Name: request.URL.Hostname(), Server: "10.0.0.2:53", IsNotFound: true}}
}

func TestASecondPlanThatIsNotEmptyFails(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.Options.Yes, s.Options.Converge = true, true
	s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a"), creates("aws_route.b")}
	err := s.Session.Apply(t.Context(), s.targets)
	require.ErrorContains(t, err, "the plan right after the apply is not empty:\n  aws_route.b: create")
	assert.Empty(t, s.Runs(core))
}

func TestPlanAppliesNothing(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.script.Steps[networking] = []tfetest.Step{creates("aws_route.a")}
	err := s.Session.Plan(t.Context(), s.targets)
	var failure *runs.Failure
	require.ErrorAs(t, err, &failure)
	assert.True(t, failure.Unknown)
	assert.Contains(t, failure.What, "cannot be planned before "+networking+" is applied")
	assert.Equal(t, []string{"planned_and_finished runs plan"}, s.Runs(networking))
	assert.Empty(t, s.Current(networking))

	s.Change(func() {
		s.Server.Workspace(networking).Resources, s.Server.Workspace(core).Resources = 5, 7
		s.script.Steps[core], s.script.Steps[links] = []tfetest.Step{nothing}, []tfetest.Step{nothing}
	})
	require.NoError(t, s.Session.Plan(t.Context(), s.targets))
}
