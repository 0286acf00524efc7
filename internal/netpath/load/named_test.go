package load_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// synthesized is a folder with golden stacks and their file, with texts of all of them replaced.
func synthesized(t *testing.T, name string, replace ...string) string {
	t.Helper()
	root, folder := goldens.Root(t), t.TempDir()
	file := filepath.Join(root, "config", name+".yaml")
	if name == "product" {
		file = filepath.Join(root, "testdata/config", name+".yaml")
	}
	put := func(from, to string) {
		content, err := os.ReadFile(from)
		require.NoError(t, err)
		require.NoError(t, os.MkdirAll(filepath.Dir(to), 0o755))
		require.NoError(t, os.WriteFile(to, []byte(strings.NewReplacer(replace...).Replace(string(content))), 0o600))
	}
	put(file, filepath.Join(folder, config.NoteName))
	for _, one := range stack.Names() {
		put(stack.File(filepath.Join(root, "testdata/golden", name), one), stack.File(folder, one))
	}
	return folder
}

// assumedOf is what a report assumes, as one text.
func assumedOf(report *answer.Report) string {
	var all []string
	for _, g := range report.Assumptions {
		all = append(all, g.What)
	}
	return strings.Join(all, "\n")
}

const ofPlatform = ": orders names it, and platform, which lists orders under used_by, makes it"

// The hub's rules, the platform's network and the product's clusters are one network before anything has an id.
func TestWhatOneFileMakesHasTheIDByWhichAnotherNamesIt(t *testing.T) {
	m, report := together(t, synthesized(t, "product"), synthesized(t, "hub"), synthesized(t, "platform"))
	assert.Len(t, verdicts(report), 10)
	assert.Equal(t, answer.Reachable, report.Verdict(), report.Unknowns)
	for _, what := range []string{"env-def456 is the environment platform" + ofPlatform, "gw-def456 is the gateway platform" + ofPlatform, "ap-abc123 is the access point platform-main" + ofPlatform,
		"Z0A1B2C3D4E5F6081 is the private zone platform-main" + ofPlatform,
		"rslvr-rr-0a1b2c3d4e5f60081 is the resolver rule hub-private: platform names it, and hub, which lists platform under used_by, makes it"} {
		assert.Contains(t, assumedOf(report), what)
	}
	one, err := evaluate.New(m).Trace("agents", "orders", 9092)
	require.NoError(t, err)
	var gaps []string
	for _, g := range one.Gaps {
		gaps = append(gaps, g.What)
	}
	assert.Contains(t, gaps, "ap-abc123 is the access point platform-main"+ofPlatform, "a single trace says it too")
}

// Whose rules nobody gave stay unknown, and nothing else does.
func TestAnIDOfAFileThatIsNotGivenStaysUnknown(t *testing.T) {
	_, report := together(t, synthesized(t, "platform"), synthesized(t, "product"))
	for key, verdict := range verdicts(report) {
		want := answer.Unknown
		if strings.HasPrefix(key, "main ") || strings.HasPrefix(key, "spare ") {
			want = answer.Reachable
		}
		assert.Equal(t, want, verdict, key)
	}
	assert.Empty(t, report.Blockers)
	for _, g := range report.Unknowns {
		assert.Contains(t, g.What, "whether rslvr-rr-")
	}
}

// What is missing in the platform's stacks is the platform's to mend, whosever cluster it stops.
func TestABreakOfTheOwnersIsFoundBeforeApply(t *testing.T) {
	_, report := together(t, synthesized(t, "hub"), without(t, synthesized(t, "platform"), "aws_route.hub_agents_spoke_main"), synthesized(t, "product"))
	got := verdicts(report)
	assert.Equal(t, answer.Blocked, got["agents -> orders"])
	assert.Equal(t, answer.Reachable, got["dns -> orders"])
	assert.Contains(t, assumedOf(report), "ap-abc123 is the access point platform-main")
}

// An id is nobody's unless both files say so: whoever would get there through what has it gets no promise. A PrivateLink
// VPC of the platform has an access point of its own in the environment, which both files do agree on.
func TestWhatFilesDoNotSayIsNotAssumed(t *testing.T) {
	for name, c := range map[string]struct {
		folders []string
		spokes  answer.Verdict
	}{
		"the owner does not list the user": {[]string{synthesized(t, "platform", "used_by: [orders]", "used_by: [another]"), synthesized(t, "product")}, answer.Unknown},
		"several could be meant":           {[]string{synthesized(t, "platform"), synthesized(t, "product", "    main:", "    east:", "spoke_main", "spoke_east")}, answer.Reachable},
		"another file has another id of it": {[]string{synthesized(t, "platform", "used_by: [orders]", "used_by: [orders, risk]"), synthesized(t, "product"),
			synthesized(t, "product", "name: orders", "name: risk", "ap-abc123", "ap-abc124")}, answer.Reachable},
	} {
		t.Run(name, func(t *testing.T) {
			_, report := together(t, append(c.folders, synthesized(t, "hub"))...)
			assert.GreaterOrEqual(t, len(verdicts(report)), 10)
			for key, verdict := range verdicts(report) {
				want := answer.Unknown
				if strings.HasPrefix(key, "main ") || strings.HasPrefix(key, "spare ") {
					want = c.spokes
				}
				assert.Equal(t, want, verdict, key)
			}
			assert.Empty(t, report.Blockers)
			assert.NotContains(t, assumedOf(report), "is the access point")
		})
	}
}
