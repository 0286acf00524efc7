package synth

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load/assemble"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
)

// FuzzStacks reads two stacks, evaluates what comes out, and must neither panic nor hang.
func FuzzStacks(f *testing.F) {
	f.Add([]byte(`{"resource": {"aws_route": {"r": {"for_each": "${toset([\"a\"])}", "route_table_id": "${each.value[0][\"x\"].y}"}}}}`), []byte(`{}`))
	f.Add([]byte(`{"locals": {"a": "${[for k, v in {a = local.b[3]} : v if can(v)]}", "b": [[[]]]}, "resource": {"aws_vpc": {"v": {"cidr_block": "${local.a[*].x}"}}}}`), []byte(`{"output": {"o": {"value": "${data.terraform_remote_state.s.outputs.o}"}}}`))
	f.Fuzz(func(t *testing.T, networking, core []byte) {
		all := &stacks{byName: map[string]*stack{}, order: []string{"networking", "confluent-core"}}
		for name, content := range map[string][]byte{"networking": networking, "confluent-core": core} {
			s := &stack{file: name, all: all, folded: map[string]any{}, folding: map[string]bool{}}
			if json.Unmarshal(content, &s.document) != nil {
				return
			}
			all.byName[name] = s
		}
		set := &resource.Set{}
		for _, name := range all.order {
			if all.byName[name].instances(set) != nil {
				return
			}
		}
		cfg, err := config.Load("../../../../config/minimal.yaml")
		require.NoError(t, err)
		evaluate.New(assemble.Model(set, cfg)).Verify()
	})
}
