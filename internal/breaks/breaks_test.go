package breaks_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/breaks"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func configFile(t *testing.T, b breaks.Break) string {
	file := filepath.Join(goldens.Root(t), "config", b.Config+".yaml")
	if _, err := os.Stat(file); err != nil {
		return filepath.Join(goldens.Root(t), "testdata/config", b.Config+".yaml")
	}
	return file
}

// verify lets netpath judge a break.
func verify(t *testing.T, b breaks.Break) (*answer.Report, error) {
	t.Helper()
	stacks, err := stack.ReadAll(filepath.Join(goldens.Root(t), "testdata/golden", b.Config))
	require.NoError(t, err)
	b.Do(stacks[b.Stack])
	dir := t.TempDir()
	require.NoError(t, stacks.Write(dir))
	m, err := load.Load(context.Background(), load.Sources{Configs: []string{configFile(t, b)}, Synth: []string{dir}})
	if err != nil {
		return nil, err
	}
	return evaluate.New(m).Verify(), nil
}

func TestEachBreakOfTheSynthesizedStacksIsBlamedOnTheRightObjectAndOnlyThat(t *testing.T) {
	for _, b := range breaks.All() {
		if b.Netpath.Unasked != "" {
			continue
		}
		t.Run(b.Name, func(t *testing.T) {
			report, err := verify(t, b)
			if b.Netpath.Refuses != "" {
				require.ErrorContains(t, err, b.Netpath.Refuses)
				return
			}
			require.NoError(t, err)
			assert.ElementsMatch(t, b.Netpath.Blames, blamed(report.Blockers), "blockers")
			for _, blocker := range report.Blockers {
				assert.Equal(t, b.Netpath.Who, blocker.Who(), "who mends it")
			}
			assert.ElementsMatch(t, b.Netpath.Idle, blamed(report.Idle), "idle blockers")
			if b.Netpath.Unknown == "" {
				assert.Empty(t, report.Unknowns)
			} else if assert.Len(t, report.Unknowns, 1) {
				assert.Equal(t, b.Netpath.Unknown, report.Unknowns[0].What)
			}
		})
	}
}

func blamed(list []*answer.Blocker) []string {
	var found []string
	for _, b := range list {
		found = append(found, string(b.Code)+" "+string(b.Object.ID))
	}
	return found
}

// What the rehearsal must say is tested where it is run; here netpath is held against it. The
// gate asks each cluster on 443 from where Terraform runs.
func TestNetpathIsBlockedWhereTheEmulatedNetworkIsAndOnlyThere(t *testing.T) {
	compared := 0
	for _, b := range breaks.All() {
		if b.Netpath.Unasked != "" || b.Rehearsal.Unasked != "" || !b.Rehearsal.AsksTheNetwork() {
			continue
		}
		compared++
		t.Run(b.Name, func(t *testing.T) {
			report, err := verify(t, b)
			require.NoError(t, err)
			verdict := answer.Reachable
			for _, trace := range report.Traces {
				if trace.Client.Name == agents(t, b) && trace.Port == 443 {
					verdict = answer.Worse(verdict, trace.Verdict)
				}
			}
			want := answer.Reachable
			switch {
			case b.Rehearsal.Blocked() && b.Netpath.Unknown != "":
				want = answer.Unknown // the emulated clouds tell what the JSON does not
			case b.Rehearsal.Blocked():
				want = answer.Blocked
			}
			assert.Equal(t, want, verdict, "the emulated network and netpath disagree")
		})
	}
	assert.Greater(t, compared, 30)
}

// agents are who Terraform runs on: the VPC of the agents, else the one that resolves names.
func agents(t *testing.T, b breaks.Break) string {
	t.Helper()
	cfg, err := config.Load(configFile(t, b))
	require.NoError(t, err)
	for _, role := range []string{config.RoleAgents, config.RoleDNS} {
		for name, vpc := range cfg.Hub.VPCs {
			if vpc.Role == role {
				return name
			}
		}
	}
	return ""
}

func TestWhoIsNotAskedHasAReason(t *testing.T) {
	names := map[string]bool{}
	for _, b := range breaks.All() {
		assert.False(t, names[b.Config+b.Name], "%s stands twice", b.Name)
		names[b.Config+b.Name] = true
		if b.Rehearsal.Unasked != "" {
			assert.Empty(t, b.Rehearsal.Fails+strings.Join(b.Rehearsal.Says, ""), b.Name)
		}
		if b.Netpath.Unasked != "" {
			assert.Equal(t, breaks.Netpath{Unasked: b.Netpath.Unasked}, b.Netpath, b.Name)
		}
		assert.False(t, b.Rehearsal.Unasked != "" && b.Netpath.Unasked != "" && b.Promise == "", "%s: nobody is asked", b.Name)
		assert.Equal(t, b.Rehearsal.Fails == "", len(b.Rehearsal.Says) == 0, "%s: a failure has words", b.Name)
	}
}
