package load

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
	"cdk.tf/confluent-privatelink/internal/output"
)

// Escape sequences, line ends and direction marks of a name are written out; references still meet.
func TestNoTextOfAModelCarriesWhatATerminalObeys(t *testing.T) {
	m := modeltest.Network(1)
	const hostile = "\x1b]0;pwned\x07\n\u202eevil\u2028\u009b\xff"
	id := model.ID("vpc-" + hostile)
	for i := range m.VPCs {
		if m.VPCs[i].ID == "vpc-sandbox" {
			m.VPCs[i].ID, m.VPCs[i].Name = id, hostile
		}
	}
	m.Endpoints[0].VPC = id
	m.Zones[0].Records.Value[0].Name = hostile
	m.RouteTables[0].Routes.Gap = &model.Gap{What: hostile, Settle: []string{hostile}}
	printable(m)
	text, err := json.Marshal(m)
	require.NoError(t, err)
	var all any
	require.NoError(t, json.Unmarshal(text, &all))
	everyText(all, func(s string) { assert.NotContains(t, s, "\x1b"); assert.Equal(t, output.Visible(s), s) })
	assert.Equal(t, model.ID(`vpc-\x1b]0;pwned\a\n\u202eevil\u2028\u009b`+"\ufffd"), m.Endpoints[0].VPC)
	require.NotNil(t, modeltest.VPC(m, m.Endpoints[0].VPC))
}

func everyText(value any, do func(string)) {
	switch v := value.(type) {
	case string:
		do(v)
	case []any:
		for _, element := range v {
			everyText(element, do)
		}
	case map[string]any:
		for key, element := range v {
			do(key)
			everyText(element, do)
		}
	}
}
