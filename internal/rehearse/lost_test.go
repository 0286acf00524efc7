package rehearse

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/terraform-exec/tfexec"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// documentedLoss is what docs/operating.md says of a lost answer to the creation of a type.
type documentedLoss struct {
	// kind is refused, double, or same: the next apply takes what is there.
	kind string
	// says and id are the refusal's words and the import id, with ... for what varies.
	says, id string
}

// documentedLosses reads the tables in docs/operating.md that are marked "lost answers".
func documentedLosses(t *testing.T) map[string]documentedLoss {
	t.Helper()
	text, err := os.ReadFile(operating)
	require.NoError(t, err)
	all := map[string]documentedLoss{}
	code := regexp.MustCompile("`([^`]+)`")
	for _, table := range regexp.MustCompile(`(?s)<!-- lost answers: (\w+) -->\n(.*?)\n\n`).FindAllStringSubmatch(string(text), -1) {
		for line := range strings.Lines(table[2]) {
			cells := strings.Split(line, "|")
			one := documentedLoss{kind: table[1]}
			named := line
			if len(cells) > 3 {
				named = cells[1]
			}
			if one.kind == "refused" && len(cells) > 3 && strings.Contains(named, "`") {
				one.says, one.id = code.FindStringSubmatch(cells[2])[1], code.FindStringSubmatch(cells[3])[1]
			}
			for _, name := range code.FindAllStringSubmatch(named, -1) {
				require.NotContains(t, all, name[1], "it stands in two places")
				all[name[1]] = one
			}
		}
	}
	return all
}

// matches tells whether a text has what the documents say, with ... for anything.
func matches(documented, text string) bool {
	pattern := strings.ReplaceAll(regexp.QuoteMeta(documented), `\.\.\.`, `.+`)
	return regexp.MustCompile(pattern).MatchString(text)
}

// importIDs are the ids that the providers import by where the object's own is not enough.
var importIDs = map[string]func(emulator.Object) string{
	"aws_route": func(o emulator.Object) string {
		return o.String("route_table_id") + "_" + o.String("destination_cidr_block")
	},
	"aws_route_table_association": func(o emulator.Object) string { return o.String("subnet_id") + "/" + o.String("route_table_id") },
	"confluent_cluster_link": func(o emulator.Object) string {
		return strings.Join([]string{o.String("link_name"), "DESTINATION", "OUTBOUND", // the mode that links have if the file says nothing
			o.Block("source_kafka_cluster").String("id"), o.Block("destination_kafka_cluster").String("id")}, "/")
	},
	"confluent_connector": func(o emulator.Object) string {
		return o.Block("environment").String("id") + "/" + o.Block("kafka_cluster").String("id") + "/" + o.Map("config_nonsensitive")["name"]
	},
	// https://registry.terraform.io/providers/hashicorp/tfe/0.67.0/docs/resources/variable#import
	"tfe_variable": func(o emulator.Object) string {
		return "example-organization/" + cmp.Or(o.String("workspace_id"), o.String("variable_set_id")) + "/" + o.String("id")
	},
	"confluent_gateway":                            inEnvironment,
	"confluent_access_point":                       inEnvironment,
	"confluent_private_link_attachment":            inEnvironment,
	"confluent_private_link_attachment_connection": inEnvironment,
}

func inEnvironment(o emulator.Object) string {
	return o.Block("environment").String("id") + "/" + o.String("id")
}

// losing are the rehearsals with lost answers: every type of the first but for what the others have.
var losing = map[string]struct {
	types  []string
	stacks []string
}{
	"every-option": {nil, stack.Names()},
	"hcp-terraform": {
		[]string{
			"aws_iam_openid_connect_provider", "tfe_agent_pool", "tfe_agent_pool_allowed_workspaces", "tfe_notification_configuration", "tfe_project",
			"tfe_variable", "tfe_workspace", "tfe_workspace_settings",
		},
		[]string{stack.Workspaces},
	},
	"gateway": {
		[]string{"aws_iam_role", "aws_iam_role_policy", "confluent_gateway", "confluent_access_point", "confluent_kafka_cluster"},
		[]string{stack.Networking, stack.ConfluentCore},
	},
	"invitation": {
		[]string{"aws_ec2_transit_gateway_vpc_attachment_accepter", "aws_ram_resource_share", "aws_ram_resource_association", "aws_ram_principal_association",
			"aws_ram_resource_share_accepter", "aws_route53_vpc_association_authorization"},
		[]string{stack.Networking, stack.ConfluentCore},
	},
}

