package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/links/drill"
	"cdk.tf/confluent-privatelink/internal/links/status"
)

const (
	root   = "../.."
	before = root + "/config/non-prod.yaml"
)

// call runs the program and returns what it printed.
func call(t *testing.T, args ...string) (exit.Status, string, string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status := reviewCommand.Run(context.Background(), command.Environment{Stdout: &stdout, Stderr: &stderr}, args)
	return status, stdout.String(), stderr.String()
}

// plans are those that Terraform made of a change in the emulated clouds, without its protection, cut down to what changes.
func plans(change string) (args []string) {
	for _, name := range []string{"networking", "confluent-core", "cluster-link"} {
		args = append(args, "-plan", filepath.Join("testdata", change, name+".json"))
	}
	return args
}

// edited writes the default file with something replaced.
func edited(t *testing.T, replacements ...string) string {
	t.Helper()
	text, err := os.ReadFile(before)
	require.NoError(t, err)
	for i := 0; i < len(replacements); i += 2 {
		require.Contains(t, string(text), replacements[i])
		text = []byte(strings.Replace(string(text), replacements[i], replacements[i+1], 1))
	}
	file := filepath.Join(t.TempDir(), "non-prod.yaml")
	require.NoError(t, os.WriteFile(file, text, 0o600))
	return file
}

const link = `links:
  sandbox-to-shared:
    source: sandbox
    destination: shared
    mode: destination
    topics: [dev-stock_trades]
`

// withoutLink is the file after the change link-gone.
func withoutLink(t *testing.T) string {
	t.Helper()
	return edited(t, link, "", "      applications:\n        # Reads the mirror", "      existing_topics: [dev-stock_trades]\n      applications:\n        # Reads the mirror")
}

// A link that leaves the file is lost with its mirror topic, by name, line, protection and order; no secret of the plans is shown.
func TestALinkThatLeavesTheFile(t *testing.T) {
	args := append(plans("link-gone"), "-from", before, "-to", withoutLink(t))
	status, shown, complaint := call(t, args...)
	require.Empty(t, complaint)
	assert.Equal(t, exit.DoesNotHold, status)
	for _, says := range []string{
		"LOST    data    The link sandbox-to-shared is deleted: lost is the link: its mirror topics end where they are.\n",
		before + ":93  links.sandbox-to-shared (not in the file any more)\n",
		`stopped by: prevent_destroy of terraform_data.guard_protected["confluent_kafka_mirror_topic.link_sandbox-to-shared_mirror_topic_dev-stock_trades"]`,
		"LOST    access  Link sandbox-to-shared at its source loses its access: its service account is deleted.\n",
		"The other way round ends in 401 Unauthorized",
		"  1. npx cdktf-cli@0.21.0 deploy cluster-link --ignore-missing-stack-dependencies\n",
		"  mirror topics     1 -> 0\n",
	} {
		assert.Contains(t, shown, says)
	}
	for _, format := range []string{"text", "json", "markdown", "sarif"} {
		_, shown, _ := call(t, append(args, "-o", format)...)
		assert.NotContains(t, shown, "a-secret", format)
		assert.Contains(t, shown, "sandbox-to-shared", format)
	}
	status, _, _ = call(t, append(args, "-accept-meant")...)
	assert.Equal(t, exit.DoesNotHold, status, "nobody said that it is meant")
}

// The same change is meant if the file said retire before.
func TestWhatWasRetiredBeforeIsMeant(t *testing.T) {
	retired := edited(t, "    mode: destination\n", "    mode: destination\n    retire: true\n")
	args := append(plans("link-gone"), "-from", retired, "-to", withoutLink(t))
	status, shown, _ := call(t, args...)
	assert.Equal(t, exit.DoesNotHold, status, "it is lost all the same")
	assert.NotContains(t, shown, "LOST")
	assert.Contains(t, shown, "meant by: retire: true in "+retired+":97\n")
	status, _, _ = call(t, append(args, "-accept-meant")...)
	assert.Equal(t, exit.Holds, status)
}

// Without files it is lost too, without lines.
func TestWithoutFilesALossIsALoss(t *testing.T) {
	status, shown, _ := call(t, plans("link-gone")...)
	assert.Equal(t, exit.DoesNotHold, status)
	assert.Contains(t, shown, "LOST    data    The link sandbox-to-shared is deleted")
}

