package judge

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/load/live/awstest"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// configuration says who the clients are, and of the hub the ids only.
const configuration = `name: t
region: us-east-1
hub:
  transit_gateway_id: tgw-0a1b2c3d4e5f60718
  transit_gateway_route_table_id: tgw-rtb-0a1b2c3d4e5f60718
  vpcs:
    tfc-agent: {id: vpc-0a1b2c3d4e5f60002, role: agents}
    dns: {id: vpc-0a1b2c3d4e5f60003, role: dns}
    apps: {id: vpc-0a1b2c3d4e5f60004, role: clients}
privatelink:
  vpcs:
    main: {cidr: 10.0.0.0/20}
    other: {cidr: 10.1.0.0/20}
confluent:
  hub_endpoint: main
  clusters:
    main: {}
`

// seeds is how many worlds a run looks at; JUDGE_SEEDS sets it, JUDGE_SEED the first of them.
func seeds(t *testing.T, usually int) (first, past uint64) {
	t.Helper()
	read := func(name string, usually int) uint64 {
		text := os.Getenv(name)
		if text == "" {
			return uint64(usually)
		}
		n, err := strconv.ParseUint(text, 10, 64)
		require.NoError(t, err, name)
		return n
	}
	first = read("JUDGE_SEED", 1)
	return first, first + read("JUDGE_SEEDS", usually)
}

// bench is where the inputs of the worlds are written, one after the other.
type bench struct {
	*testing.T
	dir, config string
}

func newBench(t *testing.T) *bench {
	b := &bench{T: t, dir: t.TempDir()}
	b.config = b.write("config.yaml", []byte(configuration))
	return b
}

func (b *bench) write(name string, content []byte) string {
	path := filepath.Join(b.dir, name)
	require.NoError(b.T, os.WriteFile(path, content, 0o600))
	return path
}

// statement is what netpath says in answer to a question, and why.
type statement struct {
	verdict
	because string
}

// said is what netpath says of the inputs.
func (b *bench) said(sources load.Sources) (map[question]statement, *answer.Report) {
	if sources.Configs == nil {
		sources.Configs = []string{b.config}
	}
	m, err := load.Load(b.Context(), sources)
	require.NoError(b.T, err)
	report := evaluate.New(m).Verify()
	found := map[question]statement{}
	for _, t := range report.Traces {
		v := map[answer.Verdict]verdict{answer.Reachable: reachable, answer.Unknown: unknown, answer.Blocked: blocked}[t.Verdict]
		found[question{t.Client.Name, t.Cluster.Name, t.Port}] = statement{v, because(t)}
	}
	return found, report
}

// because names the first blocker of a trace, else the first thing that is not known.
func because(t *answer.Trace) string {
	if len(t.Blockers) > 0 {
		return ": " + string(t.Blockers[0].Code) + ", " + t.Blockers[0].Message
	}
	for _, g := range t.Gaps {
		if !g.Outside {
			return ": " + g.What
		}
	}
	return ""
}

// differences between what is and what is said.
func differences(is map[question]verdict, said map[question]statement) []string {
	var found []string
	for q, v := range is {
		switch other, ok := said[q]; {
		case !ok:
			found = append(found, fmt.Sprintf("%s -> %s:%d is %s, and nothing is said of it", q.client, q.cluster, q.port, v))
		case other.verdict != v:
			found = append(found, fmt.Sprintf("%s -> %s:%d is %s, and is called %s%s", q.client, q.cluster, q.port, v, other.verdict, other.because))
		}
	}
	for q := range said {
		if _, ok := is[q]; !ok {
			found = append(found, fmt.Sprintf("%s -> %s:%d is no question", q.client, q.cluster, q.port))
		}
	}
	slices.Sort(found)
	return found
}

