package show

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load/assemble"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
)

// seeds are mistakes; testdata/fuzz has cut-down states and plans that Terraform wrote.
func seeds(f *testing.F) {
	f.Helper()
	f.Add([]byte(`{"format_version": "1.0", "values": {"root_module": {"resources": [null, {"type": "aws_vpc", "values": {"cidr_block": "::/0"}}], "child_modules": [null]}}}`))
	f.Add([]byte(`{"format_version": "1.2", "planned_values": {"root_module": {"resources": [{"type": "aws_subnet", "values": {"cidr_block": 7}}]}}, "resource_changes": [null]}`))
	f.Add([]byte(`{"version": 4}`))
}

// answer goes on to evaluate what was read: no input may make that panic either.
func answer(t *testing.T, d *Document, err error) {
	if err != nil {
		assert.True(t, strings.HasPrefix(err.Error(), "input.json"), "the error names the file: %v", err)
		return
	}
	set := &resource.Set{}
	d.AddTo(set)
	cfg, err := config.Load("../../../../config/minimal.yaml")
	require.NoError(t, err)
	e := evaluate.New(assemble.Model(set, cfg))
	e.Verify()
	_, err = e.Routes("hub")
	require.NoError(t, err)
}

func FuzzState(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, content []byte) {
		d, err := state("input.json", content)
		answer(t, d, err)
	})
}

func FuzzPlan(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, content []byte) {
		d, err := plan("input.json", content)
		answer(t, d, err)
	})
}
