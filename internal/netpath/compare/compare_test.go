package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
)

func report(changes ...func(*model.Model)) *answer.Report {
	m := modeltest.Network(2)
	for _, change := range changes {
		change(m)
	}
	return evaluate.New(m).Verify()
}

func differ(before, after *answer.Report) *answer.Difference {
	return Networks(Network{Report: before}, Network{Report: after})
}

func noRoute(m *model.Model) {
	modeltest.RemoveRoute(modeltest.Table(m, "rtb-tfc-agent-use1-az1"), modeltest.CIDR(0))
}

func TestNothingDiffers(t *testing.T) {
	d := differ(report(), report())
	assert.Empty(t, d.Changes)
	assert.Equal(t, len(report().Traces), d.Same)
}

// A lost path names what takes it; the same change the other way round gives it back, by the same object.
func TestAPathIsLostAndGainedByTheObjectThatBlocksIt(t *testing.T) {
	for effect, d := range map[answer.Effect]*answer.Difference{
		answer.Lost:   differ(report(), report(noRoute)),
		answer.Gained: differ(report(noRoute), report()),
	} {
		require.NotEmpty(t, d.Changes)
		for _, c := range d.Changes {
			assert.Equal(t, "tfc-agent", c.Client)
			assert.Equal(t, effect, c.Effect)
		}
		causes := d.Causes(effect)
		require.Len(t, causes, 1)
		assert.Equal(t, code.NoRoute, causes[0].Code)
		assert.Equal(t, model.ID("rtb-tfc-agent-use1-az1"), causes[0].Object.ID)
		assert.Len(t, causes[0].Changes, len(d.Changes))
	}
}

// A blocker that was there before does not make a second loss.
func TestWhatBlockedBeforeIsNoCause(t *testing.T) {
	closed := func(m *model.Model) { m.Endpoints[0].State = model.Known("rejected") }
	d := differ(report(closed), report(closed, noRoute))
	assert.Zero(t, d.Count(answer.Lost), "the agents had no path to this endpoint before")
}

func TestAnUnknownIsNeitherLossNorGain(t *testing.T) {
	unread := func(m *model.Model) {
		m.Endpoints[0].State = model.Fact[string]{Gap: &model.Gap{What: "the state of the endpoint", Settle: []string{"DescribeVpcEndpoints"}}}
	}
	for _, d := range []*answer.Difference{differ(report(), report(unread)), differ(report(unread), report())} {
		require.NotEmpty(t, d.Changes)
		for _, c := range d.Changes {
			assert.Equal(t, answer.Doubtful, c.Effect)
			require.Len(t, c.Gaps, 1)
			assert.Equal(t, "the state of the endpoint", c.Gaps[0].What)
		}
	}
}

func TestAClientThatGoesLosesItsPathsAndOneThatComesGainsThem(t *testing.T) {
	gone := func(m *model.Model) { m.Clients = m.Clients[1:] }
	whole := report()
	client := whole.Traces[0].Client.Name
	lost, gained := differ(whole, report(gone)), differ(report(gone), whole)
	for _, c := range append(lost.Changes, gained.Changes...) {
		assert.Equal(t, client, c.Client)
	}
	require.NotEmpty(t, lost.Changes)
	assert.Equal(t, answer.Absent, lost.Changes[0].After)
	assert.Equal(t, len(lost.Changes), lost.Count(answer.Lost))
	assert.Equal(t, len(gained.Changes), gained.Count(answer.Gained))
}

func TestLossesComeFirst(t *testing.T) {
	other := func(m *model.Model) {
		modeltest.RemoveRoute(modeltest.Table(m, "rtb-dns-use1-az1"), modeltest.CIDR(0))
	}
	d := differ(report(other), report(noRoute))
	require.Positive(t, d.Count(answer.Lost))
	require.Positive(t, d.Count(answer.Gained))
	for i, c := range d.Changes {
		assert.Equal(t, i < d.Count(answer.Lost), c.Effect == answer.Lost, "change %d", i)
	}
}

// A client that the file still names has not gone: the input that holds it was not given.
func TestWhatWasNotReadIsNotLost(t *testing.T) {
	unread := func(m *model.Model) { m.Clients = m.Clients[:len(m.Clients)-1] }
	whole := report()
	client := whole.Traces[len(whole.Traces)-1].Client.Name
	d := Networks(Network{Report: whole}, Network{Report: report(unread), Systems: []System{{VPCs: []string{client}}}})
	require.NotEmpty(t, d.Changes)
	for _, c := range d.Changes {
		assert.Equal(t, client, c.Client)
		assert.Equal(t, answer.Doubtful, c.Effect)
		assert.Len(t, c.Gaps, 1)
	}
}