// Only what was read is promised of.
func TestStacksThatWereNotRead(t *testing.T) {
	networking := plans("link-gone")[:2]
	status, shown, _ := call(t, networking...)
	assert.Equal(t, exit.CannotSay, status)
	assert.Contains(t, shown, "UNKNOWN scope   The stack cluster-link was not reviewed.")
	status, _, _ = call(t, append(networking, "-stack", "networking")...)
	assert.Equal(t, exit.Holds, status)
}

func TestPricesAreTheUsersOwn(t *testing.T) {
	file := filepath.Join(t.TempDir(), "prices.yaml")
	require.NoError(t, os.WriteFile(file, []byte("currency: EUR\nmonthly:\n  link: 100\n  secret: 0.4\n"), 0o600))
	_, shown, complaint := call(t, append(plans("link-gone"), "-prices", file)...)
	require.Empty(t, complaint)
	assert.Contains(t, shown, "  cluster links     1 -> 0  -100.00 EUR a month\n")
	assert.Contains(t, shown, "  in all -100.80 EUR a month, by your prices\n")
}

// What Kafka says of the mirror topics that go stands with them; of a topic that it was not asked for, that.
func TestHowFarMirrorTopicsAreIsTold(t *testing.T) {
	file := filepath.Join(t.TempDir(), "status.json")
	write := func(topic string, known bool) {
		text, err := json.Marshal(status.Report{Version: status.FormatVersion, ReadAt: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC), Links: []status.Link{{
			System: "non-prod", Name: "sandbox-to-shared", Halves: []status.Half{{Mirrors: []status.Mirror{{Topic: topic, Status: "ACTIVE", RecordsBehind: 42, LagKnown: known}}}},
		}}})
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(file, text, 0o600))
	}
	for says, given := range map[string]func(){
		"- dev-stock_trades: ACTIVE, and 42 records behind its source at 2026-01-02T03:04:05Z.\n":          func() { write("dev-stock_trades", true) },
		"- dev-stock_trades: ACTIVE, and at least 42 records behind its source at 2026-01-02T03:04:05Z.\n": func() { write("dev-stock_trades", false) },
		"- dev-stock_trades: links status did not read it at 2026-01-02T03:04:05Z.\n":                      func() { write("another", true) },
	} {
		given()
		_, shown, complaint := call(t, append(plans("link-gone"), "-links", file)...)
		require.Empty(t, complaint)
		assert.Equal(t, 2, strings.Count(shown, says), "at the link, and at its mirror topic: %s\n%s", says, shown)
	}
}

// Who consumes a mirror topic stands with it, as far as a drill knows, and otherwise that nobody asked.
func TestWhoConsumesMirrorTopicsIsTold(t *testing.T) {
	file, progress := filepath.Join(t.TempDir(), "drill.json"), filepath.Join(t.TempDir(), "status.json")
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	save := func(file string, report any) {
		text, err := json.Marshal(report)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(file, text, 0o600))
	}
	save(progress, status.Report{Version: status.FormatVersion, ReadAt: at, Links: []status.Link{}})
	groups := []drill.Group{{Group: "shop", Topic: "dev-stock_trades", Behind: 7}, {Group: "audit", Topic: "dev-stock_trades", Missing: true}, {Group: "x", Topic: "another"}}
	for says, link := range map[string]drill.Link{
		"- dev-stock_trades: groups that consume it at its source, and were behind on the mirror topic at 2026-01-02T03:04:05Z: shop, which would read 7 records again; audit, which has no offset there, or not of every partition.\n": {Name: "sandbox-to-shared", Groups: groups},
		"- dev-stock_trades: which groups consume it was not known at 2026-01-02T03:04:05Z: for Dedicated clusters only.\n":                                                                                                             {Name: "sandbox-to-shared", GroupsUnknown: "for Dedicated clusters only"},
		"- dev-stock_trades: no group that consumes it was behind on the mirror topic at 2026-01-02T03:04:05Z; which there are is not said.\n":                                                                                          {Name: "sandbox-to-shared", Groups: groups[2:]},
		"- dev-stock_trades: links drill did not read it at 2026-01-02T03:04:05Z.\n":                                                                                                                                                    {Name: "another"},
	} {
		link.System = "non-prod"
		save(file, drill.Report{Version: drill.FormatVersion, At: at, Links: []drill.Link{link}})
		_, shown, complaint := call(t, append(plans("link-gone"), "-links", file, "-links", progress)...)
		require.Empty(t, complaint)
		assert.Equal(t, 2, strings.Count(shown, says), "at the link, and at its mirror topic: %s\n%s", says, shown)
		assert.Contains(t, shown, "- dev-stock_trades: links status did not read it at 2026-01-02T03:04:05Z.\n")
	}
	_, shown, _ := call(t, plans("link-gone")...)
	assert.Contains(t, shown, "- How many records it lacks, and which groups consume it, was not read (-links).\n")
}