// serviced are the types of stacks that a service makes, and that no other rehearsal loses.
func serviced(t *testing.T, stacks stack.Documents) []string {
	t.Helper()
	all := types(t, stacks)
	delete(all, "time_static")
	for _, kind := range losing["gateway"].types {
		delete(all, kind)
	}
	return slices.Sorted(maps.Keys(all))
}

// TestALostAnswerHasAWayOut loses the answer to one creation of each type. Applying again makes a
// double, takes what is there or is refused in the service's words; that and the way out are what
// docs/operating.md says. The way out of a refusal, an import, is taken.
func TestALostAnswerHasAWayOut(t *testing.T) {
	documented := documentedLosses(t)
	for name, one := range losing {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			system, stacks := start(t, name)
			kinds := one.types
			if kinds == nil {
				kinds = serviced(t, stacks)
			}
			require.NoError(t, system.Use(stacks))
			system.rehearsal.Lose(kinds...)
			for _, name := range one.stacks {
				applyLosing(t, system, name, documented)
			}
			var losses, doubles []string
			for _, loss := range system.rehearsal.lost() {
				losses = append(losses, loss.Type)
				if documented[loss.Type].kind == "double" {
					doubles = append(doubles, loss.String())
				}
			}
			assert.ElementsMatch(t, kinds, losses)
			orphans, err := system.rehearsal.Orphans()
			require.NoError(t, err)
			assert.ElementsMatch(t, doubles, orphans)
		})
	}
}

// applyLosing applies a stack until it is applied, and imports what is refused.
func applyLosing(t *testing.T, system *System, name string, documented map[string]documentedLoss) {
	t.Helper()
	require.NoError(t, system.Init(t.Context(), name))
	terraform, err := system.exec(name)
	require.NoError(t, err)
	var imports strings.Builder
	for attempt := 0; ; attempt++ {
		require.Less(t, attempt, 40, "%s does not converge", name)
		seen := &events{}
		if err := terraform.ApplyJSON(t.Context(), seen, tfexec.Refresh(false), tfexec.Reattach(system.reattach)); err == nil {
			break
		}
		require.NotEmpty(t, seen.diagnostics)
		for _, one := range seen.diagnostics {
			if !strings.Contains(one.Detail, "The answer was lost") {
				imports.WriteString(importAfter(t, system, one, documented))
			}
		}
		require.NoError(t, os.WriteFile(filepath.Join(system.folder(name), "import.tf"), []byte(imports.String()), 0o600))
	}
	after, err := system.Plan(t.Context(), name)
	require.NoError(t, err)
	require.Empty(t, after)
}

// importAfter checks the words of a refusal, and returns the block that imports what was lost.
func importAfter(t *testing.T, system *System, refusal diagnostic, documented map[string]documentedLoss) string {
	t.Helper()
	at, ok := address.Parse(refusal.Address)
	require.True(t, ok, "%v", refusal)
	lost := system.rehearsal.lost()
	i := slices.IndexFunc(lost, func(one Lost) bool { return one.Type == at.Type })
	require.GreaterOrEqual(t, i, 0, "%v", refusal)
	known := documented[at.Type]
	require.Equal(t, "refused", known.kind, "%v", refusal)
	require.True(t, matches(known.says, refusal.Summary), "%s: the documents say %s", refusal.Summary, known.says)
	found, err := symptom.Parse(strings.NewReader("Error: " + refusal.Summary + "\n"))
	require.NoError(t, err)
	assert.True(t, slices.ContainsFunc(found, func(one symptom.Occurrence) bool { return one.Class == symptom.Conflict }), "not explained as a conflict: %s", refusal.Summary)
	unlock := system.World.Lock()
	object := system.World.Get(at.Type, lost[i].ID)
	unlock()
	id := lost[i].ID
	if form, ok := importIDs[at.Type]; ok {
		id = form(object)
	}
	require.True(t, matches(known.id, id), "%s is imported by %s: the documents say %s", at.Type, id, known.id)
	return fmt.Sprintf("import {\n  to = %s\n  id = %q\n}\n", refusal.Address, id)
}

// The documents say of every type what a lost answer leads to.
func TestTheDocumentsNameTheWayOutForEveryType(t *testing.T) {
	used := map[string]bool{}
	for _, name := range everyType {
		stacks, err := stack.ReadAll(filepath.Join(root, "testdata/golden", name))
		require.NoError(t, err)
		maps.Copy(used, types(t, tried(name, stacks)))
	}
	delete(used, "time_static") // no service is asked
	assert.ElementsMatch(t, slices.Collect(maps.Keys(used)), slices.Collect(maps.Keys(documentedLosses(t))))
}