// compare looks at every seed, and shrinks and prints the first world that differs.
func compare(t *testing.T, usually int, differ func(seed uint64, w *world) []string) {
	t.Helper()
	first, past := seeds(t, usually)
	counts := map[verdict]int{}
	failed := 0
	for seed := first; seed < past; seed++ {
		w := random(seed)
		for _, v := range w.truth() {
			counts[v]++
		}
		found := differ(seed, w)
		if len(found) == 0 {
			continue
		}
		if failed++; failed <= 60 {
			t.Logf("seed %d: %s", seed, found[0])
		}
		if failed == 1 {
			wrong, _, _ := strings.Cut(found[0], ":")
			small := shrink(w, func(w *world) bool {
				return slices.ContainsFunc(differ(seed, w), func(line string) bool { return strings.HasPrefix(line, wrong) })
			})
			text, err := json.Marshal(small)
			require.NoError(t, err)
			t.Errorf("seed %d (JUDGE_SEED=%d JUDGE_SEEDS=1): %s\nshrunk: %s\n%s", seed, seed, strings.Join(found, "\n  "), strings.Join(differ(seed, small), "\n  "), text)
		}
	}
	assert.Zero(t, failed, "worlds that differ")
	t.Logf("%d worlds: %v", past-first, counts)
	for _, v := range []verdict{reachable, unknown, blocked} {
		assert.NotZero(t, counts[v], "worlds in which nothing is %s prove little", v)
	}
}

// shrink takes out of a world whatever is not needed for a difference.
func shrink(w *world, differs func(*world) bool) *world {
	for smaller := true; smaller; {
		smaller = false
		for i := 0; ; i++ {
			c := clone(w)
			n := i
			if !drop(reflect.ValueOf(c).Elem(), &n) {
				break
			}
			if differs(c) {
				w, smaller = c, true
				i--
			}
		}
	}
	return w
}

func clone(w *world) *world {
	text, err := json.Marshal(w)
	if err != nil {
		panic(err)
	}
	c := &world{}
	if err := json.Unmarshal(text, c); err != nil {
		panic(err)
	}
	return c
}

// drop takes the n-th element of all lists out that may be shrunk.
func drop(v reflect.Value, n *int) bool {
	for i := range v.NumField() {
		field := v.Field(i)
		if field.Kind() != reflect.Slice {
			continue
		}
		if v.Type().Field(i).Tag.Get("shrink") != "" {
			if *n < field.Len() {
				field.Set(reflect.AppendSlice(field.Slice(0, *n), field.Slice(*n+1, field.Len())))
				return true
			}
			*n -= field.Len()
		}
		for j := range field.Len() {
			if item := field.Index(j); item.Kind() == reflect.Pointer && drop(item.Elem(), n) {
				return true
			}
		}
	}
	return false
}

func TestStatesInEveryFormAreJudgedAsTheyAre(t *testing.T) {
	b := newBench(t)
	compare(t, 300, func(seed uint64, w *world) []string {
		said, report := b.said(load.Sources{States: []string{b.write("state.json", w.state(seed))}})
		return append(differences(w.truth(), said), assumed(report)...)
	})
}

func TestWhatAWSShowsIsJudgedAsItIs(t *testing.T) {
	b := newBench(t)
	cloud := awstest.New(t, &model.Model{})
	compare(t, 60, func(seed uint64, w *world) []string {
		cloud.Model = w.model()
		said, report := b.said(load.Sources{States: []string{b.write("confluent.json", w.confluentState(seed))}, Live: true})
		return append(differences(w.truth(), said), assumed(report)...)
	})
}

// assumed are the facts that are only assumed, though the inputs say them. Nothing says which groups
// the clients have, and a default ACL that no resource stands for is as AWS makes it.
func assumed(report *answer.Report) []string {
	var found []string
	for _, g := range report.Assumptions {
		if !strings.Contains(g.What, "clients' own security groups") && !strings.HasSuffix(g.What, "network ACLs let it pass") {
			found = append(found, "assumed, though the inputs say it: "+g.What)
		}
	}
	return found
}