func TestWhatIsNoInput(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(folder, name)
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		return file
	}
	whole, err := os.ReadFile("testdata/link-gone/cluster-link.json")
	require.NoError(t, err)
	one := plans("link-gone")
	for says, args := range map[string][]string{
		"name a plan by -plan FILE":                                                                     {},
		"-o yaml: text, json, markdown, sarif wanted":                                                   {"-plan", one[1], "-o", "yaml"},
		"-from and -from-git go with -to":                                                               {"-plan", one[1], "-from", before},
		"or two versions of the configuration file by -from FILE and -to FILE":                          {"-to", before},
		"-try goes with -from and -to, without -plan":                                                   {"-plan", one[1], "-try"},
		"-state and -stack go with -plan":                                                               {"-from", before, "-to", before, "-state", one[1]},
		"-write html=x: FORMAT=FILE wanted":                                                             {"-plan", one[1], "-write", "html=x"},
		"-links " + before + ": not what links status -o json or links drill -o json prints, version 1": {"-plan", one[1], "-links", before},
		"-links: open none.json: no such file or directory":                                             {"-plan", one[1], "-links", "none.json"},
		"-stack core: there are":                                                                        {"-plan", one[1], "-stack", "core"},
		"unexpected argument \"x\"":                                                                     {"-plan", one[1], "x"},
		"the plan ends in the middle":                                                                   {"-plan", write("cut.json", string(whole[:len(whole)/2]))},
		"no such file or directory":                                                                     {"-plan", filepath.Join(folder, "missing.json")},
		"is a folder":                                                                                   {"-plan", folder},
		"give it with -state":                                                                           {"-plan", write("state.json", `{"format_version": "1.0", "values": {}}`)},
		"give it with -plan":                                                                            {"-plan", one[1], "-state", one[3]},
		"it is a state file itself":                                                                     {"-plan", write("file.json", `{"version": 4, "serial": 1}`)},
		"not the plan of a stack of these programs":                                                     {"-plan", write("other.json", `{"format_version": "1.2", "resource_changes": []}`)},
		"not a plan as terraform show -json prints it":                                                  {"-plan", write("pulumi.json", `[{"urn": "urn:pulumi"}]`)},
		"9.0 is a format that this version does not know":                                               {"-plan", write("future.json", `{"format_version": "9.0"}`)},
		"are both of the stack networking":                                                              {"-plan", one[1], "-plan", one[1]},
		"is of the stack networking, not of confluent-core":                                             {"-plan", "confluent-core=" + one[1]},
		"invalid character":                                                                             {"-plan", write("text.txt", "No changes. Your infrastructure matches")},
		"review one system at a time":                                                                   {"-plan", one[1], "-to", root + "/config/minimal.yaml"},
		"configuration file: open " + folder + "/none.yaml":                                             {"-plan", one[1], "-to", filepath.Join(folder, "none.yaml")},
	} {
		status, shown, complaint := call(t, args...)
		assert.Equal(t, exit.Usage, status, says)
		assert.Contains(t, complaint, says)
		assert.Empty(t, shown)
		assert.NotContains(t, complaint, "a-secret")
	}
}

