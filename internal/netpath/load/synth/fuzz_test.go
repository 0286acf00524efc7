package synth

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load/assemble"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// FuzzStacks reads two stacks, evaluates what comes out, and must neither panic nor hang.
func FuzzStacks(f *testing.F) {
	f.Add([]byte(`{"resource": {"aws_route": {"r": {"for_each": "${toset([\"a\"])}", "route_table_id": "${each.value[0][\"x\"].y}"}}}}`), []byte(`{}`))
	f.Add([]byte(`{"locals": {"a": "${[for k, v in {a = local.b[3]} : v if can(v)]}", "b": [[[]]]}, "resource": {"aws_vpc": {"v": {"cidr_block": "${local.a[*].x}"}}}}`), []byte(`{"output": {"o": {"value": "${data.terraform_remote_state.s.outputs.o}"}}}`))
	f.Fuzz(func(t *testing.T, networking, core []byte) {
		all := &readers{byName: map[string]*reader{}}
		for i, content := range [][]byte{networking, core} {
			document, err := stack.Parse(content)
			if err != nil {
				return
			}
			name := []string{stack.Networking, stack.ConfluentCore}[i]
			all.add(name, name, document)
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
