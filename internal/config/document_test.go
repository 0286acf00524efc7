package config_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

// What is no file, or no YAML, or more than one document gets one clear error.
func TestFilesThatAreNoConfiguration(t *testing.T) {
	for name, c := range map[string]struct{ content, want string }{
		"empty":             {"", "file.yaml: the file is empty; start from one of the files under config/"},
		"only comments":     {"# nothing\n", "file.yaml: the file is empty; start from one of the files under config/"},
		"null":              {"~\n", "file.yaml:1: has no value; needs a mapping of keys to values ({} for an empty one)"},
		"a list":            {"- name: x\n", "file.yaml:1: is a list; needs a mapping of keys to values ({} for an empty one)"},
		"not UTF-8":         {"name: \xff\xfe", "file.yaml: the file is not text in UTF-8; save it as UTF-8"},
		"bad syntax":        {"name: x\nregion: [a\nhub: b\n", "file.yaml:2: a [ is not closed, or a comma is missing in it; entries with commas between them, and a ]"},
		"control character": {"name: x\nregion: \x01", "file.yaml:2: the file holds a control character; remove it"},
		"two documents":     {"name: x\n---\nname: y\n", "file.yaml:2: the file holds a second document; one document per file, without ---"},
		"second is broken":  {"name: x\n---\n]\n", "file.yaml:3: the file is not valid YAML; check indentation, colons and quotes around this line"},
		"too large":         {strings.Repeat("# x\n", 1<<18+1), "file.yaml: the file is larger than 1 MiB; one YAML file per environment"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := config.Parse("file.yaml", []byte(c.content))
			require.EqualError(t, err, c.want)
		})
	}
}

func TestLoadNeedsAFile(t *testing.T) {
	folder := t.TempDir()
	_, err := config.Load(filepath.Join(folder, "none.yaml"))
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = config.Load(folder)
	require.EqualError(t, err, "configuration file: "+folder+" is a folder")
}