// The file before the change comes out of Git, whatever the folder is that review is called in.
func TestTheFileBeforeTheChangeComesOutOfGit(t *testing.T) {
	after := withoutLink(t)
	git := func(args ...string) {
		command := exec.Command("git", append([]string{"-c", "user.name=a", "-c", "user.email=a@example.com"}, args...)...)
		command.Dir = filepath.Dir(after)
		printed, err := command.CombinedOutput()
		require.NoError(t, err, string(printed))
	}
	now, err := os.ReadFile(after)
	require.NoError(t, err)
	was, err := os.ReadFile(before)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(after, was, 0o600))
	git("init", "-q")
	git("add", "non-prod.yaml")
	git("commit", "-q", "-m", "before")
	require.NoError(t, os.WriteFile(after, now, 0o600))
	status, shown, complaint := call(t, append(plans("link-gone"), "-to", after, "-from-git", "HEAD")...)
	assert.Equal(t, exit.DoesNotHold, status, complaint)
	assert.Contains(t, shown, "HEAD:"+after+":93  links.sandbox-to-shared (not in the file any more)")
	for revision, says := range map[string]string{"none": "none", "--output=x": "does not begin with -"} {
		status, _, complaint = call(t, append(plans("link-gone"), "-to", after, "-from-git", revision)...)
		assert.Equal(t, exit.Usage, status)
		assert.Contains(t, complaint, says)
	}
}

// A plan of 100 MB, most of it in values that nobody asked for, is read as any other.
func TestAPlanTakesAHundredMegabytes(t *testing.T) {
	whole, err := os.ReadFile("testdata/link-gone/cluster-link.json")
	require.NoError(t, err)
	file, err := os.Create(filepath.Join(t.TempDir(), "cluster-link.json"))
	require.NoError(t, err)
	_, err = file.WriteString(`{"planned_values": {"root_module": {"resources": [`)
	require.NoError(t, err)
	one := `{"address": "x.y", "values": {"v": "` + strings.Repeat("a-secret", 125) + `"}},`
	for range 100 {
		_, err = file.WriteString(strings.Repeat(one, 1000))
		require.NoError(t, err)
	}
	_, err = file.WriteString(`{}]}}, ` + string(whole[1:]))
	require.NoError(t, err)
	require.NoError(t, file.Close())
	args := plans("link-gone")
	status, shown, complaint := call(t, append(args[:4], "-plan", file.Name())...)
	assert.Equal(t, exit.DoesNotHold, status, complaint)
	assert.Contains(t, shown, "The link sandbox-to-shared is deleted")
	assert.NotContains(t, shown+complaint, "a-secret")
}

// What a plan says cannot make a terminal or a table do anything, and what is sensitive is not shown, wherever it stands.
func TestHostilePlansAndSensitiveValues(t *testing.T) {
	file := filepath.Join(t.TempDir(), "plan.json")
	topic := `{"topic_name": "a-secret", "kafka_cluster": [{"id": "lkc-1"}], "partitions_count": 1}`
	text := `{"format_version": "1.2", "terraform_version": "\u001b[2J", "complete": true, "resource_changes": [
		{"address": "confluent_kafka_topic.cluster_a_topic_b", "mode": "managed", "type": "confluent_kafka_topic", "change": {"actions": ["delete"], "before": ` + topic + `, "after": null, "before_sensitive": {"topic_name": true}}},
		{"address": "confluent_kafka_topic.x[\"\u001b[2J\n| x |\"]", "mode": "managed", "type": "confluent_kafka_topic", "change": {"actions": ["delete"], "before": {"topic_name": "\u001b]0;x"}, "after": null}},
		{"address": "x", "mode": "managed", "type": "\u001b[2J", "action_reason": "\u001b[2J", "change": {"actions": ["\u001b[2J"], "before": true, "after": [1]}}]}`
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	for _, format := range []string{"text", "json", "markdown", "sarif"} {
		status, shown, complaint := call(t, "-plan", "cluster-link="+file, "-stack", "cluster-link", "-o", format)
		assert.Equal(t, exit.DoesNotHold, status, complaint)
		assert.NotContains(t, shown+complaint, "\x1b", format)
		assert.NotContains(t, shown, `\u001b`, format)
		assert.NotContains(t, shown, "retire: true at ,", format)
		assert.NotContains(t, shown, "a-secret", format)
		assert.NotContains(t, shown, "\n| x |", format)
	}
}

func TestAReportIsWrittenBesideTheOneThatIsShown(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "review.md")
	status, shown, complaint := call(t, append(plans("link-gone"), "-write", "markdown="+file, "-write", "sarif="+filepath.Join(folder, "a.sarif"))...)
	assert.Equal(t, exit.DoesNotHold, status, complaint)
	assert.Contains(t, shown, "LOST    data")
	_, markdown, _ := call(t, append(plans("link-gone"), "-o", "markdown")...)
	written, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, markdown, string(written))
	status, _, complaint = call(t, append(plans("link-gone"), "-write", "json="+filepath.Join(folder, "missing", "x"))...)
	assert.Equal(t, exit.CannotSay, status)
	assert.Contains(t, complaint, "-write: stat ")
}

