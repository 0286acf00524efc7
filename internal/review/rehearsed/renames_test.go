package rehearsed_test

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/rehearsed"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// The moved blocks that a review gives for a rename are ready to use: with them, and with all protection in place, the new file applies, and
// nothing goes but what cannot have another name.
func TestTheBlocksOfARenameMoveEverything(t *testing.T) {
	text, err := os.ReadFile("testdata/attachment.yaml")
	require.NoError(t, err)
	vpc := map[string]any{"cidr": "10.0.0.0/20", "availability_zone_ids": []any{"use1-az1", "use1-az2"}, "subnet_prefix_length": 24}
	hub := map[string]any{"id": "vpc-0a1b2c3d4e5f60005", "role": "clients", "cidrs": []any{"10.6.0.0/20"}, "route_table_ids": []any{"rtb-0a1b2c3d4e5f60005"}}
	copied := map[string]any{"applications": map[string]any{"reader": map[string]any{"consumes": []any{"orders"}, "groups": []any{"reader"}}}}
	renames := []edit{
		{Name: "PrivateLink VPC", Set: map[string]any{"privatelink/vpcs/one": nil, "privatelink/vpcs/uno": vpc, "confluent/hub_endpoint": "uno"}},
		{Name: "hub VPC", Set: map[string]any{"hub/vpcs/apps": nil, "hub/vpcs/users": hub}},
		{Name: "cluster", Set: map[string]any{"confluent/clusters/copy": nil, "confluent/clusters/copied": copied, "links/pulled/destination": "copied", "links/pushed/destination": "copied"}},
		{Name: "application", Set: map[string]any{"confluent/clusters/main/applications/shop": nil,
			"confluent/clusters/main/applications/store": map[string]any{"produces": []any{"orders"}, "consumes": []any{"customers"}, "groups": []any{"shop"}}}},
	}
	texts := [][]byte{text}
	for _, one := range renames {
		texts = append(texts, one.apply(t, text))
	}
	clouds := begin(t, synthesize(t, texts))
	for i, one := range renames {
		t.Run(one.Name, func(t *testing.T) {
			change := clouds.Changes[i]
			report, planned, err := change.Judge(t.Context(), review.Input{})
			require.NoError(t, err)
			var order []string
			for _, name := range stack.Names() {
				blocks := ""
				for _, f := range report.Findings {
					if f.Rule == "hand-rename" && f.Stack == name {
						blocks += f.Blocks
					}
				}
				if blocks != "" {
					change.Stacks[name] = withMoves(t, change.Stacks[name], blocks)
				}
				if blocks != "" || one.Name == "PrivateLink VPC" { // of which every stack reads the outputs under another name
					order = append(order, name)
				}
			}
			require.NotEmpty(t, order)
			watch := &watch{deleted: map[string]bool{}, made: map[string]bool{}}
			world := clouds.World()
			world.Intercept, world.After = watch.before, watch.after
			defer func() { world.Intercept, world.After = nil, nil }()
			attempt, err := change.Try(t.Context(), planned, order, rehearsed.AsWritten)
			require.NoError(t, err)
			assert.True(t, attempt.Passed, "%+v", attempt)
			for object := range watch.deleted {
				kind, _, _ := strings.Cut(object, " ")
				may := []string{"aws_secretsmanager_secret", "aws_cloudwatch_log_group"}
				assert.True(t, slices.Contains(may, kind) || (plan.Change{Type: kind, Action: plan.Delete}).Loss() == "", "gone: %s", object)
			}
			for _, kind := range []string{"confluent_service_account", "confluent_api_key", "aws_vpc", "aws_vpc_endpoint", "aws_security_group", "aws_route"} {
				for object := range watch.deleted {
					assert.False(t, strings.HasPrefix(object, kind+" "), "gone: %s", object)
				}
			}
		})
	}
}

var move = regexp.MustCompile(`moved \{\n  from = (.+)\n  to   = (.+)\n\}\n`)

// withMoves is a stack with moved blocks besides its own.
func withMoves(t *testing.T, of *stack.Document, blocks string) *stack.Document {
	t.Helper()
	text, err := of.JSON()
	require.NoError(t, err)
	var document map[string]any
	require.NoError(t, json.Unmarshal(text, &document))
	moved, _ := document["moved"].([]any)
	for _, block := range move.FindAllStringSubmatch(blocks, -1) {
		moved = append(moved, map[string]any{"from": block[1], "to": block[2]})
	}
	document["moved"] = moved
	text, err = json.Marshal(document)
	require.NoError(t, err)
	found, err := stack.Parse(text)
	require.NoError(t, err)
	return found
}