// A file means one thing: what two readers could take differently is refused.
func TestDocumentMessages(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"an unknown key, nearly a known one",
			[]string{"region: us-east-1", "region: us-east-1\nsecret: {}"},
			[]string{"secret: is not a known key; did you mean secrets?"},
		},
		{
			"an unknown key unlike any other",
			[]string{"api_keys: {", "api_keys: {colour: red, "},
			[]string{"api_keys.colour: is not a known key; known keys: retained, rotation_days"},
		},
		{
			"a misspelt section: what it holds is checked, and nothing follows from its name",
			[]string{"  clusters:\n", "  cluster:\n", "max_ecku: 5", "max_eku: 0"},
			[]string{
				"confluent.cluster: is not a known key; did you mean clusters?",
				"confluent.clusters.one.max_ecku: is too small; at least 1",
				"confluent.clusters.one.max_eku: is not a known key; did you mean max_ecku?",
			},
		},
		{
			"a misspelt required key",
			[]string{"region: us-east-1", "regoin: us-east-1"},
			[]string{"regoin: is not a known key; did you mean region?"},
		},
		{
			"a key twice",
			[]string{"  hub_endpoint: one\n", "  hub_endpoint: one\n  hub_endpoint: two\n"},
			[]string{"confluent.hub_endpoint: is given twice, first in line 39; keep one of the two"},
		},
		{
			"a topic twice",
			[]string{"        invoices: {}", "        invoices: {}\n        invoices: {}"},
			[]string{"confluent.clusters.two.topics.invoices: is given twice, first in line 59; keep one of the two"},
		},
		{
			"control characters, and a mark that turns the direction of writing",
			[]string{"  hub_endpoint: one\n", "  hub_endpoint: \"o\\ne\"\n", "api_keys: {", "api_keys: {\"a\\tb\": 1, ", "tags: {team: data}", `tags: {"te\u202eam": data}`, "groups: [shop]", `groups: ["shop\u0085"]`},
			[]string{
				"api_keys[\"a\\tb\"]: is a key with a control character, such as a line break; one line of text without control characters",
				"confluent.clusters.one.applications.shop.groups[0]: holds a control character, such as a line break; one line of text without control characters",
				"confluent.hub_endpoint: holds a control character, such as a line break; one line of text without control characters",
				`tags["te\u202eam"]: is a key with a control character, such as a line break; one line of text without control characters`,
			},
		},
		{
			"an anchor and an alias",
			[]string{"id: vpc-00000001", "id: &id vpc-00000001", "id: vpc-00000002", "id: *id"},
			[]string{
				"hub.vpcs.dns.id: is a YAML anchor or alias; write the value out",
				"hub.vpcs.vpn.id: is a YAML anchor or alias; write the value out",
			},
		},
		{
			"a merge key",
			[]string{"api_keys: {", "api_keys: {<<: {a: b}, "},
			[]string{`api_keys["<<"]: is a key that is not plain text; put numbers and words such as true in quotes; no anchors, tags or <<`},
		},
		{
			"keys that are not text",
			[]string{"tags: {team: data}", "tags: {1: a, true: b, ~: c, [x]: d}"},
			[]string{
				`tags.1: is a key that is not plain text; put numbers and words such as true in quotes; no anchors, tags or <<`,
				`tags.true: is a key that is not plain text; put numbers and words such as true in quotes; no anchors, tags or <<`,
				`tags["?"]: is a key that is not plain text; put numbers and words such as true in quotes; no anchors, tags or <<`,
				`tags["~"]: is a key that is not plain text; put numbers and words such as true in quotes; no anchors, tags or <<`,
			},
		},
		{
			"a tag",
			[]string{"name: test\nregion", "name: !!str test\nregion"},
			[]string{"name: has a YAML tag; write the plain value"},
		},
		{
			"numbers that readers take differently",
			[]string{"rotation_days: 30", "rotation_days: 0x1e", "retained: 2", "retained: 02", "partitions: 6", "partitions: 1_000", "recovery_window_days: 7", "recovery_window_days: .inf", "max_ecku: 5", "max_ecku: 99999999999999999999"},
			[]string{
				"api_keys.retained: is a number in an unusual notation; plain decimal digits, or quotes around text",
				"api_keys.rotation_days: is a number in an unusual notation; plain decimal digits, or quotes around text",
				"confluent.clusters.one.max_ecku: is a number in an unusual notation; plain decimal digits, or quotes around text",
				"confluent.clusters.one.topics.orders.partitions: is a number in an unusual notation; plain decimal digits, or quotes around text",
				"secrets.recovery_window_days: is a number in an unusual notation; plain decimal digits, or quotes around text",
			},
		},
	})
}

// Nobody reads a hundred thousand messages: fifty are named, and the rest is counted.
func TestFiftyProblemsAreNamed(t *testing.T) {
	valid, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	content := strings.Builder{}
	content.Write(valid)
	const unknown = 100000
	for i := range unknown {
		fmt.Fprintf(&content, "k%d: 1\n", i)
	}
	_, err = config.Parse("file.yaml", []byte(content.String()))
	require.Error(t, err)
	lines := strings.Split(err.Error(), "\n")
	require.Len(t, lines, 51)
	assert.Equal(t, "file.yaml: and 99950 more", lines[50])
	assert.Regexp(t, `^file\.yaml:\d+: k0: is not a known key; known keys: account_id, `, lines[0])
}

// Aliases that stand for aliases could make a small file huge: none is followed.
func TestAliasesAreNotFollowed(t *testing.T) {
	bomb := "a0: &a0 [x, x]\n"
	for i := range 40 {
		next := string(rune('a' + i%26))
		bomb += next + "1: &" + next + "1 [*a0, *a0]\n"
	}
	_, err := config.Parse("bomb.yaml", []byte(bomb))
	require.Error(t, err)
	deep := strings.Repeat("[", 20000)
	_, err = config.Parse("deep.yaml", []byte(deep))
	require.Error(t, err)
}

