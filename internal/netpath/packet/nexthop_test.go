package packet

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// targetKinds are the kinds of targets that the model declares.
func targetKinds(t *testing.T) []model.TargetKind {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../model/vpc.go", nil, 0)
	require.NoError(t, err)
	var found []model.TargetKind
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || spec.Type == nil {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); ok && name.Name == "TargetKind" {
			text, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			found = append(found, model.TargetKind(text))
		}
		return true
	})
	return found
}

func TestEveryKindOfTargetHasANextHop(t *testing.T) {
	kinds := targetKinds(t)
	require.Greater(t, len(kinds), 7)
	for _, kind := range kinds {
		assert.NotNil(t, nextHops[kind], "add a type for %q in a file hop_*.go, and to nextHops", kind)
	}
	assert.Len(t, nextHops, len(kinds))
}

// walked is the way from an agent to the endpoint in a network whose route leads to a target.
func walked(kind model.TargetKind, blackhole bool) *answer.Path {
	m := modeltest.Network(1)
	route := &modeltest.Table(m, "rtb-tfc-agent-use1-az1").Routes.Value[0]
	route.Target.Kind, route.Blackhole = kind, blackhole
	x := model.NewIndex(m)
	from := place.In(x, x.Subnets["subnet-tfc-agent-use1-az1"], model.Fact[[]model.ID]{})[0]
	from.Guarded = false
	endpoint := x.Endpoints["vpce-sandbox"]
	return New(x).Path(from, place.OfInterface(x, endpoint, endpoint.Interfaces.Value[0]), model.TCP, model.KafkaPort)
}

// What netpath does not follow is never blocked and never open.
func TestWhatIsNotFollowedIsUnknown(t *testing.T) {
	for _, kind := range []model.TargetKind{model.TargetPeering, model.TargetInterface, model.TargetGatewayLoadBalancer,
		model.TargetVirtualPrivateGateway, model.TargetLocalGateway, model.TargetCarrierGateway, model.TargetCoreNetwork, model.TargetOther, "of a kind that does not exist yet"} {
		p := walked(kind, false)
		assert.Equal(t, answer.Unknown, p.Verdict, kind)
		at := slices.IndexFunc(p.Forward, func(h answer.Hop) bool { return h.Component == routeTable })
		require.GreaterOrEqual(t, at, 0)
		assert.Equal(t, code.CannotRoute, p.Forward[at].Code, kind)
		assert.Contains(t, p.Forward[at].Gap.What, string(kind))
		assert.NotEmpty(t, p.Forward[at].Gap.Settle)
	}
}

func TestWhatIsLostAtItsTargetIsBlocked(t *testing.T) {
	for kind, want := range map[model.TargetKind]code.Code{model.TargetNATGateway: code.DefaultRoute, model.TargetInternetGateway: code.DefaultRoute} {
		p := walked(kind, false)
		assert.Equal(t, answer.Blocked, p.Verdict, kind)
		f := answer.Findings{}
		f.Collect(p.Forward)
		require.Len(t, f.Blockers, 1)
		assert.Equal(t, want, f.Blockers[0].Code, kind)
	}
	assert.Equal(t, answer.Reachable, walked(model.TargetTransitGateway, false).Verdict)
	for kind := range nextHops {
		if kind != model.TargetLocal { // AWS has no such state for the local route
			assert.Equal(t, answer.Blocked, walked(kind, true).Verdict, "a blackhole to %s", kind)
		}
	}
}