// Reports are written all or none, wherever they go, and what was there is as it was after a failure. The file that a link leads to is replaced.
func TestReportsAreWrittenAllOrNone(t *testing.T) {
	one, two := t.TempDir(), t.TempDir()
	a, b, link := filepath.Join(one, "a.md"), filepath.Join(two, "b.json"), filepath.Join(one, "link")
	for _, file := range []string{a, b} {
		require.NoError(t, os.WriteFile(file, []byte("before"), 0o600))
	}
	require.NoError(t, os.Symlink(b, link))
	taken := filepath.Join(two, "folder")
	require.NoError(t, os.Mkdir(taken, 0o755))
	for wrong, says := range map[string]string{taken: "-write: " + taken + " is a folder", filepath.Join(two, "none", "x"): "-write: stat ", "/dev/full": "no space left on device"} {
		status, shown, complaint := call(t, append(plans("link-gone"), "-write", "markdown="+a, "-write", "json="+wrong)...)
		assert.Equal(t, exit.CannotSay, status)
		assert.Contains(t, complaint, says)
		assert.Empty(t, shown)
		text, err := os.ReadFile(a)
		require.NoError(t, err)
		assert.Equal(t, "before", string(text))
	}
	status, _, complaint := call(t, append(plans("link-gone"), "-write", "markdown="+a, "-write", "json="+link)...)
	assert.Equal(t, exit.DoesNotHold, status, complaint)
	text, err := os.ReadFile(b)
	require.NoError(t, err)
	assert.True(t, json.Valid(text))
	info, err := os.Lstat(link)
	require.NoError(t, err)
	assert.NotZero(t, info.Mode()&os.ModeSymlink)
	for _, folder := range []string{one, two} {
		entries, err := os.ReadDir(folder)
		require.NoError(t, err)
		assert.Len(t, entries, 2, "nothing else is left in %s", folder)
	}
}

// A report is never written over what it is made of, nor over another.
func TestAReportIsNotWrittenOverAnInput(t *testing.T) {
	to := edited(t)
	was, err := os.ReadFile(to)
	require.NoError(t, err)
	other := filepath.Join(filepath.Dir(to), "link.yaml")
	require.NoError(t, os.Symlink(to, other))
	fresh := filepath.Join(filepath.Dir(to), "new.json")
	for _, args := range [][]string{{"-write", "json=" + to}, {"-write", "json=" + other}, {"-write", "json=" + fresh, "-write", "text=" + fresh}} {
		status, shown, complaint := call(t, append(append(plans("link-gone"), "-to", to), args...)...)
		assert.Equal(t, exit.Usage, status)
		assert.Contains(t, complaint, "is read, or is written already: name another file")
		assert.Empty(t, shown)
	}
	now, err := os.ReadFile(to)
	require.NoError(t, err)
	assert.Equal(t, was, now)
	assert.NoFileExists(t, fresh)
	status, _, complaint := call(t, append(plans("link-gone"), "-write", "json=/dev/null", "-write", "text=/dev/null")...)
	assert.Equal(t, exit.DoesNotHold, status, complaint)
}

func TestPriceFilesThatAreWrong(t *testing.T) {
	file := filepath.Join(t.TempDir(), "prices.yml")
	for text, says := range map[string]string{
		"":                        ": no documents in stream; it has currency, and monthly with a number for each unit\n",
		"x: 1":                    ": line 1: field x not found; it has",
		"monthly: {link: a}":      ": line 1: cannot construct !!str `a`; it has",
		"monthly: {x: 1}":         ": monthly.x is nothing that is counted; there are vpc, ",
		"monthly: {link: -1}":     ": monthly.link: a price is a number from 0 to 1000000000000\n",
		"monthly: {link: 1e308}":  ": monthly.link: a price is a number from 0 to 1000000000000\n",
		"monthly: {secret: .nan}": ": monthly.secret: a price is a number from 0 to",
	} {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		status, shown, complaint := call(t, append(plans("link-gone"), "-prices", file)...)
		assert.Equal(t, exit.Usage, status, text)
		assert.Contains(t, complaint, "-prices "+file+says)
		assert.Empty(t, shown)
	}
}