// Every problem comes at once, by path, with the line it stands in.
func TestAllProblemsAtOnceInOrder(t *testing.T) {
	content, err := os.ReadFile("testdata/many-problems.yaml")
	require.NoError(t, err)
	_, err = config.Parse("many-problems.yaml", content)
	require.EqualError(t, err, strings.Join([]string{
		"many-problems.yaml:24: api_keys.retained: is too small; at least 2",
		"many-problems.yaml:23: confluent.clusters.a.applications.shop.produces[0]: is not a topic of the cluster; a topic under topics or existing_topics, or a mirror topic that a link brings here (also in links.x.topics[0])",
		"many-problems.yaml:21: confluent.clusters.a.cku: is given for an enterprise cluster; only for clusters of the type dedicated; max_ecku bounds this one",
		"many-problems.yaml:18: confluent.hub_endpoint: is missing; required with several PrivateLink VPCs: one or two",
		"many-problems.yaml:7: hub.transit_gateway_id: is given twice, first in line 6; keep one of the two",
		"many-problems.yaml:5: hub.transit_gateway_route_table_id: is missing; required: by it the hub VPCs and the PrivateLink VPCs that are made here reach each other",
		"many-problems.yaml:12: hub.vpcs.dns.cidrs[2]: does not have the right form; needs an IPv4 CIDR block such as 10.0.0.0/20",
		"many-problems.yaml:13: hub.vpcs.dns.cidrs[11]: overlaps hub.vpcs.dns.cidrs[1] (10.8.0.0/20); a block that shares no address with any other here",
		"many-problems.yaml:10: hub.vpcs.dns.id: does not have the right form; needs vpc- and 8 or 17 of the digits 0-9 and a-f",
		"many-problems.yaml:26: links.x.destination: is not a cluster of this file; needs a",
		"many-problems.yaml:2: name: does not have the right form; needs lower case letters and digits in words joined by single hyphens, a letter first",
		"many-problems.yaml:16: privatelink.vpcs.one.cidr: has no room for 3 subnets of /24; a larger block, smaller subnets (subnet_prefix_length) or fewer availability zones",
		"many-problems.yaml:16: privatelink.vpcs.one.cidr: overlaps hub.vpcs.dns.cidrs[0] (10.0.0.0/20); a block that shares no address with any other here",
		"many-problems.yaml:17: privatelink.vpcs.two.subnet_prefix_length: is too large; at most 28",
		"many-problems.yaml:4: regoin: is not a known key; did you mean region?",
	}, "\n"))
}

// A secret in the wrong place, as a value or under an unknown key, is not repeated.
func TestErrorsDoNotQuoteTheFile(t *testing.T) {
	const secret = "S3cr3t-Value"
	valid, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	for _, line := range strings.Split(strings.TrimSpace(string(valid)), "\n") {
		key, _, found := strings.Cut(line, ":")
		if !found || strings.HasPrefix(line, "#") {
			continue
		}
		for _, broken := range []string{key + ": " + secret, key + ": [" + secret + "]", key + "x: {password: " + secret + "}", key + ": *" + secret, key + ": \"" + secret, key + ": !" + secret + " x"} {
			_, err := config.Parse("file.yaml", []byte(strings.Replace(string(valid), line, broken, 1)))
			if err != nil {
				assert.NotContains(t, err.Error(), secret, broken)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, pattern := range []string{"testdata/*.yaml", "../../config/*.yaml"} {
		files, err := filepath.Glob(pattern)
		require.NoError(f, err)
		for _, file := range files {
			content, err := os.ReadFile(file)
			require.NoError(f, err)
			f.Add(content)
		}
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		loaded, err := config.Parse("file.yaml", content)
		if err == nil {
			require.NotEmpty(t, loaded.Name)
			return
		}
		var problems *config.Problems
		require.ErrorAs(t, err, &problems)
		require.NotEmpty(t, problems.List)
		require.NotContains(t, err.Error(), "does not have the structure", "the schema must refuse what cannot be decoded")
	})
}
